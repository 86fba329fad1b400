-- Begun by the project, these would be as good for finding a call by its id as the index of ids is, as long as nothing is known of the table:
-- a plan that was made while the log was empty then read all of a project's calls for each new one.
drop index serving.inferences_by_time;
drop index serving.moved_inferences_by_time;
create index inferences_by_time on serving.inferences (deployment_id, at) include (project_id, sequence);
create index moved_inferences_by_time on serving.moved_inferences (deployment_id, at) include (project_id, sequence);
