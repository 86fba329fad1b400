-- Points in the order in which they were logged, those of a metric and call in one row: a thousand of them cost one row, and not a
-- thousand rows in two indexes. `ord` is the place of the first in its run; the places of a run have no gap. `times` are milliseconds
-- since 1970, which are read and written as the numbers that they are.
create table training.metric_segments (
  project_id uuid not null,
  run_id uuid not null,
  ord bigint not null,
  key text not null,
  steps bigint[] not null,
  times bigint[] not null,
  "values" double precision[] not null,
  constraint metric_segments_pkey primary key (project_id, run_id, ord),
  constraint metric_segments_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id),
  constraint metric_segments_are_as_long check (cardinality(steps) > 0 and cardinality(steps) = cardinality(times) and cardinality(steps) = cardinality("values"))
);
create index metric_segments_by_key on training.metric_segments (project_id, run_id, key, ord);
-- Measurements hardly shrink, and trying costs more than storing them.
alter table training.metric_segments alter column steps set storage external, alter column times set storage external, alter column "values" set storage external;

alter table training.metric_segments enable row level security, force row level security;
create policy metric_segments_in_project on training.metric_segments using (project_id = app.current_project()) with check (project_id = app.current_project());
do $$
begin
  execute format('create policy metric_segments_by_owner on training.metric_segments to %I using (true) with check (true)', current_user);
end
$$;
grant select, insert on training.metric_segments to hopyard_training;

-- Each point keeps its place, so that a follower who was cut goes on where it was: a row is a stretch of one metric, of 1,000 at most.
insert into training.metric_segments (project_id, run_id, ord, key, steps, times, "values")
select project_id, run_id, min(ord), key, array_agg(step order by ord), array_agg((extract(epoch from at) * 1000)::bigint order by ord), array_agg(value order by ord)
from (select *, ord - row_number() over (partition by project_id, run_id, key order by ord) as stretch from training.metric_points) p
group by project_id, run_id, key, stretch, ord / 1000;

drop table training.metric_points;
