create schema training;
grant usage on schema training to hopyard_training, hopyard_datasets;

create table training.environments (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  requirements text[] not null,
  state text not null,
  failure text,
  installed text[] not null default '{}',
  python text,
  source text,
  content_hash text,
  epoch integer not null default 0,
  lease_expires_at timestamptz,
  queued_at timestamptz not null,
  log_end bigint not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint environments_pkey primary key (project_id, id),
  constraint environments_id_unique unique (id),
  constraint environments_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint environments_name_unique unique (project_id, name),
  constraint environments_state_known check (state in ('QUEUED', 'BUILDING', 'READY', 'FAILED')),
  constraint environments_ready_is_whole check (state <> 'READY' or (content_hash is not null and python is not null and source is not null))
);
create index environments_queue on training.environments (queued_at) where state = 'QUEUED';
create index environments_leased on training.environments (lease_expires_at) where state = 'BUILDING';

create table training.jobs (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  description text not null,
  program_id uuid not null,
  arguments text[] not null,
  environment_id uuid,
  cpus double precision not null,
  memory_bytes bigint not null,
  processes integer not null,
  timeout_seconds integer not null,
  retries integer not null,
  last_number integer not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint jobs_pkey primary key (project_id, id),
  constraint jobs_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint jobs_program_fkey foreign key (project_id, program_id) references catalog.entries (project_id, id),
  constraint jobs_environment_fkey foreign key (project_id, environment_id) references training.environments (project_id, id),
  constraint jobs_name_unique unique (project_id, name)
);

-- What a job's executions may read and write: files and directories, by id. A grant on a directory covers what lies in it.
create table training.job_grants (
  project_id uuid not null,
  job_id uuid not null,
  entry_id uuid not null,
  access text not null,
  constraint job_grants_pkey primary key (project_id, job_id, access, entry_id),
  constraint job_grants_job_fkey foreign key (project_id, job_id) references training.jobs (project_id, id),
  constraint job_grants_entry_fkey foreign key (project_id, entry_id) references catalog.entries (project_id, id),
  constraint job_grants_access_known check (access in ('READ', 'WRITE'))
);

create table training.executions (
  project_id uuid not null,
  id uuid not null,
  job_id uuid not null,
  number integer not null,
  state text not null,
  state_reason text,
  arguments text[] not null,
  attempt integer not null,
  retry_of uuid,
  trigger text not null,
  environment_id uuid,
  program_name text not null,
  program_blob uuid not null,
  program_bytes bigint not null,
  program_hash text not null,
  cpus double precision not null,
  memory_bytes bigint not null,
  processes integer not null,
  timeout_seconds integer not null,
  epoch integer not null default 0,
  lease_expires_at timestamptz,
  stop_requested boolean not null default false,
  queued_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  exit_code integer,
  cpu_seconds double precision not null default 0,
  peak_memory_bytes bigint,
  log_end bigint not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint executions_pkey primary key (project_id, id),
  constraint executions_id_unique unique (id),
  constraint executions_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint executions_job_fkey foreign key (project_id, job_id) references training.jobs (project_id, id),
  constraint executions_environment_fkey foreign key (project_id, environment_id) references training.environments (project_id, id),
  constraint executions_retry_fkey foreign key (project_id, retry_of) references training.executions (project_id, id),
  constraint executions_number_unique unique (project_id, job_id, number),
  constraint executions_final_is_finished check ((state in ('SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST')) = (finished_at is not null))
);
create index executions_newest on training.executions (project_id, id desc);
create index executions_queue on training.executions (queued_at) where state = 'QUEUED';
create index executions_leased on training.executions (lease_expires_at) where state in ('PREPARING', 'RUNNING', 'STOPPING');

create index executions_program on training.executions (program_blob);

create table training.execution_grants (
  project_id uuid not null,
  execution_id uuid not null,
  entry_id uuid not null,
  access text not null,
  constraint execution_grants_pkey primary key (project_id, execution_id, access, entry_id),
  constraint execution_grants_execution_fkey foreign key (project_id, execution_id) references training.executions (project_id, id),
  constraint execution_grants_entry_fkey foreign key (project_id, entry_id) references catalog.entries (project_id, id),
  constraint execution_grants_access_known check (access in ('READ', 'WRITE'))
);

create table training.execution_states (
  project_id uuid not null,
  execution_id uuid not null,
  ord bigint generated always as identity,
  state text not null,
  reason text,
  at timestamptz not null default clock_timestamp(),
  constraint execution_states_pkey primary key (project_id, execution_id, ord),
  constraint execution_states_execution_fkey foreign key (project_id, execution_id) references training.executions (project_id, id)
);

-- The state machine, as subgraphs/training/src/execution/execution-state.ts declares it. A final state leads nowhere.
create table training.execution_transitions (
  source text not null,
  target text not null,
  constraint execution_transitions_pkey primary key (source, target)
);
insert into training.execution_transitions (source, target) values
  ('QUEUED', 'PREPARING'), ('QUEUED', 'STOPPED'), ('QUEUED', 'FAILED'),
  ('PREPARING', 'RUNNING'), ('PREPARING', 'STOPPING'), ('PREPARING', 'QUEUED'), ('PREPARING', 'SUCCEEDED'), ('PREPARING', 'FAILED'), ('PREPARING', 'STOPPED'), ('PREPARING', 'TIMED_OUT'),
  ('RUNNING', 'STOPPING'), ('RUNNING', 'SUCCEEDED'), ('RUNNING', 'FAILED'), ('RUNNING', 'STOPPED'), ('RUNNING', 'TIMED_OUT'), ('RUNNING', 'LOST'),
  ('STOPPING', 'SUCCEEDED'), ('STOPPING', 'FAILED'), ('STOPPING', 'STOPPED'), ('STOPPING', 'TIMED_OUT'), ('STOPPING', 'LOST');
create function training.check_transition() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'QUEUED' then raise exception 'An execution begins QUEUED, not %.', new.state using errcode = 'check_violation'; end if;
  elsif new.state <> old.state and not exists (select 1 from training.execution_transitions t where t.source = old.state and t.target = new.state) then
    raise exception 'An execution does not go from % to %.', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger executions_state before insert or update of state on training.executions for each row execute function training.check_transition();
create function training.record_state() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' or new.state <> old.state then
    insert into training.execution_states (project_id, execution_id, state, reason) values (new.project_id, new.id, new.state, new.state_reason);
  end if;
  return null;
end
$$;
create trigger executions_history after insert or update of state on training.executions for each row execute function training.record_state();

-- Lines of executions and of environment builds: appended in groups, addressed by offset.
create table training.log_lines (
  project_id uuid not null,
  subject_id uuid not null,
  line_offset bigint not null,
  at timestamptz not null,
  stream text not null,
  text text not null,
  constraint log_lines_pkey primary key (project_id, subject_id, line_offset),
  constraint log_lines_stream_known check (stream in ('STDOUT', 'STDERR', 'SYSTEM'))
);

create table training.experiments (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  last_run integer not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint experiments_pkey primary key (project_id, id),
  constraint experiments_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint experiments_name_unique unique (project_id, name)
);

create table training.runs (
  project_id uuid not null,
  id uuid not null,
  experiment_id uuid not null,
  name text not null,
  state text not null,
  execution_id uuid,
  points_end bigint not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint runs_pkey primary key (project_id, id),
  constraint runs_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint runs_experiment_fkey foreign key (project_id, experiment_id) references training.experiments (project_id, id),
  constraint runs_execution_fkey foreign key (project_id, execution_id) references training.executions (project_id, id),
  constraint runs_name_unique unique (project_id, experiment_id, name),
  constraint runs_state_known check (state in ('RUNNING', 'SUCCEEDED', 'FAILED', 'STOPPED')),
  constraint runs_final_is_finished check ((state = 'RUNNING') = (finished_at is null))
);
create index runs_of_execution on training.runs (project_id, execution_id);

create table training.run_parameters (
  project_id uuid not null,
  run_id uuid not null,
  key text not null,
  value text not null,
  constraint run_parameters_pkey primary key (project_id, run_id, key),
  constraint run_parameters_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id)
);

-- Points in the order in which they were logged; what is known of a metric is kept beside them, so that reading it costs nothing.
create table training.metric_points (
  project_id uuid not null,
  run_id uuid not null,
  ord bigint not null,
  key text not null,
  step bigint not null,
  at timestamptz not null,
  value double precision not null,
  constraint metric_points_pkey primary key (project_id, run_id, ord),
  constraint metric_points_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id)
);
create index metric_points_by_step on training.metric_points (project_id, run_id, key, step);

create table training.metrics (
  project_id uuid not null,
  run_id uuid not null,
  key text not null,
  last_step bigint not null,
  last_value double precision not null,
  least double precision not null,
  greatest double precision not null,
  points bigint not null,
  constraint metrics_pkey primary key (project_id, run_id, key),
  constraint metrics_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['environments', 'jobs', 'job_grants', 'executions', 'execution_grants', 'execution_states', 'log_lines',
                                 'experiments', 'runs', 'run_parameters', 'metric_points', 'metrics'] loop
    execute format('alter table training.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on training.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on training.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on training.%I to hopyard_training', guarded);
  end loop;
end
$$;
grant update (state, failure, installed, python, source, content_hash, lease_expires_at, log_end) on training.environments to hopyard_training;
grant update (description, program_id, arguments, environment_id, cpus, memory_bytes, processes, timeout_seconds, retries, last_number) on training.jobs to hopyard_training;
grant delete on training.job_grants to hopyard_training;
grant update (state, state_reason, lease_expires_at, stop_requested, started_at, finished_at, exit_code, cpu_seconds, peak_memory_bytes, log_end)
  on training.executions to hopyard_training;
grant update (last_run) on training.experiments to hopyard_training;
grant update (state, points_end, finished_at) on training.runs to hopyard_training;
grant update on training.metrics to hopyard_training;
grant select on training.execution_transitions to hopyard_training;

-- Whether a live execution may read an inode: it, or a directory above it, was granted.
create function training.is_granted(execution uuid, inode uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  with recursive climb as (
    select i.id, i.parent_id from files.inodes i where i.project_id = app.current_project() and i.id = inode
    union all
    select p.id, p.parent_id from climb c join files.inodes p on p.project_id = app.current_project() and p.id = c.parent_id
  )
  select exists (
    select 1 from climb c
    join training.execution_grants g on g.project_id = app.current_project() and g.execution_id = execution and g.access = 'READ' and g.entry_id = c.id
    join training.executions e on e.project_id = g.project_id and e.id = g.execution_id
    where e.state in ('PREPARING', 'RUNNING', 'STOPPING') and e.lease_expires_at > now())
$$;

-- Claims work of all projects for a runner, in turn over the projects so that a long queue of one keeps none of the others
-- waiting. An environment comes before the executions that wait for it.
create function training.claim(slots integer, ttl_seconds integer, out kind text, out id uuid, out project_id uuid, out project_name text, out epoch integer)
returns setof record language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    with waiting as (
      select w.*, row_number() over (partition by w.project_id order by w.queued_at, w.id) as turn from (
        select 'environment' as kind, e.id, e.project_id, e.queued_at from training.environments e where e.state = 'QUEUED'
        union all
        select 'execution', x.id, x.project_id, x.queued_at from training.executions x
          left join training.environments n on n.project_id = x.project_id and n.id = x.environment_id
          where x.state = 'QUEUED' and (x.environment_id is null or n.state = 'READY')
      ) w
    ), chosen as (select w.kind, w.id, w.project_id from waiting w order by w.turn, w.queued_at limit slots
    ), environments as (
      update training.environments e set state = 'BUILDING', epoch = e.epoch + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
      where e.id in (select l.id from training.environments l join chosen c on c.kind = 'environment' and c.id = l.id where l.state = 'QUEUED' for update of l skip locked)
      returning e.id, e.project_id, e.epoch
    ), executions as (
      update training.executions x set state = 'PREPARING', epoch = x.epoch + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
      where x.id in (select l.id from training.executions l join chosen c on c.kind = 'execution' and c.id = l.id where l.state = 'QUEUED' for update of l skip locked)
      returning x.id, x.project_id, x.epoch
    )
    select 'environment', e.id, e.project_id, p.name, e.epoch from environments e join projects.projects p on p.id = e.project_id
    union all
    select 'execution', x.id, x.project_id, p.name, x.epoch from executions x join projects.projects p on p.id = x.project_id;
end
$$;

-- Enters the project of a lease, if the epoch is still its own; otherwise says STALE_LEASE. The row stays locked until the
-- report commits, so a report and a new claim cannot cross.
create function training.enter_lease(work uuid, work_epoch integer, out kind text, out project_id uuid, out refusal text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  select 'execution', x.project_id, case when x.epoch = work_epoch and x.state in ('PREPARING', 'RUNNING', 'STOPPING') then null else 'STALE_LEASE' end
    into kind, project_id, refusal from training.executions x where x.id = work for update;
  if not found then
    select 'environment', e.project_id, case when e.epoch = work_epoch and e.state = 'BUILDING' then null else 'STALE_LEASE' end
      into kind, project_id, refusal from training.environments e where e.id = work for update;
  end if;
  if kind is null then refusal := 'NOT_FOUND'; return; end if;
  perform set_config('app.project_id', project_id::text, true);
end
$$;

-- Leases that lapsed, by the clock of the database: their runner was not heard of again.
create function training.lapsed(out kind text, out id uuid, out project_id uuid, out state text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select 'execution', x.id, x.project_id, x.state from training.executions x where x.state in ('PREPARING', 'RUNNING', 'STOPPING') and x.lease_expires_at < now()
  union all
  select 'environment', e.id, e.project_id, e.state from training.environments e where e.state = 'BUILDING' and e.lease_expires_at < now()
$$;

revoke all on function training.is_granted, training.claim, training.enter_lease, training.lapsed, training.check_transition, training.record_state from public;
grant execute on function training.is_granted to hopyard_datasets, hopyard_training;
grant execute on function training.claim, training.enter_lease, training.lapsed to hopyard_training;

-- The program that an execution ran is kept with it, also when its file has other content by now.
create or replace function files.unnamed_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select c from unnest(candidates) c
  where not exists (select 1 from files.inodes i where i.blob_id = c) and not exists (select 1 from training.executions x where x.program_blob = c)
$$;
