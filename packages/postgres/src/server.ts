import type postgres from 'postgres';

const OLDEST = 18;
const ROLES = ['hopyard_projects', 'hopyard_datasets', 'hopyard_featurestore', 'hopyard_serving', 'hopyard_training', 'hopyard_journal'];

type Found = { version: number; user: string; database: string; owns: boolean; makesRoles: boolean };

/** Refuses a server on which the migrations would fail half-way, with the statements that would change that. */
export async function checkServer(client: postgres.Sql): Promise<void> {
  const [found] = await client<Found[]>`
    select current_setting('server_version_num')::int / 10000 as version, current_user::text as user, datname::text as database,
      pg_has_role(datdba, 'usage') as owns,
      (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as "makesRoles"
    from pg_database where datname = current_database()`.catch((cause: unknown) => {
    throw new Error(`The PostgreSQL of DATABASE_URL cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  if (!found) throw new Error('The database of DATABASE_URL is gone.');
  if (found.version < OLDEST) throw new Error(`DATABASE_URL is a PostgreSQL ${found.version}; Hopyard needs ${OLDEST} or newer.`);

  // Roles are the whole server's: another installation on it may have made them.
  const roles = await client<{ name: string; usable: boolean }[]>`
    select rolname::text as name, pg_has_role(oid, 'set') or pg_has_role(oid, 'member with admin option') as usable
    from pg_roles where rolname = any(${ROLES}) order by rolname`;
  const user = `"${found.user.replaceAll('"', '""')}"`;
  const foreign = roles.filter(({ usable }) => !usable).map(({ name }) => name);
  const needed = [
    ...(found.owns ? [] : [`alter database "${found.database.replaceAll('"', '""')}" owner to ${user};`]),
    ...(found.makesRoles ? [] : [`alter role ${user} createrole;`]),
    ...(foreign.length > 0 ? [`grant ${foreign.join(', ')} to ${user};`] : []),
  ];
  if (needed.length === 0) return;
  throw new Error(
    `The user ${found.user} of DATABASE_URL must own the database, make roles, and be a member of Hopyard's where they are there already. As a superuser: ${needed.join(' ')}`,
  );
}
