-- What webhooks are signed with, sealed under the installation's key: who reads the database has it not. What was kept in plain
-- words is sealed by the first process that starts.
alter table serving.alert_receivers add column sealed_secret text;
alter table serving.alert_receivers drop constraint alert_receivers_webhook_is_signed;
alter table serving.alert_receivers add constraint alert_receivers_webhook_is_signed
  check (num_nonnulls(secret, sealed_secret) = case kind when 'WEBHOOK' then 1 else 0 end);

create function serving.unsealed_receivers(out project_id uuid, out id uuid, out secret text)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select r.project_id, r.id, r.secret from serving.alert_receivers r where r.secret is not null
$$;
create function serving.seal_receiver(receiver uuid, sealed text) returns void language sql security definer set search_path = pg_catalog as $$
  update serving.alert_receivers set secret = null, sealed_secret = sealed where id = receiver and secret is not null
$$;
revoke all on function serving.unsealed_receivers, serving.seal_receiver from public;
grant execute on function serving.unsealed_receivers, serving.seal_receiver to hopyard_serving;
