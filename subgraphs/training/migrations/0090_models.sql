create table training.run_tags (
  project_id uuid not null,
  run_id uuid not null,
  tag text not null,
  constraint run_tags_pkey primary key (project_id, run_id, tag),
  constraint run_tags_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id)
);

-- Files of models that no version names yet: held until then, or until they expire.
create table training.model_uploads (
  project_id uuid not null,
  id uuid not null,
  model_name text not null,
  name text not null,
  blob_id uuid not null,
  size_bytes bigint not null,
  sha256 text not null,
  execution_id uuid,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  expires_at timestamptz not null,
  constraint model_uploads_pkey primary key (project_id, id),
  constraint model_uploads_execution_fkey foreign key (project_id, execution_id) references training.executions (project_id, id)
);
create index model_uploads_blob on training.model_uploads (blob_id);
create index model_uploads_expiry on training.model_uploads (expires_at);

create table training.models (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  last_version integer not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint models_pkey primary key (project_id, id),
  constraint models_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint models_name_unique unique (project_id, name)
);

create table training.model_versions (
  project_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  version integer not null,
  description text not null,
  state text not null,
  format text not null,
  framework text not null,
  size_bytes bigint not null,
  content_hash text not null,
  run_id uuid,
  execution_id uuid,
  training_dataset_id uuid,
  inputs jsonb not null,
  outputs jsonb not null,
  input_example jsonb,
  importances jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint model_versions_pkey primary key (project_id, id),
  constraint model_versions_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint model_versions_model_fkey foreign key (project_id, model_id) references training.models (project_id, id),
  constraint model_versions_run_fkey foreign key (project_id, run_id) references training.runs (project_id, id),
  constraint model_versions_execution_fkey foreign key (project_id, execution_id) references training.executions (project_id, id),
  constraint model_versions_dataset_fkey foreign key (project_id, training_dataset_id) references catalog.entries (project_id, id),
  constraint model_versions_number_unique unique (project_id, model_id, version),
  constraint model_versions_of_model unique (project_id, model_id, id),
  constraint model_versions_state_known check (state in ('READY', 'ARCHIVED')),
  constraint model_versions_format_known check (format in ('ONNX', 'SKLEARN', 'PYTHON'))
);
create index model_versions_of_run on training.model_versions (project_id, run_id);

create table training.model_files (
  project_id uuid not null,
  version_id uuid not null,
  name text not null,
  blob_id uuid not null,
  size_bytes bigint not null,
  sha256 text not null,
  constraint model_files_pkey primary key (project_id, version_id, name),
  constraint model_files_version_fkey foreign key (project_id, version_id) references training.model_versions (project_id, id) on delete cascade
);
create index model_files_blob on training.model_files (blob_id);

create table training.model_metrics (
  project_id uuid not null,
  version_id uuid not null,
  key text not null,
  value double precision not null,
  constraint model_metrics_pkey primary key (project_id, version_id, key),
  constraint model_metrics_version_fkey foreign key (project_id, version_id) references training.model_versions (project_id, id) on delete cascade
);

-- An alias points at a version of its own model. What it points at cannot be deleted.
create table training.model_aliases (
  project_id uuid not null,
  model_id uuid not null,
  name text not null,
  version_id uuid not null,
  set_at timestamptz not null,
  set_by uuid not null references projects.users (id),
  constraint model_aliases_pkey primary key (project_id, model_id, name),
  constraint model_aliases_version_fkey foreign key (project_id, model_id, version_id) references training.model_versions (project_id, model_id, id)
);
create index model_aliases_of_version on training.model_aliases (project_id, version_id);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['run_tags', 'model_uploads', 'models', 'model_versions', 'model_files', 'model_metrics', 'model_aliases'] loop
    execute format('alter table training.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on training.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on training.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on training.%I to hopyard_training', guarded);
  end loop;
end
$$;
grant delete on training.run_tags, training.model_aliases, training.model_versions to hopyard_training;
grant update (last_version) on training.models to hopyard_training;
grant update (state) on training.model_versions to hopyard_training;
-- An update of nothing is how a row is locked.
grant update (expires_at) on training.model_uploads to hopyard_training;
grant update (version_id, set_at, set_by) on training.model_aliases to hopyard_training;

-- Lets go of uploads of all projects that no version was made of in time. The sweep of the blob store takes the bytes.
create function training.drop_expired_uploads(instant timestamptz) returns bigint language sql security definer set search_path = pg_catalog as $$
  with dropped as (delete from training.model_uploads u where u.expires_at < instant returning 1) select count(*) from dropped
$$;
revoke all on function training.drop_expired_uploads from public;
grant execute on function training.drop_expired_uploads to hopyard_training;

-- Each part says which bytes its rows name, in a function `named_blobs(uuid[])` of its own schema; the sweep asks all that there
-- are. A part that comes later adds its function, and touches nothing else.
create or replace function files.named_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select i.blob_id from files.inodes i where i.blob_id = any (candidates)
$$;
-- The program that an execution ran is kept with it, also when its file has other content by now.
create function training.named_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select x.program_blob from training.executions x where x.program_blob = any (candidates)
  union all select f.blob_id from training.model_files f where f.blob_id = any (candidates)
  union all select u.blob_id from training.model_uploads u where u.blob_id = any (candidates)
$$;
revoke all on function files.named_blobs, training.named_blobs from public;
-- Parts that came before these functions did get theirs from the columns that they have by now.
do $$
declare
  part record;
begin
  for part in
    select c.table_schema as name, string_agg(format('select t.%1$I from %2$I.%3$I t where t.%1$I = any (candidates)', c.column_name, c.table_schema, c.table_name), ' union all ') as text
    from information_schema.columns c
    where c.data_type = 'uuid' and c.column_name ~ 'blob' and c.table_schema not in ('pg_catalog', 'information_schema', 'files', 'training')
    group by 1
  loop
    continue when to_regprocedure(format('%I.named_blobs(uuid[])', part.name)) is not null;
    execute format('create function %I.named_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as %L', part.name, part.text);
    execute format('revoke all on function %I.named_blobs from public', part.name);
  end loop;
end
$$;
create or replace function files.unnamed_blobs(candidates uuid[]) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  part regproc;
  named uuid[];
begin
  -- Only functions of this one's owner: nobody else may decide what is kept.
  for part in
    select p.oid from pg_proc p join pg_roles r on r.oid = p.proowner
    where p.proname = 'named_blobs' and p.pronargs = 1 and p.proargtypes[0] = 'uuid[]'::regtype and r.rolname = current_user
  loop
    execute format('select array(select * from %s($1))', part) into named using candidates;
    candidates := array(select c from unnest(candidates) c where c <> all (named));
  end loop;
  return query select unnest(candidates);
end
$$;
