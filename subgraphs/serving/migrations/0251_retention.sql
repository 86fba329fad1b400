-- How long calls are kept, in seconds: thirty days, unless somebody says otherwise.
alter table serving.deployments
  add column retention_seconds integer not null default 2592000,
  add constraint deployments_retention_known check (retention_seconds between 3600 and 315360000);
grant update (retention_seconds) on serving.deployments to hopyard_serving;

-- The greatest number of a call that was forgotten; 0: none was.
alter table serving.inference_tables add column forgotten_sequence bigint not null default 0;
grant update (forgotten_sequence) on serving.inference_tables to hopyard_serving;
grant delete on serving.moved_inferences, serving.actuals, serving.inference_metrics to hopyard_serving;
grant delete on tables.commits, tables.files to hopyard_serving;
grant update (oldest) on tables.tables to hopyard_serving;

drop function serving.take_old_inferences;
-- Takes up, of all projects, deployments of whose log something is due. Calls are to be moved: `batch` of them are, because they were called before `old`
-- or `kept` newer ones are there, or one was called before `overdue`. Or something is to be forgotten: calls or figures that are past their retention, or
-- files that were replaced before `replaced`. Nobody else takes them before `lease` is over.
create function serving.take_logs(now timestamptz, old timestamptz, overdue timestamptz, kept bigint, batch bigint, replaced timestamptz, lease interval,
  out project_id uuid, out deployment_id uuid)
returns setof record language sql volatile security definer set search_path = pg_catalog as $$
  insert into serving.inference_tables as t (project_id, deployment_id, held_until)
  select h.project_id, h.deployment_id, clock_timestamp() + lease
  from serving.inference_heads h
  join serving.deployments d on d.project_id = h.project_id and d.id = h.deployment_id
  left join serving.inference_tables m on m.project_id = h.project_id and m.deployment_id = h.deployment_id
  cross join lateral (select coalesce(m.last_sequence, 0) as moved, take_logs.now - make_interval(secs => d.retention_seconds) as kept_from) s
  left join lateral (
    select i.at from serving.inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.sequence > s.moved order by i.sequence limit 1) first on true
  left join lateral (
    select i.at from serving.inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.sequence >= s.moved + batch order by i.sequence limit 1) last on true
  where coalesce(m.held_until, '-infinity') <= clock_timestamp() and (
    h.last_sequence - s.moved >= kept + batch or last.at < old or first.at < overdue
    or exists (select from serving.inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.at < s.kept_from)
    or exists (select from serving.moved_inferences i where i.project_id = h.project_id and i.deployment_id = h.deployment_id and i.at < s.kept_from)
    or exists (select from serving.inference_metrics f where f.project_id = h.project_id and f.deployment_id = h.deployment_id and f.at <= s.kept_from - interval '10 seconds')
    or exists (
      select from tables.files f join tables.commits c on c.project_id = f.project_id and c.table_id = f.table_id and c.sequence = f.removed_sequence
      where f.project_id = h.project_id and f.table_id = h.deployment_id and f.removed_sequence is not null and c.committed_at < replaced))
  order by h.deployment_id
  on conflict on constraint inference_tables_pkey do update set held_until = excluded.held_until where t.held_until <= clock_timestamp()
  returning t.project_id, t.deployment_id
$$;
revoke all on function serving.take_logs from public;
grant execute on function serving.take_logs to hopyard_serving;
