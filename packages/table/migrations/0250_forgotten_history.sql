-- The first state that a table still has: what was before it is forgotten, commits and files.
alter table tables.tables add column oldest bigint not null default 0;
-- Files that older states alone have, and the commits that replaced them.
create index files_replaced on tables.files (project_id, table_id, removed_sequence) where removed_sequence is not null;
