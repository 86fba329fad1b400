-- What every artifact has in common. Written inside its owner's transaction; an entry outlives its artifact.
create schema catalog;
grant usage on schema catalog to hopyard_projects, hopyard_datasets, hopyard_training;

create table catalog.entries (
  project_id uuid not null,
  id uuid not null,
  kind text not null,
  label text not null,
  created_at timestamptz not null,
  created_by uuid,
  deleted_at timestamptz,
  constraint entries_pkey primary key (project_id, id)
);
create index entries_project_kind_label on catalog.entries (project_id, kind, label, id) where deleted_at is null;

create table catalog.links (
  project_id uuid not null,
  id uuid not null default uuidv7(),
  source_id uuid not null,
  target_id uuid not null,
  relation text not null,
  by_id uuid,
  at timestamptz not null default now(),
  constraint links_pkey primary key (project_id, id),
  constraint links_relation_known check (relation in ('DERIVED_FROM', 'CONTAINS', 'USED', 'PRODUCED', 'DEPLOYS', 'WATCHES')),
  constraint links_source_fkey foreign key (project_id, source_id) references catalog.entries (project_id, id),
  constraint links_target_fkey foreign key (project_id, target_id) references catalog.entries (project_id, id),
  constraint links_by_fkey foreign key (project_id, by_id) references catalog.entries (project_id, id),
  constraint links_once unique nulls not distinct (project_id, source_id, target_id, relation, by_id)
);
create index links_target on catalog.links (project_id, target_id, id);

alter table catalog.entries enable row level security, force row level security;
alter table catalog.links enable row level security, force row level security;
create policy entries_in_project on catalog.entries using (project_id = app.current_project()) with check (project_id = app.current_project());
create policy links_in_project on catalog.links using (project_id = app.current_project()) with check (project_id = app.current_project());
grant select, insert on catalog.entries, catalog.links to hopyard_projects, hopyard_datasets, hopyard_training;
grant update (label, deleted_at) on catalog.entries to hopyard_projects, hopyard_datasets, hopyard_training;
