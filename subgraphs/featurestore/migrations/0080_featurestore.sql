create schema featurestore;
grant usage on schema featurestore to hopyard_featurestore;

-- A group's columns, key, rows and commits are those of the table of the same id.
create table featurestore.feature_groups (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  version integer not null,
  description text not null,
  feature_descriptions jsonb not null,
  online boolean not null,
  deleted_at timestamptz,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint feature_groups_pkey primary key (project_id, id),
  constraint feature_groups_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint feature_groups_table_fkey foreign key (project_id, id) references tables.tables (project_id, id),
  -- Deleted ones hold their version: what was once said of it is never true of another.
  constraint feature_groups_version_unique unique (project_id, name, version),
  constraint feature_groups_version_counts check (version > 0)
);

create table featurestore.feature_views (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  version integer not null,
  description text not null,
  definition jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint feature_views_pkey primary key (project_id, id),
  constraint feature_views_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint feature_views_version_unique unique (project_id, name, version),
  constraint feature_views_version_counts check (version > 0)
);

-- What a view reads, beside its definition: the base at place 0, then the joins in order.
create table featurestore.feature_view_groups (
  project_id uuid not null,
  feature_view_id uuid not null,
  place integer not null,
  feature_group_id uuid not null,
  constraint feature_view_groups_pkey primary key (project_id, feature_view_id, place),
  constraint feature_view_groups_view_fkey foreign key (project_id, feature_view_id) references featurestore.feature_views (project_id, id),
  constraint feature_view_groups_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id)
);
create index feature_view_groups_of_group on featurestore.feature_view_groups (project_id, feature_group_id);

create table featurestore.training_datasets (
  project_id uuid not null,
  id uuid not null,
  feature_view_id uuid not null,
  version integer not null,
  description text not null,
  state text not null,
  failure text,
  seed bigint,
  row_count bigint not null default 0,
  size_bytes bigint not null default 0,
  content_hash text,
  certificate jsonb,
  epoch integer not null default 0,
  lease_expires_at timestamptz,
  queued_at timestamptz not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint training_datasets_pkey primary key (project_id, id),
  constraint training_datasets_id_unique unique (id),
  constraint training_datasets_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint training_datasets_view_fkey foreign key (project_id, feature_view_id) references featurestore.feature_views (project_id, id),
  constraint training_datasets_version_unique unique (project_id, feature_view_id, version),
  constraint training_datasets_ready_is_whole check ((state = 'READY') = (content_hash is not null and certificate is not null)),
  constraint training_datasets_failed_says_why check ((state = 'FAILED') = (failure is not null))
);
create index training_datasets_newest on featurestore.training_datasets (project_id, id desc);
create index training_datasets_queue on featurestore.training_datasets (queued_at) where state = 'BUILDING';

create table featurestore.training_splits (
  project_id uuid not null,
  training_dataset_id uuid not null,
  place integer not null,
  name text not null,
  range_from timestamptz,
  range_to timestamptz,
  fraction double precision,
  blob_id uuid,
  sha256 text,
  rows bigint not null default 0,
  size_bytes bigint not null default 0,
  profile jsonb,
  profiled_at timestamptz,
  constraint training_splits_pkey primary key (project_id, training_dataset_id, place),
  constraint training_splits_dataset_fkey foreign key (project_id, training_dataset_id) references featurestore.training_datasets (project_id, id),
  constraint training_splits_name_unique unique (project_id, training_dataset_id, name),
  constraint training_splits_range_whole check ((range_from is null) = (range_to is null) and (range_from is null or range_from < range_to)),
  constraint training_splits_file_whole check ((blob_id is null) = (sha256 is null) and (blob_id is null) = (profile is null))
);
create index training_splits_blob on featurestore.training_splits (blob_id) where blob_id is not null;

-- Which state of which group a training dataset is made of, pinned when it was asked for.
create table featurestore.training_inputs (
  project_id uuid not null,
  training_dataset_id uuid not null,
  place integer not null,
  feature_group_id uuid not null,
  commit_id uuid,
  sequence bigint not null,
  content_hash text not null,
  constraint training_inputs_pkey primary key (project_id, training_dataset_id, place),
  constraint training_inputs_dataset_fkey foreign key (project_id, training_dataset_id) references featurestore.training_datasets (project_id, id),
  constraint training_inputs_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id),
  constraint training_inputs_commit_fkey foreign key (project_id, commit_id) references tables.commits (project_id, id)
);

-- What the rows of a group's state after a commit look like.
create table featurestore.statistics (
  project_id uuid not null,
  feature_group_id uuid not null,
  commit_id uuid not null,
  sequence bigint not null,
  profile jsonb not null,
  computed_at timestamptz not null,
  constraint statistics_pkey primary key (project_id, commit_id),
  constraint statistics_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id),
  constraint statistics_commit_fkey foreign key (project_id, commit_id) references tables.commits (project_id, id)
);
create index statistics_newest on featurestore.statistics (project_id, feature_group_id, sequence desc);

-- The newest row of each key. `key` is the JSON array of the key's values in the key's order.
create table featurestore.online_rows (
  project_id uuid not null,
  feature_group_id uuid not null,
  key text not null,
  event_time timestamptz,
  sequence bigint not null,
  features jsonb not null,
  constraint online_rows_pkey primary key (project_id, feature_group_id, key),
  constraint online_rows_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id)
);

-- The newest commit that a group's online side holds: rows can go into the history alone.
create table featurestore.online_sides (
  project_id uuid not null,
  feature_group_id uuid not null,
  commit_id uuid not null,
  constraint online_sides_pkey primary key (project_id, feature_group_id),
  constraint online_sides_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id),
  constraint online_sides_commit_fkey foreign key (project_id, commit_id) references tables.commits (project_id, id)
);

-- The state machine, as subgraphs/featurestore/src/training/training-state.ts declares it. A final state leads nowhere.
create table featurestore.training_transitions (
  source text not null,
  target text not null,
  constraint training_transitions_pkey primary key (source, target)
);
insert into featurestore.training_transitions (source, target) values ('BUILDING', 'READY'), ('BUILDING', 'FAILED');
create function featurestore.check_transition() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'BUILDING' then raise exception 'A training dataset begins BUILDING, not %.', new.state using errcode = 'check_violation'; end if;
  elsif new.state <> old.state and not exists (select 1 from featurestore.training_transitions t where t.source = old.state and t.target = new.state) then
    raise exception 'A training dataset does not go from % to %.', old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger training_datasets_state before insert or update of state on featurestore.training_datasets
  for each row execute function featurestore.check_transition();

do $$
declare
  guarded text;
begin
  foreach guarded in array array['feature_groups', 'feature_views', 'feature_view_groups', 'training_datasets', 'training_splits', 'training_inputs',
                                 'statistics', 'online_rows', 'online_sides'] loop
    execute format('alter table featurestore.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on featurestore.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on featurestore.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on featurestore.%I to hopyard_featurestore', guarded);
  end loop;
end
$$;
grant update (feature_descriptions, deleted_at) on featurestore.feature_groups to hopyard_featurestore;
grant update (state, failure, row_count, size_bytes, content_hash, certificate, lease_expires_at) on featurestore.training_datasets to hopyard_featurestore;
grant update (blob_id, sha256, rows, size_bytes, profile, profiled_at) on featurestore.training_splits to hopyard_featurestore;
grant update (profile, computed_at), delete on featurestore.statistics to hopyard_featurestore;
grant update (event_time, sequence, features), delete on featurestore.online_rows to hopyard_featurestore;
grant update (commit_id) on featurestore.online_sides to hopyard_featurestore;
grant select on featurestore.training_transitions to hopyard_featurestore;

-- Takes up the training dataset that waits longest and that nobody is making: a maker that died let its lease lapse.
create function featurestore.claim_build(ttl_seconds integer, out project_id uuid, out id uuid, out epoch integer)
returns setof record language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    update featurestore.training_datasets t set epoch = t.epoch + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
    where t.id = (select w.id from featurestore.training_datasets w where w.state = 'BUILDING' and (w.lease_expires_at is null or w.lease_expires_at < now())
                  order by w.queued_at, w.id limit 1 for update skip locked)
    returning t.project_id, t.id, t.epoch;
end
$$;
revoke all on function featurestore.claim_build, featurestore.check_transition from public;
grant execute on function featurestore.claim_build to hopyard_featurestore;

-- The hot path: the newest rows of several groups for several keys, in one round trip. It sets the project itself, and
-- row-level security decides what it sees. One look into the index a key, whatever the planner thinks of the table's size.
create function featurestore.lookup(project uuid, groups uuid[], keys text[], out place bigint, out event_time timestamptz, out features jsonb)
returns setof record language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  perform set_config('app.project_id', project::text, true);
  return query
    select w.place, r.event_time, r.features from unnest(groups, keys) with ordinality w (feature_group_id, key, place)
    cross join lateral (select o.event_time, o.features from featurestore.online_rows o
                        where o.project_id = project and o.feature_group_id = w.feature_group_id and o.key = w.key limit 1) r;
end
$$;
revoke all on function featurestore.lookup from public;
grant execute on function featurestore.lookup to hopyard_featurestore;

-- A feature group, of whatever project, whose newest rows have no statistics: its last commit that changed rows has none.
create function featurestore.next_unprofiled(leave_out uuid[], out project_id uuid, out feature_group_id uuid)
returns setof record language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select g.project_id, g.id from featurestore.feature_groups g
    cross join lateral (select c.id from tables.commits c where c.project_id = g.project_id and c.table_id = g.id and c.operation in ('UPSERT', 'DELETE')
                        order by c.sequence desc limit 1) newest
    where g.deleted_at is null and g.id <> all (leave_out)
      and not exists (select 1 from featurestore.statistics s where s.project_id = g.project_id and s.commit_id = newest.id)
    order by g.id limit 1;
end
$$;
revoke all on function featurestore.next_unprofiled from public;
grant execute on function featurestore.next_unprofiled to hopyard_featurestore;
