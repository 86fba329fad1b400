-- How far the log of a deployment has come. Whoever writes to the log holds this row until it commits, so numbers grow in the order of commits.
create table serving.inference_heads (
  project_id uuid not null,
  deployment_id uuid not null,
  last_sequence bigint not null default 0,
  last_actual bigint not null default 0,
  constraint inference_heads_pkey primary key (project_id, deployment_id),
  constraint inference_heads_deployment_fkey foreign key (project_id, deployment_id) references serving.deployments (project_id, id)
);

-- Every call that reached a version of a deployment, as it ended.
create table serving.inferences (
  project_id uuid not null,
  deployment_id uuid not null,
  sequence bigint not null,
  id text not null,
  at timestamptz not null,
  version_id uuid not null,
  caller uuid not null references projects.users (id),
  outcome text not null,
  rows integer not null,
  latency_ms double precision not null,
  lookup_ms double precision,
  -- By name, a value for each row of the call. Null: not kept, or there was none.
  keys jsonb,
  inputs jsonb,
  outputs jsonb,
  -- Of each group that was looked up: its id, and for each row event time and sequence of the commit.
  features jsonb,
  error text,
  constraint inferences_pkey primary key (project_id, deployment_id, sequence),
  constraint inferences_id_unique unique (project_id, id),
  constraint inferences_version_fkey foreign key (project_id, deployment_id, version_id) references serving.deployment_versions (project_id, deployment_id, id),
  constraint inferences_outcome_known check (outcome in ('ANSWERED', 'REJECTED', 'FAILED')),
  constraint inferences_failure_said check ((outcome = 'ANSWERED') = (error is null))
);

-- What turned out to be true, the newest word for each call. `sequence` grows with each word about the deployment.
create table serving.actuals (
  project_id uuid not null,
  deployment_id uuid not null,
  inference_id text not null,
  sequence bigint not null,
  actual jsonb not null,
  at timestamptz not null,
  said_by uuid not null references projects.users (id),
  constraint actuals_pkey primary key (project_id, inference_id),
  constraint actuals_sequence_unique unique (project_id, deployment_id, sequence),
  constraint actuals_inference_fkey foreign key (project_id, inference_id) references serving.inferences (project_id, id)
);

-- Figures of ten seconds. `latency` counts calls by bins of time as subgraphs/serving/src/metrics/latency.ts lays them.
create table serving.inference_metrics (
  project_id uuid not null,
  deployment_id uuid not null,
  version_id uuid not null,
  at timestamptz not null,
  requests bigint not null,
  errors bigint not null,
  rejected bigint not null,
  latency integer[] not null,
  constraint inference_metrics_pkey primary key (project_id, deployment_id, at, version_id),
  constraint inference_metrics_version_fkey foreign key (project_id, deployment_id, version_id)
    references serving.deployment_versions (project_id, deployment_id, id)
);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['inference_heads', 'inferences', 'actuals', 'inference_metrics'] loop
    execute format('alter table serving.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on serving.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on serving.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select on serving.%I to hopyard_serving', guarded);
  end loop;
end
$$;
grant update (last_actual) on serving.inference_heads to hopyard_serving;
grant insert, update (sequence, actual, at, said_by) on serving.actuals to hopyard_serving;

-- By the sequence that a row of the online side carries, the commit that brought it.
grant select (project_id, table_id, sequence, id) on tables.commits to hopyard_serving;

create function serving.add_counts(one integer[], other integer[]) returns integer[] language sql immutable set search_path = pg_catalog as $$
  select array_agg(a + b order by place) from unnest(one, other) with ordinality u (a, b, place)
$$;

-- Appends calls of any projects to their logs, and adds them to the figures: one transaction for all that came while the one before
-- was under way. Answers the number of each, by its place in `records`; none for a call whose id the project has already.
create function serving.log_inferences(records json, figures json) returns table (place bigint, sequence bigint)
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
      rows integer, latency_ms double precision, lookup_ms double precision, keys jsonb, inputs jsonb, outputs jsonb, features jsonb, error text)) with ordinality
      as r (project_id, deployment_id, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error, ord)
  ), batch as materialized (
    select g.*, row_number() over (partition by deployment_id order by ord) as nth, count(*) over (partition by deployment_id) as of_deployment from given g
    where once = 1 and not exists (select from serving.inferences i where i.project_id = g.project_id and i.id = g.id)
  ), heads as (
    insert into serving.inference_heads as h (project_id, deployment_id, last_sequence)
    select project_id, deployment_id, count(*) from batch group by project_id, deployment_id order by deployment_id
    on conflict on constraint inference_heads_pkey do update set last_sequence = h.last_sequence + excluded.last_sequence
    returning h.project_id, h.deployment_id, h.last_sequence
  ), logged as (
    insert into serving.inferences (project_id, deployment_id, sequence, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys, inputs, outputs, features, error)
    select b.project_id, b.deployment_id, h.last_sequence - b.of_deployment + b.nth, b.id, b.at, b.version_id, b.caller, b.outcome, b.rows, b.latency_ms,
      b.lookup_ms, b.keys, b.inputs, b.outputs, b.features, b.error
    from batch b join heads h on h.project_id = b.project_id and h.deployment_id = b.deployment_id order by b.ord
    on conflict on constraint inferences_id_unique do nothing
    returning project_id, id, deployment_id, sequence
  )
  select b.ord, l.sequence from logged l
  join batch b on b.project_id = l.project_id and b.deployment_id = l.deployment_id and b.id = l.id
  join heads h on h.project_id = b.project_id and h.deployment_id = b.deployment_id and l.sequence = h.last_sequence - b.of_deployment + b.nth;
end
$$;
revoke all on function serving.log_inferences, serving.add_counts from public;
grant execute on function serving.log_inferences to hopyard_serving;
