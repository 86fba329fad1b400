-- Windows of deployments are compared with a split of a training dataset: its file is read by the engine, its times order it.
grant select (blob_id, range_from, range_to) on featurestore.training_splits to hopyard_serving;
-- What changed between a good window and a bad one: commits of groups, beside the parts' own tables.
grant select (project_id, id, table_id, sequence, operation, committed_at, rows_inserted, rows_updated, rows_deleted) on tables.commits to hopyard_serving;
grant select (project_id, feature_group_id, commit_id, sequence, profile, computed_at) on featurestore.statistics to hopyard_serving;

create table serving.monitors (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  deployment_id uuid,
  feature_group_id uuid,
  state text not null,
  failure text,
  enabled boolean not null default true,
  reference_kind text not null,
  training_dataset_id uuid,
  split text,
  -- As packages/statistics cuts: { by, size, every }; of feature groups { by: "commit" }.
  window_shape jsonb not null,
  min_samples integer not null,
  -- Every metric with its limit, how many windows of how many, and how bad it is.
  thresholds jsonb not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  deleted_at timestamptz,
  constraint monitors_pkey primary key (project_id, id),
  constraint monitors_id_unique unique (id),
  constraint monitors_entry_fkey foreign key (project_id, id) references catalog.entries (project_id, id),
  constraint monitors_deployment_fkey foreign key (project_id, deployment_id) references serving.deployments (project_id, id),
  constraint monitors_group_fkey foreign key (project_id, feature_group_id) references featurestore.feature_groups (project_id, id),
  constraint monitors_dataset_fkey foreign key (project_id, training_dataset_id) references featurestore.training_datasets (project_id, id),
  constraint monitors_of_one_subject check ((deployment_id is null) <> (feature_group_id is null)),
  constraint monitors_state_known check (state in ('PREPARING', 'ACTIVE', 'FAILED')),
  constraint monitors_failed_says_why check ((state = 'FAILED') = (failure is not null)),
  constraint monitors_reference_known check (reference_kind in ('TRAINING_SPLIT', 'PREVIOUS_WINDOW', 'ROLLING')),
  constraint monitors_split_whole check ((reference_kind = 'TRAINING_SPLIT') = (training_dataset_id is not null) and (training_dataset_id is null) = (split is null))
);
create unique index monitors_name_unique on serving.monitors (project_id, name) where deleted_at is null;
create index monitors_of_deployment on serving.monitors (project_id, deployment_id) where deleted_at is null;
create index monitors_of_group on serving.monitors (project_id, feature_group_id) where deleted_at is null;
create index monitors_watching on serving.monitors (state) where enabled and deleted_at is null;

-- `reference` is the profile of the column in a fixed reference; null: it is compared with windows before. It is json, since a
-- category may hold any text, which jsonb does not.
create table serving.monitor_columns (
  project_id uuid not null,
  monitor_id uuid not null,
  place integer not null,
  name text not null,
  role text not null,
  kind text not null,
  -- The tensor that it is taken from, and which of the tensor's values a row; of feature groups the column.
  tensor text not null,
  element integer not null,
  reference json,
  constraint monitor_columns_pkey primary key (project_id, monitor_id, place),
  constraint monitor_columns_monitor_fkey foreign key (project_id, monitor_id) references serving.monitors (project_id, id),
  constraint monitor_columns_name_unique unique (project_id, monitor_id, name),
  constraint monitor_columns_role_known check (role in ('INPUT', 'OUTPUT')),
  constraint monitor_columns_kind_known check (kind in ('number', 'time', 'category', 'boolean'))
);

-- What each window is judged by: a metric, of a column or of the whole, with its limit; or why it is not judged.
create table serving.monitor_checks (
  project_id uuid not null,
  monitor_id uuid not null,
  place integer not null,
  threshold integer not null,
  metric text not null,
  column_name text,
  -- null: not judged.
  limit_value double precision,
  learnt boolean not null,
  not_judged text,
  constraint monitor_checks_pkey primary key (project_id, monitor_id, place),
  constraint monitor_checks_monitor_fkey foreign key (project_id, monitor_id) references serving.monitors (project_id, id),
  constraint monitor_checks_judged_or_why check ((limit_value is null) = (not_judged is not null))
);

create table serving.monitor_windows (
  project_id uuid not null,
  id uuid not null,
  monitor_id uuid not null,
  number integer not null,
  state text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  -- Of deployments the log's numbers of its first and last call; of feature groups the commit's.
  first_sequence bigint not null,
  last_sequence bigint not null,
  sample_count bigint not null,
  labelled_count bigint not null default 0,
  -- json, as the reference is. Of the newest windows alone.
  profile json,
  reference json,
  commit_id uuid,
  closed_at timestamptz,
  constraint monitor_windows_pkey primary key (project_id, id),
  constraint monitor_windows_id_unique unique (id),
  constraint monitor_windows_of_monitor unique (project_id, monitor_id, id),
  constraint monitor_windows_monitor_fkey foreign key (project_id, monitor_id) references serving.monitors (project_id, id),
  constraint monitor_windows_commit_fkey foreign key (project_id, commit_id) references tables.commits (project_id, id) on delete set null (commit_id),
  constraint monitor_windows_number_unique unique (project_id, monitor_id, number),
  constraint monitor_windows_state_known check (state in ('OPEN', 'CLOSED', 'TOO_FEW')),
  constraint monitor_windows_closed_whole check ((state = 'OPEN') = (closed_at is null) and (state <> 'OPEN' or profile is null))
);
create index monitor_windows_by_sequence on serving.monitor_windows (project_id, monitor_id, last_sequence);

create table serving.monitor_results (
  project_id uuid not null,
  window_id uuid not null,
  place integer not null,
  metric text not null,
  column_name text,
  value double precision,
  limit_value double precision,
  breach boolean not null,
  constraint monitor_results_pkey primary key (project_id, window_id, place),
  constraint monitor_results_window_fkey foreign key (project_id, window_id) references serving.monitor_windows (project_id, id)
);

-- Where the follower of a monitor stands: what it holds of windows that are not closed, and the last call that is in it. It is
-- written in the transaction of what follows from it, and only by whom it has not moved under.
create table serving.monitor_state (
  project_id uuid not null,
  monitor_id uuid not null,
  sequence bigint not null,
  -- The last word about what turned out to be true that is in it.
  label_sequence bigint not null default 0,
  revision bigint not null default 0,
  windows json,
  -- Of the last windows, by metric and column.
  verdicts jsonb not null default '{}',
  constraint monitor_state_pkey primary key (project_id, monitor_id),
  constraint monitor_state_monitor_fkey foreign key (project_id, monitor_id) references serving.monitors (project_id, id)
);

create table serving.alerts (
  project_id uuid not null,
  id uuid not null,
  monitor_id uuid not null,
  subject_id uuid not null,
  state text not null,
  severity text not null,
  summary text not null,
  metric text not null,
  column_name text,
  value double precision,
  limit_value double precision,
  -- The window that raised it, and the last one that was beyond the limit.
  window_id uuid not null,
  last_window_id uuid not null,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid references projects.users (id),
  note text,
  silenced boolean not null default false,
  constraint alerts_pkey primary key (project_id, id),
  constraint alerts_id_unique unique (id),
  constraint alerts_subject_fkey foreign key (project_id, subject_id) references catalog.entries (project_id, id),
  constraint alerts_monitor_fkey foreign key (project_id, monitor_id) references serving.monitors (project_id, id),
  constraint alerts_window_fkey foreign key (project_id, monitor_id, window_id) references serving.monitor_windows (project_id, monitor_id, id),
  constraint alerts_last_window_fkey foreign key (project_id, monitor_id, last_window_id) references serving.monitor_windows (project_id, monitor_id, id),
  constraint alerts_severity_known check (severity in ('INFO', 'WARNING', 'CRITICAL')),
  constraint alerts_resolved_whole check ((state = 'RESOLVED') = (resolved_at is not null)),
  constraint alerts_acknowledged_whole check ((acknowledged_at is null) = (acknowledged_by is null) and (state <> 'ACKNOWLEDGED' or acknowledged_at is not null))
);
create unique index alerts_stand_once on serving.alerts (project_id, monitor_id, metric, column_name) nulls not distinct where state <> 'RESOLVED';
create index alerts_newest on serving.alerts (project_id, id desc);
create index alerts_standing on serving.alerts (project_id, subject_id) where state <> 'RESOLVED';

-- The state machine, as subgraphs/serving/src/deployment/states.ts declares it beside the others.
insert into serving.transitions (machine, source, target) values
  ('alert', 'NEW', 'FIRING'),
  ('alert', 'FIRING', 'ACKNOWLEDGED'), ('alert', 'FIRING', 'RESOLVED'),
  ('alert', 'ACKNOWLEDGED', 'RESOLVED');
create trigger alerts_state before insert or update of state on serving.alerts for each row execute function serving.check_transition('alert');

create table serving.alert_suspects (
  project_id uuid not null,
  alert_id uuid not null,
  place integer not null,
  kind text not null,
  -- What changed, and the artifact that a reader goes to.
  entry_id uuid not null,
  commit_id uuid,
  at timestamptz not null,
  words text not null,
  constraint alert_suspects_pkey primary key (project_id, alert_id, place),
  constraint alert_suspects_alert_fkey foreign key (project_id, alert_id) references serving.alerts (project_id, id),
  constraint alert_suspects_entry_fkey foreign key (project_id, entry_id) references catalog.entries (project_id, id),
  constraint alert_suspects_commit_fkey foreign key (project_id, commit_id) references tables.commits (project_id, id) on delete set null (commit_id),
  constraint alert_suspects_kind_known check (kind in ('COMMIT', 'SCHEMA', 'VERSION', 'TRAFFIC'))
);

create table serving.alert_receivers (
  project_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  target text not null,
  -- What a webhook is signed with.
  secret text,
  min_severity text not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  deleted_at timestamptz,
  constraint alert_receivers_pkey primary key (project_id, id),
  constraint alert_receivers_id_unique unique (id),
  constraint alert_receivers_kind_known check (kind in ('EMAIL', 'WEBHOOK')),
  constraint alert_receivers_severity_known check (min_severity in ('INFO', 'WARNING', 'CRITICAL')),
  constraint alert_receivers_webhook_is_signed check ((kind = 'WEBHOOK') = (secret is not null))
);
create unique index alert_receivers_name_unique on serving.alert_receivers (project_id, name) where deleted_at is null;

-- What is to be sent, and what became of it: written with the alert, sent afterwards. Without an alert: a try.
create table serving.alert_notifications (
  project_id uuid not null,
  id uuid not null,
  receiver_id uuid not null,
  alert_id uuid,
  event text not null,
  -- What is sent, as it was then.
  payload jsonb not null,
  attempts integer not null default 0,
  -- When it is tried next; null: not any more.
  next_at timestamptz,
  delivered_at timestamptz,
  failure text,
  created_at timestamptz not null,
  constraint alert_notifications_pkey primary key (project_id, id),
  constraint alert_notifications_id_unique unique (id),
  constraint alert_notifications_receiver_fkey foreign key (project_id, receiver_id) references serving.alert_receivers (project_id, id),
  constraint alert_notifications_alert_fkey foreign key (project_id, alert_id) references serving.alerts (project_id, id),
  constraint alert_notifications_event_known check (event in ('RAISED', 'RESOLVED', 'TEST')),
  constraint alert_notifications_done_once check (delivered_at is null or next_at is null)
);
create index alert_notifications_due on serving.alert_notifications (next_at) where next_at is not null;
create index alert_notifications_of_alert on serving.alert_notifications (project_id, alert_id, id);
create index alert_notifications_of_receiver on serving.alert_notifications (project_id, receiver_id, id desc);

create table serving.silences (
  project_id uuid not null,
  id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  -- null: of everything.
  subject_id uuid,
  max_severity text not null,
  reason text not null,
  created_at timestamptz not null,
  created_by uuid not null references projects.users (id),
  constraint silences_pkey primary key (project_id, id),
  constraint silences_id_unique unique (id),
  constraint silences_subject_fkey foreign key (project_id, subject_id) references catalog.entries (project_id, id),
  constraint silences_range_whole check (from_at <= to_at),
  constraint silences_severity_known check (max_severity in ('INFO', 'WARNING', 'CRITICAL'))
);
create index silences_in_force on serving.silences (project_id, to_at);

do $$
declare
  guarded text;
begin
  foreach guarded in array array['monitors', 'monitor_columns', 'monitor_checks', 'monitor_windows', 'monitor_results', 'monitor_state',
                                 'alerts', 'alert_suspects', 'alert_receivers', 'alert_notifications', 'silences'] loop
    execute format('alter table serving.%I enable row level security, force row level security', guarded);
    execute format('create policy %I on serving.%I using (project_id = app.current_project()) with check (project_id = app.current_project())', guarded || '_in_project', guarded);
    execute format('create policy %I on serving.%I to %I using (true) with check (true)', guarded || '_by_owner', guarded, current_user);
    execute format('grant select, insert on serving.%I to hopyard_serving', guarded);
  end loop;
end
$$;
grant update (state, failure, enabled, thresholds, deleted_at) on serving.monitors to hopyard_serving;
grant update (reference, kind) on serving.monitor_columns to hopyard_serving;
grant update (limit_value, not_judged), delete on serving.monitor_checks to hopyard_serving;
grant update (state, from_at, to_at, first_sequence, last_sequence, sample_count, labelled_count, profile, reference, closed_at) on serving.monitor_windows to hopyard_serving;
grant delete on serving.monitor_results to hopyard_serving;
grant update (sequence, label_sequence, revision, windows, verdicts) on serving.monitor_state to hopyard_serving;
grant update (state, value, limit_value, last_window_id, resolved_at, acknowledged_at, acknowledged_by, note) on serving.alerts to hopyard_serving;
grant update (name, target, min_severity, deleted_at) on serving.alert_receivers to hopyard_serving;
grant update (attempts, next_at, delivered_at, failure) on serving.alert_notifications to hopyard_serving;
grant update (to_at) on serving.silences to hopyard_serving;

-- Monitors of all projects that watch, or are to be made ready.
create function serving.monitors_in(wanted text, out project_id uuid, out id uuid, out deployment_id uuid, out feature_group_id uuid)
returns setof record language sql stable security definer set search_path = pg_catalog as $$
  select m.project_id, m.id, m.deployment_id, m.feature_group_id from serving.monitors m
  where m.state = wanted and m.enabled and m.deleted_at is null order by m.id
$$;

-- Takes up notifications of all projects that are due: nobody else tries them before `lease` is over.
create function serving.take_notifications(at timestamptz, lease interval, most integer, out project_id uuid, out id uuid)
returns setof record language sql volatile security definer set search_path = pg_catalog as $$
  update serving.alert_notifications n set next_at = at + lease, attempts = n.attempts + 1
  where n.id in (select d.id from serving.alert_notifications d where d.next_at <= at order by d.next_at limit most for update skip locked)
  returning n.project_id, n.id
$$;
revoke all on function serving.monitors_in, serving.take_notifications from public;
grant execute on function serving.monitors_in, serving.take_notifications to hopyard_serving;
