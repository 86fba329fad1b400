-- What happened, in order. Writers put entries into `pending` inside their own transactions; the sequencer moves what is
-- committed into `entries`, numbers it, and chains it.
create schema journal;
grant usage on schema journal to hopyard_projects, hopyard_datasets, hopyard_training, hopyard_journal;

-- `ord` grows with each insert. If A committed before B began, A's ord is the smaller one, and A is visible whenever B is:
-- so numbering what is visible by ord keeps every order that anybody could observe.
create table journal.pending (
  ord bigint generated always as identity,
  project_id uuid not null,
  id uuid not null default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  kind text not null,
  change text not null,
  subjects jsonb not null,
  facts jsonb not null,
  outcome text not null,
  user_id uuid,
  proof_kind text,
  proof_id uuid,
  role text,
  request_id text not null,
  constraint pending_pkey primary key (ord)
) with (fillfactor = 100, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- `position` orders all entries of the installation, for the platform alone; `number` is the place in its project,
-- 1, 2, 3 … without a gap, and all that a tenant ever sees.
create table journal.entries (
  position bigint not null,
  project_id uuid not null,
  number bigint not null,
  id uuid not null,
  at timestamptz not null,
  kind text not null,
  change text not null,
  subjects jsonb not null,
  facts jsonb not null,
  outcome text not null,
  user_id uuid,
  proof_kind text,
  proof_id uuid,
  role text,
  request_id text not null,
  hash bytea not null,
  constraint entries_pkey primary key (project_id, number),
  constraint entries_position_unique unique (position),
  constraint entries_change_known check (change in ('CREATED', 'UPDATED', 'DELETED'))
);

create table journal.heads (
  project_id uuid not null,
  number bigint not null,
  hash bytea not null,
  constraint heads_pkey primary key (project_id)
) with (fillfactor = 50);

-- One row. `epoch` changes when the installation is restored from a copy: cursors of before then name another history.
create table journal.state (
  id boolean not null default true,
  epoch uuid not null default gen_random_uuid(),
  position bigint not null default 0,
  constraint state_pkey primary key (id),
  constraint state_one_row check (id)
);
insert into journal.state default values;

alter table journal.pending enable row level security, force row level security;
alter table journal.entries enable row level security, force row level security;
alter table journal.heads enable row level security, force row level security;

-- Entries of no project stand under the nil id. Any part may write them; no tenant reads them.
create policy pending_written on journal.pending for insert to hopyard_projects, hopyard_datasets, hopyard_training
  with check (project_id = app.current_project() or project_id = '00000000-0000-0000-0000-000000000000');
create policy entries_in_project on journal.entries for select to hopyard_projects, hopyard_datasets, hopyard_training
  using (project_id = app.current_project());
create policy heads_in_project on journal.heads for select to hopyard_projects, hopyard_datasets, hopyard_training
  using (project_id = app.current_project());
create policy pending_sequenced on journal.pending to hopyard_journal using (true);
create policy entries_sequenced on journal.entries to hopyard_journal using (true) with check (true);
create policy heads_sequenced on journal.heads to hopyard_journal using (true) with check (true);

grant insert on journal.pending to hopyard_projects, hopyard_datasets, hopyard_training;
grant select on journal.entries, journal.heads, journal.state to hopyard_projects, hopyard_datasets, hopyard_training;
grant select, delete on journal.pending to hopyard_journal;
grant select, insert on journal.entries to hopyard_journal;
grant select, insert, update on journal.heads to hopyard_journal;
grant select on journal.state to hopyard_journal;
grant update (position) on journal.state to hopyard_journal;

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The journal is never changed.' using errcode = 'insufficient_privilege';
end
$$;
create trigger entries_unchangeable before update or delete or truncate on journal.entries
  for each statement execute function journal.refuse_change();

-- What the chain covers: every field, in one fixed form.
create function journal.digest(previous bytea, e journal.pending, number bigint) returns bytea language sql immutable
return sha256(previous || convert_to(jsonb_build_array(e.project_id, number, e.id, extract(epoch from e.at)::text, e.kind, e.change,
  e.subjects, e.facts, e.outcome, e.user_id, e.proof_kind, e.proof_id, e.role, e.request_id)::text, 'UTF8'));

-- Numbers what is committed, at most `batch` entries, tells the followers once, and answers how many. One snapshot takes the
-- batch, and what was taken is deleted by name: an entry that commits meanwhile waits for the next batch.
create function journal.sequence(batch integer) returns integer language plpgsql as $$
declare
  e journal.pending;
  current_project uuid;
  current_number bigint;
  current_hash bytea;
  place bigint;
  taken bigint[] := '{}';
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
    place := place + 1;
    current_number := current_number + 1;
    current_hash := journal.digest(current_hash, e, current_number);
    insert into journal.entries values (place, e.project_id, current_number, e.id, e.at, e.kind, e.change, e.subjects, e.facts,
      e.outcome, e.user_id, e.proof_kind, e.proof_id, e.role, e.request_id, current_hash);
    taken := taken || e.ord;
  end loop;
  if current_project is null then return 0; end if;
  perform journal.keep_head(current_project, current_number, current_hash);
  delete from journal.pending p where p.ord = any (taken);
  update journal.state set position = place;
  perform pg_notify('journal', place::text);
  return cardinality(taken);
end
$$;

create function journal.keep_head(project uuid, reached bigint, chain bytea) returns void language sql
begin atomic
  insert into journal.heads values (project, reached, chain)
  on conflict on constraint heads_pkey do update set number = excluded.number, hash = excluded.hash;
end;

-- The first entry whose hash is not what the chain says; no row when the whole chain of a project holds.
create function journal.broken_link(project uuid) returns bigint language plpgsql stable as $$
declare
  r journal.entries;
  e journal.pending;
  chain bytea := sha256(convert_to(project::text, 'UTF8'));
  expected bigint := 0;
begin
  for r in select * from journal.entries t where t.project_id = project order by t.number loop
    expected := expected + 1;
    e := row(0, r.project_id, r.id, r.at, r.kind, r.change, r.subjects, r.facts, r.outcome, r.user_id, r.proof_kind, r.proof_id, r.role, r.request_id);
    chain := journal.digest(chain, e, expected);
    if r.number <> expected or r.hash <> chain then return r.number; end if;
  end loop;
  return null;
end
$$;
