-- The role of the feature store, made as the first migration makes the others, and what every part may do.
do $$
begin
  begin
    create role hopyard_featurestore nologin nosuperuser nobypassrls noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'hopyard_featurestore', 'set') then
    grant hopyard_featurestore to current_user;
  end if;
end
$$;
grant select, insert on app.idempotency to hopyard_featurestore;
grant execute on function app.hold_viewer to hopyard_featurestore;
grant usage on schema projects to hopyard_featurestore;
grant select on projects.projects to hopyard_featurestore;
grant usage on schema catalog to hopyard_featurestore;
grant select, insert on catalog.entries, catalog.links to hopyard_featurestore;
grant update (label, deleted_at) on catalog.entries to hopyard_featurestore;
grant usage on schema journal to hopyard_featurestore;
alter policy pending_written on journal.pending to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore;
alter policy entries_in_project on journal.entries to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore;
alter policy heads_in_project on journal.heads to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore;
grant insert on journal.pending to hopyard_featurestore;
grant select on journal.entries, journal.heads, journal.state to hopyard_featurestore;

-- The manifest of versioned tables: rows lie in Parquet files in the blob store; which files make a state is told here.
create schema tables;
grant usage on schema tables to hopyard_featurestore;

-- Each of `columns` is { name, type, nullable, since }: the commit from which on it is there, 0 from the beginning.
create table tables.tables (
  project_id uuid not null,
  id uuid not null,
  columns jsonb not null,
  key text[] not null,
  event_time text,
  head bigint not null default 0,
  constraint tables_pkey primary key (project_id, id),
  constraint tables_project_fkey foreign key (project_id, project_id) references projects.projects (project_id, id),
  constraint tables_has_key check (cardinality(key) > 0)
);

-- Commit n of a table is granted to one writer, by the primary key.
create table tables.commits (
  project_id uuid not null,
  table_id uuid not null,
  sequence bigint not null,
  id uuid not null default uuidv7(),
  operation text not null,
  committed_at timestamptz not null,
  committed_by uuid not null references projects.users (id),
  by_execution uuid,
  rows_inserted bigint not null,
  rows_updated bigint not null,
  rows_deleted bigint not null,
  row_count bigint not null,
  size_bytes bigint not null,
  min_event_time timestamptz,
  max_event_time timestamptz,
  content_hash text not null,
  constraint commits_pkey primary key (project_id, table_id, sequence),
  constraint commits_id_unique unique (project_id, id),
  constraint commits_table_fkey foreign key (project_id, table_id) references tables.tables (project_id, id) on delete cascade,
  constraint commits_execution_fkey foreign key (project_id, by_execution) references catalog.entries (project_id, id),
  constraint commits_operation_known check (operation in ('UPSERT', 'DELETE', 'ALTER', 'COMPACT')),
  constraint commits_count_up check (sequence > 0),
  constraint commits_counts_hold check (rows_inserted >= 0 and rows_updated >= 0 and rows_deleted >= 0 and row_count >= 0)
);
create index commits_by_time on tables.commits (project_id, table_id, committed_at, sequence);

-- `targets` of a delete file: [{ sequence, rows }], the data files in which rows are gone.
create table tables.files (
  project_id uuid not null,
  table_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  added_sequence bigint not null,
  removed_sequence bigint,
  blob_id uuid not null,
  rows bigint not null,
  size_bytes bigint not null,
  sha256 text not null,
  min_event_time timestamptz,
  max_event_time timestamptz,
  targets jsonb not null default '[]',
  constraint files_pkey primary key (project_id, id),
  constraint files_one_of_a_kind unique (project_id, table_id, added_sequence, kind),
  constraint files_added_fkey foreign key (project_id, table_id, added_sequence)
    references tables.commits (project_id, table_id, sequence) on delete cascade,
  constraint files_removed_fkey foreign key (project_id, table_id, removed_sequence)
    references tables.commits (project_id, table_id, sequence) on delete cascade,
  constraint files_kind_known check (kind in ('DATA', 'DELETES')),
  constraint files_removed_later check (removed_sequence > added_sequence)
);
create index files_blob on tables.files (blob_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['tables', 'commits', 'files'] loop
    execute format('alter table tables.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on tables.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on tables.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on tables.%I to hopyard_featurestore', guarded);
  end loop;
end
$$;
grant update (columns, head) on tables.tables to hopyard_featurestore;
grant delete on tables.tables to hopyard_featurestore;
grant update (removed_sequence) on tables.files to hopyard_featurestore;

-- The files of tables are named in the manifest, also those of older states.
create or replace function files.unnamed_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select c from unnest(candidates) c
  where not exists (select 1 from files.inodes i where i.blob_id = c)
    and not exists (select 1 from training.executions x where x.program_blob = c)
    and not exists (select 1 from tables.files f where f.blob_id = c)
$$;
