-- Shares add up while there is a deployment that has them.
create or replace function serving.check_traffic() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  of_project uuid := coalesce(new.project_id, old.project_id);
  of_deployment uuid := coalesce(new.deployment_id, old.deployment_id);
  total bigint;
begin
  select sum(t.percent) into total from serving.traffic t where t.project_id = of_project and t.deployment_id = of_deployment;
  if total is distinct from 100 and exists (select from serving.deployments d where d.project_id = of_project and d.id = of_deployment) then
    raise exception 'The traffic of a deployment adds up to 100 percent, not %.', coalesce(total, 0) using errcode = 'check_violation', constraint = 'traffic_adds_up';
  end if;
  return null;
end
$$;

-- Deletes a deployment that is STOPPED, with all that is there because of it: versions, replicas, log, monitors, alerts, silences. Answers what of
-- this the catalogue has; nothing when there is no such deployment.
create function serving.delete_deployment(deployment uuid) returns setof uuid language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  project uuid := app.current_project();
  watching uuid[];
  versions uuid[];
begin
  perform 1 from serving.deployments d where d.project_id = project and d.id = deployment and d.state = 'STOPPED' for update;
  if not found then return; end if;
  -- Who writes the log, follows it or moves it is waited for.
  perform 1 from serving.inference_heads h where h.project_id = project and h.deployment_id = deployment for update;
  perform 1 from serving.inference_tables t where t.project_id = project and t.deployment_id = deployment for update;
  watching := array(select m.id from serving.monitors m where m.project_id = project and m.deployment_id = deployment for update);
  versions := array(select v.id from serving.deployment_versions v where v.project_id = project and v.deployment_id = deployment);

  delete from serving.alert_notifications n using serving.alerts a where n.project_id = project and a.project_id = project and n.alert_id = a.id and a.monitor_id = any (watching);
  delete from serving.alert_suspects s using serving.alerts a where s.project_id = project and a.project_id = project and s.alert_id = a.id and a.monitor_id = any (watching);
  delete from serving.alerts a where a.project_id = project and a.monitor_id = any (watching);
  delete from serving.silences s where s.project_id = project and s.subject_id = any (watching || deployment);
  delete from serving.monitor_results r using serving.monitor_windows w where r.project_id = project and w.project_id = project and r.window_id = w.id and w.monitor_id = any (watching);
  delete from serving.monitor_windows w where w.project_id = project and w.monitor_id = any (watching);
  delete from serving.monitor_state s where s.project_id = project and s.monitor_id = any (watching);
  delete from serving.monitor_checks c where c.project_id = project and c.monitor_id = any (watching);
  delete from serving.monitor_columns c where c.project_id = project and c.monitor_id = any (watching);
  delete from serving.monitors m where m.project_id = project and m.id = any (watching);

  delete from serving.actuals a where a.project_id = project and a.deployment_id = deployment;
  delete from serving.moved_inferences i where i.project_id = project and i.deployment_id = deployment;
  delete from serving.inference_tables t where t.project_id = project and t.deployment_id = deployment;
  -- From here on nothing names its files, and the sweep takes them.
  delete from tables.tables t where t.project_id = project and t.id = deployment;
  delete from serving.inferences i where i.project_id = project and i.deployment_id = deployment;
  delete from serving.inference_metrics m where m.project_id = project and m.deployment_id = deployment;
  delete from serving.inference_heads h where h.project_id = project and h.deployment_id = deployment;

  delete from serving.traffic t where t.project_id = project and t.deployment_id = deployment;
  delete from serving.replica_log l using serving.replicas r where l.project_id = project and r.project_id = project and l.replica_id = r.id and r.version_id = any (versions);
  delete from serving.replicas r where r.project_id = project and r.version_id = any (versions);
  delete from serving.deployment_states s where s.project_id = project and s.deployment_id = deployment;
  delete from serving.deployment_versions v where v.project_id = project and v.deployment_id = deployment;
  delete from serving.deployments d where d.project_id = project and d.id = deployment;
  return query select unnest(deployment || versions || watching);
end
$$;
revoke all on function serving.delete_deployment from public;
grant execute on function serving.delete_deployment to hopyard_serving;
