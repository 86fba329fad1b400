-- Which column goes into which along a link, as its writer knew it. Null stands for an artifact as a whole: a program has no columns.
-- A link without rows here says nothing about columns.
create table catalog.link_columns (
  project_id uuid not null,
  id uuid not null default uuidv7(),
  link_id uuid not null,
  source_column text,
  target_column text,
  constraint link_columns_pkey primary key (project_id, id),
  constraint link_columns_of_something check (source_column is not null or target_column is not null),
  constraint link_columns_link_fkey foreign key (project_id, link_id) references catalog.links (project_id, id),
  constraint link_columns_once unique nulls not distinct (project_id, link_id, source_column, target_column)
);
alter table catalog.link_columns enable row level security, force row level security;
create policy link_columns_in_project on catalog.link_columns using (project_id = app.current_project()) with check (project_id = app.current_project());
grant select, insert on catalog.link_columns to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_featurestore, hopyard_serving;
