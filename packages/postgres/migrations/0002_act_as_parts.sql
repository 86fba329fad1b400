-- Whoever makes a role without being a superuser may grant it, but not yet act as it: that has to be granted, too.
do $$
declare
  part text;
begin
  foreach part in array array['hopyard_projects', 'hopyard_datasets', 'hopyard_training', 'hopyard_journal'] loop
    if not pg_has_role(current_user, part, 'set') then
      execute format('grant %I to current_user', part);
    end if;
  end loop;
end
$$;
