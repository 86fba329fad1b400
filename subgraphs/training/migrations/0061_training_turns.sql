-- When each project was last given a runner: the one that waited longest for its turn comes first. Nobody reads it but claim().
create table training.turns (
  project_id uuid not null,
  last_claim timestamptz not null,
  constraint turns_pkey primary key (project_id),
  constraint turns_project_fkey foreign key (project_id, project_id) references projects.projects (project_id, id)
);
alter table training.turns enable row level security, force row level security;
do $$
begin
  execute format('create policy turns_by_owner on training.turns to %I using (true) with check (true)', current_user);
end
$$;

-- Claims work of all projects for a runner. Every project's oldest piece comes before any project's second one, and among
-- equals the project whose turn was longest ago: a long queue of one keeps nobody waiting, also where there is one slot only.
create or replace function training.claim(slots integer, ttl_seconds integer, out kind text, out id uuid, out project_id uuid, out project_name text, out epoch integer)
returns setof record language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    with waiting as (
      select w.*, row_number() over (partition by w.project_id order by w.queued_at, w.id) as place from (
        select 'environment' as kind, e.id, e.project_id, e.queued_at from training.environments e where e.state = 'QUEUED'
        union all
        select 'execution', x.id, x.project_id, x.queued_at from training.executions x
          left join training.environments n on n.project_id = x.project_id and n.id = x.environment_id
          where x.state = 'QUEUED' and (x.environment_id is null or n.state = 'READY')
      ) w
    ), chosen as (
      select w.kind, w.id, w.project_id from waiting w left join training.turns t on t.project_id = w.project_id
      order by w.place, t.last_claim nulls first, w.queued_at limit slots
    ), environments as (
      update training.environments e set state = 'BUILDING', epoch = e.epoch + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
      where e.id in (select l.id from training.environments l join chosen c on c.kind = 'environment' and c.id = l.id where l.state = 'QUEUED' for update of l skip locked)
      returning e.id, e.project_id, e.epoch
    ), executions as (
      update training.executions x set state = 'PREPARING', epoch = x.epoch + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
      where x.id in (select l.id from training.executions l join chosen c on c.kind = 'execution' and c.id = l.id where l.state = 'QUEUED' for update of l skip locked)
      returning x.id, x.project_id, x.epoch
    ), claimed as (
      select 'environment' as kind, e.id, e.project_id, e.epoch from environments e
      union all
      select 'execution', x.id, x.project_id, x.epoch from executions x
    ), taken as (
      -- In one order, so that two claims never wait for each other.
      insert into training.turns as t (project_id, last_claim)
      select c.project_id, clock_timestamp() from (select distinct claimed.project_id from claimed) c order by c.project_id
      on conflict on constraint turns_pkey do update set last_claim = excluded.last_claim
    )
    select c.kind, c.id, c.project_id, p.name, c.epoch from claimed c join projects.projects p on p.id = c.project_id;
end
$$;
