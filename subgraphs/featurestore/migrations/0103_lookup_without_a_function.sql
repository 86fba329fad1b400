-- Rows are looked up by a statement that is prepared: planning it again for each list of keys took longer than running it.
drop function featurestore.lookup;
