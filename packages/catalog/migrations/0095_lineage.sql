-- Provenance in both directions. Data goes from what was used or derived from to whoever stands in that relation, and from whoever
-- produced something to that. Containment is no step, but what is granted as a whole is used as a whole: a dataset stands for its
-- directories and files, a directory for what lies in it, and a file is used by whoever uses what it lies in.
grant usage on schema files to hopyard_featurestore;
grant select on files.inodes to hopyard_featurestore;

-- An artifact and everything that lies in it.
create function catalog.within(artifact uuid) returns setof uuid language sql stable as $$
  with recursive below (id) as (
    select artifact
    union all
    select i.id from below b join files.inodes i on i.project_id = app.current_project() and i.parent_id = b.id
  )
  select id from below
  union all
  select i.id from files.inodes i where i.project_id = app.current_project() and i.dataset_id = artifact
$$;

-- An artifact and everything that it lies in.
create function catalog.around(artifact uuid) returns setof uuid language sql stable as $$
  with recursive above (id, parent_id, dataset_id) as (
    select i.id, i.parent_id, i.dataset_id from files.inodes i where i.project_id = app.current_project() and i.id = artifact
    union all
    select i.id, i.parent_id, i.dataset_id from above a join files.inodes i on i.project_id = app.current_project() and i.id = a.parent_id
  )
  select artifact union select id from above union select dataset_id from above
$$;

-- What was made from an artifact, one step on.
create function catalog.downstream(artifact uuid) returns table (next_id uuid, link_id uuid) language sql stable as $$
  select l.target_id, l.id from catalog.links l
  where l.project_id = app.current_project() and l.source_id = artifact and l.relation = 'PRODUCED'
  union all
  select l.source_id, l.id from (select catalog.within(artifact) union select catalog.around(artifact)) o (id)
  join catalog.links l on l.project_id = app.current_project() and l.target_id = o.id and l.relation not in ('PRODUCED', 'CONTAINS')
$$;

-- What an artifact was made from, one step back.
create function catalog.upstream(artifact uuid) returns table (next_id uuid, link_id uuid) language sql stable as $$
  select l.target_id, l.id from catalog.links l
  where l.project_id = app.current_project() and l.source_id = artifact and l.relation not in ('PRODUCED', 'CONTAINS')
  union all
  select l.source_id, l.id from catalog.within(artifact) o (id)
  join catalog.links l on l.project_id = app.current_project() and l.target_id = o.id and l.relation = 'PRODUCED'
$$;

-- Each artifact with itself and everything that was made from it, or that it was made from, at any distance.
create function catalog.reach(artifacts uuid[], onward boolean) returns table (start_id uuid, reached_id uuid) language sql stable as $$
  with recursive reached (start_id, id) as (
    select a, a from unnest(artifacts) a
    union
    select r.start_id, n.next_id from reached r cross join lateral (
      select d.next_id from catalog.downstream(r.id) d where onward union all select u.next_id from catalog.upstream(r.id) u where not onward
    ) n
  )
  select r.start_id, r.id from reached r
$$;

create index model_versions_of_dataset on training.model_versions (project_id, training_dataset_id);
