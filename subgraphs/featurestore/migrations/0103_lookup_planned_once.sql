-- Who serves models looks rows up by this function, too. Planning it again for each list of keys took longer than running it.
alter function featurestore.lookup set plan_cache_mode = force_generic_plan;
