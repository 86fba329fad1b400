-- Texts of callers may hold any character, which jsonb does not take: what a call brought is kept as it was said.
alter table serving.inferences
  alter column keys type json using keys::json, alter column inputs type json using inputs::json,
  alter column outputs type json using outputs::json, alter column features type json using features::json;
alter table serving.actuals alter column actual type json using actual::json;

-- Old calls of a deployment lie in a versioned table, whose id is the deployment's: those up to `last_sequence`. Who moves more of
-- them there holds the row until `held_until`.
create table serving.inference_tables (
  project_id uuid not null,
  deployment_id uuid not null,
  last_sequence bigint not null default 0,
  held_until timestamptz not null default '-infinity',
  constraint inference_tables_pkey primary key (project_id, deployment_id),
  constraint inference_tables_head_fkey foreign key (project_id, deployment_id) references serving.inference_heads (project_id, deployment_id)
);

-- Of each call that was moved, where it is: ids are looked up and given once, however old they are.
create table serving.moved_inferences (
  project_id uuid not null,
  id text not null,
  deployment_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  constraint moved_inferences_pkey primary key (project_id, id),
  constraint moved_inferences_table_fkey foreign key (project_id, deployment_id) references serving.inference_tables (project_id, deployment_id)
);
create index moved_inferences_of_deployment on serving.moved_inferences (project_id, deployment_id);

-- A word may be about a call that was moved. Whoever says it holds the head of the log, and no call goes without its deployment.
alter table serving.actuals
  drop constraint actuals_inference_fkey,
  add constraint actuals_head_fkey foreign key (project_id, deployment_id) references serving.inference_heads (project_id, deployment_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['inference_tables', 'moved_inferences'] loop
    execute format('alter table serving.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on serving.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on serving.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select on serving.%I to hopyard_serving', guarded);
  end loop;
end
$$;
grant update (last_sequence, held_until) on serving.inference_tables to hopyard_serving;
grant insert on serving.moved_inferences to hopyard_serving;
grant delete on serving.inferences to hopyard_serving;

-- The serving part writes the tables of deployments, and reads all.
grant select, insert on tables.tables, tables.commits, tables.files to hopyard_serving;
grant update (head) on tables.tables to hopyard_serving;
grant update (removed_sequence) on tables.files to hopyard_serving;
do $$
declare
  guarded record;
  command text;
begin
  for guarded in select * from (values ('tables', 'id'), ('commits', 'table_id'), ('files', 'table_id')) t (name, table_id) loop
    foreach command in array array['insert', 'update', 'delete'] loop
      execute format('create policy %I on tables.%I as restrictive for %s to hopyard_serving %s (exists (select from serving.deployments d where d.project_id = %2$I.project_id and d.id = %2$I.%5$I))',
        format('%s_%s_by_serving', guarded.name, command), guarded.name, command, case command when 'insert' then 'with check' else 'using' end, guarded.table_id);
    end loop;
  end loop;
end
$$;

-- Takes up, of all projects, deployments of which calls are to be moved: `batch` of them are, because they were called before `old` or `kept` newer
-- ones are there, or one was called before `overdue`. Nobody else takes them before `lease` is over.
create function serving.take_old_inferences(old timestamptz, overdue timestamptz, kept bigint, batch bigint, lease interval, out project_id uuid, out deployment_id uuid)
returns setof record language sql volatile security definer set search_path = pg_catalog as $$
  insert into serving.inference_tables as t (project_id, deployment_id, held_until)
  select h.project_id, h.deployment_id, clock_timestamp() + lease
  from serving.inference_heads h
  left join serving.inference_tables m on m.project_id = h.project_id and m.deployment_id = h.deployment_id
  cross join lateral (select coalesce(m.last_sequence, 0) as moved) s
  left join lateral (
    select i.at from serving.inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.sequence > s.moved order by i.sequence limit 1) first on true
  left join lateral (
    select i.at from serving.inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.sequence >= s.moved + batch order by i.sequence limit 1) last on true
  where coalesce(m.held_until, '-infinity') <= clock_timestamp() and (h.last_sequence - s.moved >= kept + batch or last.at < old or first.at < overdue)
  order by h.deployment_id
  on conflict on constraint inference_tables_pkey do update set held_until = excluded.held_until where t.held_until <= clock_timestamp()
  returning t.project_id, t.deployment_id
$$;

-- As before, and an id is not given again when its call was moved. Columns come as texts of JSON: JSON within JSON would be read for what jsonb does not take.
create or replace function serving.log_inferences(records json, figures json) returns table (place bigint, sequence bigint)
language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  insert into serving.inference_metrics as m (project_id, deployment_id, version_id, at, requests, errors, rejected, latency)
  select project_id, deployment_id, version_id, at, requests, errors, rejected, latency
  from json_to_recordset(figures) as f (project_id uuid, deployment_id uuid, version_id uuid, at timestamptz, requests bigint, errors bigint, rejected bigint, latency integer[])
  order by deployment_id, at, version_id
  on conflict on constraint inference_metrics_pkey do update set requests = m.requests + excluded.requests, errors = m.errors + excluded.errors,
    rejected = m.rejected + excluded.rejected, latency = serving.add_counts(m.latency, excluded.latency);
  return query
  with given as materialized (
    select r.*, row_number() over (partition by project_id, id order by ord) as once
    from rows from (json_to_recordset(records) as (project_id uuid, deployment_id uuid, id text, at timestamptz, version_id uuid, caller uuid, outcome text,
      rows integer, latency_ms double precision, lookup_ms double precision, keys text, inputs text, outputs text, features text, error text)) with ordinality
      as r (project_id, deployment_id, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error, ord)
  ), batch as materialized (
    select g.*, row_number() over (partition by deployment_id order by ord) as nth, count(*) over (partition by deployment_id) as of_deployment from given g
    where once = 1 and not exists (select from serving.inferences i where i.project_id = g.project_id and i.id = g.id)
      and not exists (select from serving.moved_inferences i where i.project_id = g.project_id and i.id = g.id)
  ), heads as (
    insert into serving.inference_heads as h (project_id, deployment_id, last_sequence)
    select project_id, deployment_id, count(*) from batch group by project_id, deployment_id order by deployment_id
    on conflict on constraint inference_heads_pkey do update set last_sequence = h.last_sequence + excluded.last_sequence
    returning h.project_id, h.deployment_id, h.last_sequence
  ), logged as (
    insert into serving.inferences (project_id, deployment_id, sequence, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error)
    select b.project_id, b.deployment_id, h.last_sequence - b.of_deployment + b.nth, b.id, b.at, b.version_id, b.caller, b.outcome, b.rows, b.latency_ms,
      b.lookup_ms, b.keys::json, b.inputs::json, b.outputs::json, b.features::json, b.error
    from batch b join heads h on h.project_id = b.project_id and h.deployment_id = b.deployment_id order by b.ord
    on conflict on constraint inferences_id_unique do nothing
    returning project_id, id, deployment_id, sequence
  )
  select b.ord, l.sequence from logged l
  join batch b on b.project_id = l.project_id and b.deployment_id = l.deployment_id and b.id = l.id
  join heads h on h.project_id = b.project_id and h.deployment_id = b.deployment_id and l.sequence = h.last_sequence - b.of_deployment + b.nth;
end
$$;
revoke all on function serving.take_old_inferences from public;
grant execute on function serving.take_old_inferences to hopyard_serving;
