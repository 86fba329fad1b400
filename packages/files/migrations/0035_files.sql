-- The file system: names in PostgreSQL, bytes in the blob store. No path is stored anywhere: renaming a directory changes one row.
create schema files;
grant usage on schema files to hopyard_projects, hopyard_datasets, hopyard_training;

create table files.inodes (
  project_id uuid not null,
  id uuid not null,
  dataset_id uuid not null,
  parent_id uuid,
  name text not null,
  kind text not null,
  blob_id uuid,
  size_bytes bigint not null default 0,
  sha256 text,
  media_type text,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null,
  constraint inodes_pkey primary key (project_id, id),
  constraint inodes_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint inodes_parent_fkey foreign key (project_id, parent_id) references files.inodes (project_id, id),
  constraint inodes_name_unique unique nulls not distinct (project_id, parent_id, name),
  constraint inodes_kind_known check (kind in ('DIRECTORY', 'FILE')),
  constraint inodes_file_has_bytes check ((kind = 'FILE') = (blob_id is not null and sha256 is not null and media_type is not null)),
  constraint inodes_name_well_formed check (name <> '' and name not in ('.', '..') and name !~ '[/\\[:cntrl:]]' and octet_length(name) <= 255)
);
create index inodes_blob on files.inodes (blob_id) where blob_id is not null;
create index inodes_dataset on files.inodes (project_id, dataset_id);

create table files.datasets (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  description text not null,
  kind text not null,
  root_id uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  constraint datasets_pkey primary key (project_id, id),
  constraint datasets_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint datasets_root_fkey foreign key (project_id, root_id) references files.inodes (project_id, id),
  constraint datasets_name_unique unique (project_id, name),
  constraint datasets_kind_known check (kind in ('FILES', 'PROGRAMS'))
);
alter table files.inodes add constraint inodes_dataset_fkey foreign key (project_id, dataset_id)
  references files.datasets (project_id, id) deferrable initially deferred;

alter table files.inodes enable row level security, force row level security;
alter table files.datasets enable row level security, force row level security;
create policy inodes_in_project on files.inodes using (project_id = app.current_project()) with check (project_id = app.current_project());
create policy datasets_in_project on files.datasets using (project_id = app.current_project()) with check (project_id = app.current_project());
do $$
begin
  execute format('create policy inodes_by_owner on files.inodes to %I using (true)', current_user);
  execute format('create policy datasets_by_owner on files.datasets to %I using (true)', current_user);
end
$$;
grant select, insert on files.inodes, files.datasets to hopyard_projects;
grant select, insert, update, delete on files.inodes to hopyard_datasets;
grant select, insert on files.datasets to hopyard_datasets;
grant select, insert on files.inodes to hopyard_training;
grant update (blob_id, size_bytes, sha256, media_type, updated_at) on files.inodes to hopyard_training;
grant select on files.datasets to hopyard_training;

-- Whether any project still names the bytes: what the sweep of the blob store asks.
create function files.unnamed_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select c from unnest(candidates) c where not exists (select 1 from files.inodes i where i.blob_id = c)
$$;
revoke all on function files.unnamed_blobs from public;
grant execute on function files.unnamed_blobs to hopyard_datasets;
