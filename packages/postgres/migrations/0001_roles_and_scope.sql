-- Roles that the parts connect as. They own nothing and bypass nothing; a role is cluster-wide, so another
-- database of the same server may have made it already.
do $$
declare
  part text;
begin
  foreach part in array array['hopyard_projects', 'hopyard_datasets', 'hopyard_training', 'hopyard_journal'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls noinherit', part);
    exception when duplicate_object or unique_violation then null;
    end;
    if not pg_has_role(current_user, part, 'member') then
      execute format('grant %I to current_user', part);
    end if;
  end loop;
end
$$;

create schema app;
revoke all on schema public from public;
grant usage on schema app to public;

-- Who acts where, told once per transaction. Unset means nobody and nowhere: every policy then shows nothing.
create function app.current_project() returns uuid language sql stable parallel safe
return nullif(current_setting('app.project_id', true), '')::uuid;

create function app.current_user_id() returns uuid language sql stable parallel safe
return nullif(current_setting('app.user_id', true), '')::uuid;

-- The first outcome under an idempotency key, answered again to whoever repeats it.
create table app.idempotency (
  project_id uuid not null,
  user_id uuid not null,
  action text not null,
  key text not null,
  body_hash text not null,
  outcome jsonb not null,
  created_at timestamptz not null default now(),
  constraint idempotency_pkey primary key (project_id, user_id, action, key)
);
alter table app.idempotency enable row level security, force row level security;
create policy idempotency_own on app.idempotency
  using (user_id = app.current_user_id() and project_id = coalesce(app.current_project(), '00000000-0000-0000-0000-000000000000'))
  with check (user_id = app.current_user_id() and project_id = coalesce(app.current_project(), '00000000-0000-0000-0000-000000000000'));
grant select, insert on app.idempotency to hopyard_projects, hopyard_datasets, hopyard_training;
