create schema projects;
grant usage on schema projects to hopyard_projects, hopyard_datasets, hopyard_training;

-- People of the installation. Not a tenant table: a user belongs to no project.
create table projects.users (
  id uuid primary key,
  username text not null,
  name text not null,
  password_hash text not null,
  administrator boolean not null default false,
  created_at timestamptz not null,
  constraint users_username_unique unique (username),
  constraint users_username_normalised check (username = lower(username) and username ~ '^[^@\s]+@[^@\s]+$')
);
grant select, insert on projects.users to hopyard_projects;

-- A session is known by the hash of its token alone.
create table projects.sessions (
  id uuid primary key,
  user_id uuid not null references projects.users (id),
  token_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint sessions_token_hash_unique unique (token_hash)
);
create index sessions_user on projects.sessions (user_id) where ended_at is null;
grant select, insert on projects.sessions to hopyard_projects;
grant update (ended_at) on projects.sessions to hopyard_projects;

create table projects.projects (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  description text not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint projects_pkey primary key (id),
  constraint projects_tenant_unique unique (project_id, id),
  constraint projects_is_its_own_tenant check (project_id = id),
  -- Names stand in addresses of one installation, so this one uniqueness is not per project.
  constraint projects_name_unique unique (name)
);

create table projects.memberships (
  project_id uuid not null,
  id uuid not null,
  user_id uuid not null references projects.users (id),
  role text not null,
  created_at timestamptz not null,
  constraint memberships_pkey primary key (project_id, id),
  constraint memberships_user_unique unique (project_id, user_id),
  constraint memberships_project_fkey foreign key (project_id, project_id) references projects.projects (project_id, id),
  constraint memberships_role_known check (role in ('DATA_OWNER', 'DATA_SCIENTIST', 'OBSERVER'))
);
create index memberships_by_user on projects.memberships (user_id, project_id);

-- The identity of a program: it lives exactly as long as its execution's lease. The token itself is nowhere.
create table projects.job_identities (
  project_id uuid not null,
  execution_id uuid not null,
  user_id uuid not null references projects.users (id),
  epoch integer not null,
  token_hash text not null,
  revoked_at timestamptz,
  constraint job_identities_pkey primary key (project_id, execution_id),
  constraint job_identities_token_hash_unique unique (token_hash),
  constraint job_identities_project_fkey foreign key (project_id, project_id) references projects.projects (project_id, id)
);

alter table projects.projects enable row level security, force row level security;
alter table projects.memberships enable row level security, force row level security;
alter table projects.job_identities enable row level security, force row level security;
-- Outside of any project a user sees the projects that they are a member of, and their own memberships.
create policy projects_visible on projects.projects for select using (
  project_id = app.current_project()
  or (app.current_project() is null and exists (
    select 1 from projects.memberships m where m.project_id = projects.project_id and m.user_id = app.current_user_id())));
create policy projects_made on projects.projects for insert with check (project_id = app.current_project());
create policy memberships_visible on projects.memberships for select using (
  project_id = app.current_project() or (app.current_project() is null and user_id = app.current_user_id()));
create policy memberships_changed on projects.memberships for all using (project_id = app.current_project()) with check (project_id = app.current_project());
create policy job_identities_in_project on projects.job_identities using (project_id = app.current_project()) with check (project_id = app.current_project());
grant select, insert on projects.projects to hopyard_projects;
grant select, insert, delete on projects.memberships to hopyard_projects;
grant update (role) on projects.memberships to hopyard_projects;
grant select on projects.projects to hopyard_datasets, hopyard_training;
grant select, insert, update on projects.job_identities to hopyard_training;

-- The functions below run as the migrator, which need not be a superuser: it sees all rows. No part acts as it.
do $$
declare
  guarded text;
begin
  foreach guarded in array array['projects', 'memberships', 'job_identities'] loop
    execute format('create policy %I on projects.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
  end loop;
end
$$;

-- Everything that belongs to a project belongs to one that exists.
alter table catalog.entries add constraint entries_project_fkey foreign key (project_id) references projects.projects (id);

-- A write re-reads what the viewer's rights rest on, and holds it until it commits: nothing commits after a revocation
-- did. FOR SHARE needs a privilege that the parts' roles lack, hence SECURITY DEFINER. It also enters the project.
create function app.hold_viewer(viewer uuid, project uuid, proof_kind text, proof uuid, proof_epoch integer,
                                out role text, out refusal text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform set_config('app.project_id', coalesce(project::text, ''), true), set_config('app.user_id', viewer::text, true);
  if proof_kind = 'SESSION' then
    perform 1 from projects.sessions s
      where s.id = proof and s.user_id = viewer and s.ended_at is null and s.expires_at > now() for share;
    if not found then refusal := 'SESSION_REVOKED'; return; end if;
  elsif proof_kind = 'JOB' then
    perform 1 from projects.job_identities j
      where j.project_id = project and j.execution_id = proof and j.user_id = viewer and j.epoch = proof_epoch and j.revoked_at is null for share;
    if not found then refusal := 'STALE_LEASE'; return; end if;
  else
    refusal := 'UNAUTHENTICATED'; return;
  end if;
  if project is null then return; end if;
  select m.role into role from projects.memberships m where m.project_id = project and m.user_id = viewer for share;
  if not found then refusal := 'NOT_FOUND'; end if;
end
$$;
revoke all on function app.hold_viewer from public;
grant execute on function app.hold_viewer to hopyard_projects, hopyard_datasets, hopyard_training;

-- Who stands behind a session's token, and their role in a project of that name. No row: nobody.
create function app.session_viewer(token text, project_name text,
  out session_id uuid, out ended boolean, out expires_at timestamptz, out user_id uuid, out username text, out name text,
  out administrator boolean, out project_id uuid, out role text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.ended_at is not null or s.expires_at <= now(), s.expires_at, u.id, u.username, u.name, u.administrator, p.id, m.role
  from projects.sessions s
  join projects.users u on u.id = s.user_id
  left join projects.projects p on p.name = project_name
  left join projects.memberships m on m.project_id = p.id and m.user_id = u.id
  where s.token_hash = token
$$;

-- Who stands behind a program's token.
create function app.job_viewer(token text,
  out execution_id uuid, out epoch integer, out revoked boolean, out user_id uuid, out username text, out name text,
  out project_id uuid, out project_name text, out role text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select j.execution_id, j.epoch, j.revoked_at is not null, u.id, u.username, u.name, p.id, p.name, m.role
  from projects.job_identities j
  join projects.users u on u.id = j.user_id
  join projects.projects p on p.id = j.project_id
  left join projects.memberships m on m.project_id = p.id and m.user_id = u.id
  where j.token_hash = token
$$;
revoke all on function app.session_viewer, app.job_viewer from public;
grant execute on function app.session_viewer, app.job_viewer to hopyard_projects;
