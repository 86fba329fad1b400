-- Rows come online by COPY, which row-level security has not: they come into a temporary table first. Everybody may make one unless
-- the database's owner took that away.
do $$
begin
  execute format('grant temporary on database %I to hopyard_featurestore', current_database());
end
$$;
