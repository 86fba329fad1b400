-- The key into feature_groups was looked up once a row, which took two fifths of a merge. Whoever writes rows holds the group until
-- the commit, groups are never taken out of their table, and a row still has its project's id: row-level security checks it.
alter table featurestore.online_rows drop constraint online_rows_group_fkey;
