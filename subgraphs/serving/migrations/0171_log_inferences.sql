-- As before, for less. Ids are looked up one by one: joined, a plan that was made while the log was empty reads all of it for each batch.
-- The version of each record is that of a figure, whose key into the versions is checked once for ten seconds and not once for each call.
-- Of two records with one id the first counts.
create or replace function serving.log_inferences(records json, figures json) returns table (place bigint, sequence bigint)
language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  insert into serving.inference_metrics as m (project_id, deployment_id, version_id, at, requests, errors, rejected, latency)
  select project_id, deployment_id, version_id, at, requests, errors, rejected, latency
  from json_to_recordset(figures) as f (project_id uuid, deployment_id uuid, version_id uuid, at timestamptz, requests bigint, errors bigint, rejected bigint, latency integer[])
  order by deployment_id, at, version_id
  on conflict on constraint inference_metrics_pkey do update set requests = m.requests + excluded.requests, errors = m.errors + excluded.errors,
    rejected = m.rejected + excluded.rejected, latency = serving.add_counts(m.latency, excluded.latency);
  return query
  with given as materialized (
    select r.*, row_number() over (partition by project_id, id order by ord) as once
    from rows from (json_to_recordset(records) as (project_id uuid, deployment_id uuid, id text, at timestamptz, version_id uuid, caller uuid, outcome text,
      rows integer, latency_ms double precision, lookup_ms double precision, keys text, inputs text, outputs text, features text, error text)) with ordinality
      as r (project_id, deployment_id, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error, ord)
  ), batch as materialized (
    select g.*, row_number() over (partition by deployment_id order by ord) as nth from given g
    where once = 1 and not exists (select from serving.inferences i where i.project_id = g.project_id and i.id = g.id offset 0)
      and not exists (select from serving.moved_inferences i where i.project_id = g.project_id and i.id = g.id offset 0)
  ), heads as (
    insert into serving.inference_heads as h (project_id, deployment_id, last_sequence)
    select project_id, deployment_id, count(*) from batch group by project_id, deployment_id order by deployment_id
    on conflict on constraint inference_heads_pkey do update set last_sequence = h.last_sequence + excluded.last_sequence
    returning h.project_id, h.deployment_id, coalesce(old.last_sequence, 0) as before
  ), logged as (
    insert into serving.inferences (project_id, deployment_id, sequence, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error)
    select b.project_id, b.deployment_id, h.before + b.nth, b.id, b.at, b.version_id, b.caller, b.outcome, b.rows, b.latency_ms,
      b.lookup_ms, b.keys::json, b.inputs::json, b.outputs::json, b.features::json, b.error
    from batch b join heads h on h.project_id = b.project_id and h.deployment_id = b.deployment_id order by b.ord
    on conflict on constraint inferences_id_unique do nothing
    returning project_id, deployment_id, sequence
  )
  select b.ord, l.sequence from logged l
  join heads h on h.project_id = l.project_id and h.deployment_id = l.deployment_id
  join batch b on b.project_id = l.project_id and b.deployment_id = l.deployment_id and b.nth = l.sequence - h.before;
end
$$;
alter table serving.inferences drop constraint inferences_version_fkey;

-- Most bins of a batch are empty.
create or replace function serving.add_counts(one integer[], other integer[]) returns integer[] language plpgsql immutable set search_path = pg_catalog as $$
begin
  for bin in 1 .. cardinality(other) loop
    if other[bin] <> 0 then one[bin] := one[bin] + other[bin]; end if;
  end loop;
  return one;
end
$$;
