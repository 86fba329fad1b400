-- The loop only numbers and chains; one statement moves the batch. PL/pgSQL keeps the plan of an expression, where a function
-- in SQL that cannot be inlined is set up for each call.
create or replace function journal.digest(previous bytea, e journal.pending, number bigint) returns bytea language plpgsql immutable as $$
begin
  return sha256(previous || convert_to(jsonb_build_array(e.project_id, number, e.id, extract(epoch from e.at)::text, e.kind, e.change,
    e.subjects, e.facts, e.outcome, e.user_id, e.proof_kind, e.proof_id, e.role, e.request_id)::text, 'UTF8'));
end
$$;

create or replace function journal.sequence(batch integer) returns integer language plpgsql as $$
declare
  e journal.pending;
  current_project uuid;
  current_number bigint;
  current_hash bytea;
  place bigint;
  ords bigint[] := '{}';
  numbers bigint[] := '{}';
  hashes bytea[] := '{}';
begin
  select s.position into place from journal.state s for update;
  for e in
    select (q).* from (select p as q from journal.pending p order by p.ord limit batch) first order by (q).project_id, (q).ord
  loop
    if e.project_id is distinct from current_project then
      if current_project is not null then
        perform journal.keep_head(current_project, current_number, current_hash);
      end if;
      current_project := e.project_id;
      select h.number, h.hash into current_number, current_hash from journal.heads h where h.project_id = e.project_id;
      if not found then
        current_number := 0;
        current_hash := sha256(convert_to(e.project_id::text, 'UTF8'));
      end if;
    end if;
    current_number := current_number + 1;
    current_hash := journal.digest(current_hash, e, current_number);
    ords := array_append(ords, e.ord);
    numbers := array_append(numbers, current_number);
    hashes := array_append(hashes, current_hash);
  end loop;
  if current_project is null then return 0; end if;
  perform journal.keep_head(current_project, current_number, current_hash);
  with taken as (
    delete from journal.pending p using unnest(ords, numbers, hashes) with ordinality t (ord, number, hash, nth)
    where p.ord = t.ord returning t.number, t.hash, t.nth, p.*
  )
  insert into journal.entries (position, project_id, number, id, at, kind, change, subjects, facts, outcome, user_id, proof_kind, proof_id, role, request_id, hash)
  select place + t.nth, t.project_id, t.number, t.id, t.at, t.kind, t.change, t.subjects, t.facts, t.outcome, t.user_id, t.proof_kind, t.proof_id, t.role, t.request_id, t.hash
  from taken t;
  place := place + cardinality(ords);
  update journal.state set position = place;
  perform pg_notify('journal', place::text);
  return cardinality(ords);
end
$$;
