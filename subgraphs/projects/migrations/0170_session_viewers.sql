-- Who stands behind tokens of sessions, and their role in a project of the name beside each: requests that come together ask once.
-- No row for a token: nobody.
create function app.session_viewers(tokens text[], project_names text[],
  out place bigint, out session_id uuid, out ended boolean, out user_id uuid, out username text, out name text,
  out administrator boolean, out project_id uuid, out role text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select w.place, s.id, s.ended_at is not null or s.expires_at <= now(), u.id, u.username, u.name, u.administrator, p.id, m.role
  from unnest(tokens, project_names) with ordinality w (token, project_name, place)
  join projects.sessions s on s.token_hash = w.token
  join projects.users u on u.id = s.user_id
  left join projects.projects p on p.name = w.project_name
  left join projects.memberships m on m.project_id = p.id and m.user_id = u.id
$$;
revoke all on function app.session_viewers from public;
grant execute on function app.session_viewers to hopyard_projects;
drop function app.session_viewer;
