-- How many rows or calls a fixed reference holds; null: its range was not counted yet.
alter table serving.monitors add column reference_samples bigint;
grant update (reference_samples) on serving.monitors to hopyard_serving;
update serving.monitors m set reference_samples = s.rows
from featurestore.training_splits s where s.project_id = m.project_id and s.training_dataset_id = m.training_dataset_id and s.name = m.split;

-- Calls of a range of time are counted from an index alone, so that it costs what the range holds and not what the log does.
create index inferences_by_time on serving.inferences (project_id, deployment_id, at) include (sequence);
create index moved_inferences_by_time on serving.moved_inferences (project_id, deployment_id, at) include (sequence);
drop index serving.moved_inferences_of_deployment;
