-- The role of the serving part, made as the first migration makes the others, and what every part may do.
do $$
begin
  begin
    create role hopyard_serving nologin nosuperuser nobypassrls noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'hopyard_serving', 'set') then
    grant hopyard_serving to current_user;
  end if;
end
$$;
grant select, insert on app.idempotency to hopyard_serving;
grant execute on function app.hold_viewer to hopyard_serving;
grant usage on schema projects to hopyard_serving;
grant select on projects.projects to hopyard_serving;
grant usage on schema catalog to hopyard_serving;
grant select, insert on catalog.entries, catalog.links to hopyard_serving;
grant update (label, deleted_at) on catalog.entries to hopyard_serving;
grant usage on schema journal to hopyard_serving;
alter policy pending_written on journal.pending to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore, hopyard_serving;
alter policy entries_in_project on journal.entries to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore, hopyard_serving;
alter policy heads_in_project on journal.heads to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore, hopyard_serving;
grant insert on journal.pending to hopyard_serving;
grant select on journal.entries, journal.heads, journal.state to hopyard_serving;

-- What a deployment serves and looks up, read under the same row-level security as by its owners.
grant usage on schema training, featurestore, tables to hopyard_serving;
grant select (project_id, id, model_id, version, state, format, run_id, training_dataset_id, inputs, outputs, input_example) on training.model_versions to hopyard_serving;
grant select on training.model_files to hopyard_serving;
grant select (project_id, id, name) on training.models to hopyard_serving;
grant select (project_id, id, name, requirements, state, failure) on training.environments to hopyard_serving;
grant select (project_id, id, name, version, online, deleted_at) on featurestore.feature_groups to hopyard_serving;
grant select (project_id, id, name, version, definition) on featurestore.feature_views to hopyard_serving;
grant select on featurestore.feature_view_groups to hopyard_serving;
grant select (project_id, id, feature_view_id, version, state, certificate) on featurestore.training_datasets to hopyard_serving;
grant select (project_id, training_dataset_id, place, name, rows, profile, profiled_at) on featurestore.training_splits to hopyard_serving;
grant select (project_id, feature_group_id, key, event_time, sequence, features) on featurestore.online_rows to hopyard_serving;
grant select (project_id, id, columns, key, event_time) on tables.tables to hopyard_serving;

create schema serving;
grant usage on schema serving to hopyard_serving;

-- Which runners were heard of. `instance` is one life of a runner: what an earlier life kept running is gone with it.
create table serving.runners (
  name text not null,
  instance uuid not null,
  sandbox_refusal text,
  heard_at timestamptz not null,
  constraint runners_pkey primary key (name)
);
grant select on serving.runners to hopyard_serving;

create table serving.deployments (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  description text not null,
  state text not null,
  state_reason text,
  state_since timestamptz not null default clock_timestamp(),
  next_version integer not null default 1,
  durability text not null,
  -- The version that traffic moves to once it is READY, and how much of it.
  rollout_version_id uuid,
  rollout_percent integer,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint deployments_pkey primary key (project_id, id),
  constraint deployments_id_unique unique (id),
  constraint deployments_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint deployments_name_unique unique (project_id, name),
  constraint deployments_durability_known check (durability in ('DURABLE', 'ASYNCHRONOUS')),
  constraint deployments_rollout_whole check ((state = 'UPDATING') = (rollout_version_id is not null) and (state = 'UPDATING') = (rollout_percent is not null)),
  constraint deployments_rollout_counts check (rollout_percent between 1 and 100)
);

create table serving.deployment_versions (
  project_id uuid not null,
  id uuid not null,
  deployment_id uuid not null,
  number integer not null,
  state text not null,
  failure text,
  model_version_id uuid not null,
  feature_view_id uuid,
  environment_id uuid,
  cpus double precision not null,
  memory_bytes bigint not null,
  replicas integer not null,
  -- When it was last READY; null: never.
  ready_at timestamptz,
  -- It gets no calls any more, and its replicas go when those under way have ended, not before this moment.
  retire_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint deployment_versions_pkey primary key (project_id, id),
  constraint deployment_versions_id_unique unique (id),
  constraint deployment_versions_of_deployment unique (project_id, deployment_id, id),
  constraint deployment_versions_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint deployment_versions_deployment_fkey foreign key (project_id, deployment_id) references serving.deployments (project_id, id),
  constraint deployment_versions_model_fkey foreign key (project_id, model_version_id) references training.model_versions (project_id, id),
  constraint deployment_versions_view_fkey foreign key (project_id, feature_view_id) references featurestore.feature_views (project_id, id),
  constraint deployment_versions_environment_fkey foreign key (project_id, environment_id) references training.environments (project_id, id),
  constraint deployment_versions_number_unique unique (project_id, deployment_id, number),
  constraint deployment_versions_failed_says_why check ((state = 'FAILED') = (failure is not null)),
  constraint deployment_versions_replicas_counted check (replicas between 1 and 8)
);
create index deployment_versions_of_model on serving.deployment_versions (project_id, model_version_id);
create index deployment_versions_of_view on serving.deployment_versions (project_id, feature_view_id);
create index deployment_versions_retiring on serving.deployment_versions (retire_at) where retire_at is not null;
alter table serving.deployments add constraint deployments_rollout_fkey
  foreign key (project_id, id, rollout_version_id) references serving.deployment_versions (project_id, deployment_id, id);

create table serving.traffic (
  project_id uuid not null,
  deployment_id uuid not null,
  version_id uuid not null,
  percent integer not null,
  constraint traffic_pkey primary key (project_id, deployment_id, version_id),
  constraint traffic_version_fkey foreign key (project_id, deployment_id, version_id) references serving.deployment_versions (project_id, deployment_id, id),
  constraint traffic_counts check (percent between 1 and 100)
);
create function serving.check_traffic() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  of_project uuid := coalesce(new.project_id, old.project_id);
  of_deployment uuid := coalesce(new.deployment_id, old.deployment_id);
  total bigint;
begin
  select sum(t.percent) into total from serving.traffic t where t.project_id = of_project and t.deployment_id = of_deployment;
  if total is distinct from 100 then
    raise exception 'The traffic of a deployment adds up to 100 percent, not %.', coalesce(total, 0) using errcode = 'check_violation', constraint = 'traffic_adds_up';
  end if;
  return null;
end
$$;
create constraint trigger traffic_adds_up after insert or update or delete on serving.traffic deferrable initially deferred
  for each row execute function serving.check_traffic();

-- A replica is one place of a version; `epoch` grows each time the place is given to a runner, and an older epoch says nothing any more.
create table serving.replicas (
  project_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  ordinal integer not null,
  epoch integer not null default 0,
  state text not null,
  runner text,
  instance uuid,
  socket_path text,
  reason text,
  restarts integer not null default 0,
  started_at timestamptz,
  ready_at timestamptz,
  log_end bigint not null default 0,
  constraint replicas_pkey primary key (project_id, id),
  constraint replicas_id_unique unique (id),
  constraint replicas_version_fkey foreign key (project_id, version_id) references serving.deployment_versions (project_id, id),
  constraint replicas_ordinal_unique unique (project_id, version_id, ordinal),
  constraint replicas_held_by_one check ((runner is not null) = (state in ('STARTING', 'READY', 'FAILED', 'STOPPING')) and (runner is null) = (instance is null)),
  constraint replicas_ready_is_reached check ((state = 'READY') = (socket_path is not null))
);
create index replicas_alive on serving.replicas (state) where state <> 'STOPPED';

create table serving.replica_log (
  project_id uuid not null,
  replica_id uuid not null,
  line_offset bigint not null,
  at timestamptz not null,
  stream text not null,
  text text not null,
  constraint replica_log_pkey primary key (project_id, replica_id, line_offset),
  constraint replica_log_replica_fkey foreign key (project_id, replica_id) references serving.replicas (project_id, id),
  constraint replica_log_stream_known check (stream in ('STDOUT', 'STDERR', 'SYSTEM'))
);

create table serving.deployment_states (
  project_id uuid not null,
  deployment_id uuid not null,
  ord bigint generated always as identity,
  state text not null,
  reason text,
  at timestamptz not null default clock_timestamp(),
  constraint deployment_states_pkey primary key (project_id, deployment_id, ord),
  constraint deployment_states_deployment_fkey foreign key (project_id, deployment_id) references serving.deployments (project_id, id)
);

-- The state machines, as subgraphs/serving/src/deployment/states.ts declares them. NEW is what was not there before.
create table serving.transitions (
  machine text not null,
  source text not null,
  target text not null,
  constraint transitions_pkey primary key (machine, source, target)
);
insert into serving.transitions (machine, source, target) values
  ('deployment', 'NEW', 'STOPPED'),
  ('deployment', 'STOPPED', 'STARTING'),
  ('deployment', 'STARTING', 'RUNNING'), ('deployment', 'STARTING', 'STOPPING'), ('deployment', 'STARTING', 'FAILED'),
  ('deployment', 'RUNNING', 'UPDATING'), ('deployment', 'RUNNING', 'STOPPING'), ('deployment', 'RUNNING', 'FAILED'),
  ('deployment', 'UPDATING', 'RUNNING'), ('deployment', 'UPDATING', 'STOPPING'), ('deployment', 'UPDATING', 'FAILED'),
  ('deployment', 'FAILED', 'STARTING'), ('deployment', 'FAILED', 'STOPPING'),
  ('deployment', 'STOPPING', 'STOPPED'),
  ('version', 'NEW', 'PREPARING'), ('version', 'NEW', 'RETIRED'),
  ('version', 'PREPARING', 'READY'), ('version', 'PREPARING', 'FAILED'), ('version', 'PREPARING', 'RETIRED'),
  ('version', 'READY', 'RETIRED'), ('version', 'READY', 'PREPARING'),
  ('version', 'RETIRED', 'PREPARING'),
  ('version', 'FAILED', 'PREPARING'), ('version', 'FAILED', 'RETIRED'),
  ('replica', 'NEW', 'WAITING'),
  ('replica', 'WAITING', 'STARTING'), ('replica', 'WAITING', 'STOPPED'),
  ('replica', 'STARTING', 'READY'), ('replica', 'STARTING', 'FAILED'), ('replica', 'STARTING', 'WAITING'), ('replica', 'STARTING', 'STOPPING'),
  ('replica', 'READY', 'STARTING'), ('replica', 'READY', 'FAILED'), ('replica', 'READY', 'WAITING'), ('replica', 'READY', 'STOPPING'),
  ('replica', 'FAILED', 'STARTING'), ('replica', 'FAILED', 'READY'), ('replica', 'FAILED', 'WAITING'), ('replica', 'FAILED', 'STOPPING'),
  ('replica', 'STOPPING', 'STOPPED'), ('replica', 'STOPPING', 'WAITING'),
  ('replica', 'STOPPED', 'WAITING');
grant select on serving.transitions to hopyard_serving;
create function serving.check_transition() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  known text := 'NEW';
begin
  if tg_op = 'UPDATE' then known := old.state; end if;
  if known <> new.state and not exists (select 1 from serving.transitions t where t.machine = tg_argv[0] and t.source = known and t.target = new.state) then
    raise exception 'A % does not go from % to %.', tg_argv[0], known, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger deployments_state before insert or update of state on serving.deployments for each row execute function serving.check_transition('deployment');
create trigger deployment_versions_state before insert or update of state on serving.deployment_versions for each row execute function serving.check_transition('version');
create trigger replicas_state before insert or update of state on serving.replicas for each row execute function serving.check_transition('replica');
create function serving.record_state() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' or new.state <> old.state then
    insert into serving.deployment_states (project_id, deployment_id, state, reason) values (new.project_id, new.id, new.state, new.state_reason);
  end if;
  return null;
end
$$;
create trigger deployments_history after insert or update of state on serving.deployments for each row execute function serving.record_state();

do $$
declare
  guarded text;
begin
  foreach guarded in array array['deployments', 'deployment_versions', 'traffic', 'replicas', 'replica_log', 'deployment_states'] loop
    execute format('alter table serving.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on serving.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on serving.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on serving.%I to hopyard_serving', guarded);
  end loop;
end
$$;
grant update (description, state, state_reason, state_since, next_version, durability, rollout_version_id, rollout_percent) on serving.deployments to hopyard_serving;
grant update (state, failure, ready_at, retire_at) on serving.deployment_versions to hopyard_serving;
grant update (percent), delete on serving.traffic to hopyard_serving;
grant update (epoch, state, runner, instance, socket_path, reason, restarts, started_at, ready_at, log_end) on serving.replicas to hopyard_serving;

-- A runner says that it is there, in which of its lives.
create function serving.hear(runner text, life uuid, refusal text) returns void language sql volatile security definer set search_path = pg_catalog as $$
  insert into serving.runners as r (name, instance, sandbox_refusal, heard_at) values (runner, life, refusal, now())
  on conflict on constraint runners_pkey do update set instance = excluded.instance, sandbox_refusal = excluded.sandbox_refusal, heard_at = excluded.heard_at
$$;

-- What the runners keep and should keep, of all projects. `orphaned`: nobody keeps it any more, because its runner fell silent or
-- began another life.
create function serving.alive(silence interval, out id uuid, out project_id uuid, out deployment_id uuid, out version_id uuid, out epoch integer, out state text,
  out runner text, out instance uuid, out orphaned boolean, out socket_path text, out restarts integer, out reason text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.project_id, v.deployment_id, v.id, r.epoch, r.state, r.runner, r.instance,
    r.runner is not null and not coalesce(n.instance = r.instance and n.heard_at > now() - silence, false), r.socket_path, r.restarts, r.reason
  from serving.replicas r
  join serving.deployment_versions v on v.project_id = r.project_id and v.id = r.version_id
  left join serving.runners n on n.name = r.runner
  where r.state <> 'STOPPED'
$$;

-- Versions of all projects whose replicas may go, and deployments that wait for the last of theirs.
create function serving.retiring(out project_id uuid, out deployment_id uuid, out version_id uuid, out overdue boolean)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select v.project_id, v.deployment_id, v.id, v.retire_at < now() - interval '60 seconds' from serving.deployment_versions v where v.retire_at < now()
$$;

revoke all on function serving.hear, serving.alive, serving.retiring, serving.check_traffic, serving.check_transition, serving.record_state from public;
grant execute on function serving.hear, serving.alive, serving.retiring to hopyard_serving;
