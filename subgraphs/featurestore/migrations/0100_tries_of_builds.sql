-- How often making a training dataset was begun: a maker may die of the work itself, and then nobody else can tell.
alter table featurestore.training_datasets add column tries integer not null default 0;
grant update (tries) on featurestore.training_datasets to hopyard_featurestore;

drop function featurestore.claim_build;
create function featurestore.claim_build(ttl_seconds integer, out project_id uuid, out id uuid, out epoch integer, out tries integer)
returns setof record language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query
    update featurestore.training_datasets t
    set epoch = t.epoch + 1, tries = t.tries + 1, lease_expires_at = now() + make_interval(secs => ttl_seconds)
    where t.id = (select w.id from featurestore.training_datasets w where w.state = 'BUILDING' and (w.lease_expires_at is null or w.lease_expires_at < now())
                  order by w.queued_at, w.id limit 1 for update skip locked)
    returning t.project_id, t.id, t.epoch, t.tries;
end
$$;
revoke all on function featurestore.claim_build from public;
grant execute on function featurestore.claim_build to hopyard_featurestore;

-- The splits of training datasets are named here; the rows of groups, in the manifest of tables.
create or replace function featurestore.named_blobs(candidates uuid[]) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select s.blob_id from featurestore.training_splits s where s.blob_id = any (candidates)
$$;
revoke all on function featurestore.named_blobs from public;
