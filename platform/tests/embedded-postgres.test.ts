import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hopyard/config';
import { connect } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openHome } from '../src/home.ts';
import { startPlatform } from '../src/platform.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/postgres/embedded-postgres.ts';
import { runAs } from '../src/postgres/run-as.ts';

/** A home in which PostgreSQL was started and stopped: making one takes longer than most that is tried with it. */
let made: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'hopyard-pg-'));
  await (await start(made)).stop();
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Fills a home with a database that was made before. */
function furnish(directory = home): void {
  execFileSync('cp', ['-a', join(made, 'postgres'), directory]);
  execFileSync('cp', ['-al', join(made, 'tools'), directory]);
}

let home: string;
beforeEach(() => {
  // Only its owner may enter: what is under it is under a directory like a clone in /root.
  home = mkdtempSync(join(tmpdir(), 'hopyard-pg-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const start = (directory = home) => startEmbeddedPostgres({ home: directory, sockets: directory });

async function ask(postgres: Pick<EmbeddedPostgres, 'url'>, statement: string): Promise<Record<string, unknown>[]> {
  await using database = connect({ url: postgres.url, max: 1 });
  return [...(await database.db.execute(sql.raw(statement)))];
}

async function until<T>(what: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await what();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not come in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts PostgreSQL in a process that may be killed, by a command that ends in node's. */
async function starter(directory: string, prefix: readonly string[] = []): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const [command, ...rest] = [...prefix, process.execPath, join(import.meta.dirname, 'start-postgres.ts'), directory];
  const child = spawn(command as string, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  if (prefix.includes('--user')) await mapEveryUid(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('close', (code) => reject(new Error(`The starter ended with ${code}.`)));
  });
  return { child, ...(JSON.parse(line) as { url: string; pid: number }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const died = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await died;
}

/** A user namespace in which every uid is what it is outside, so that root is root there. */
async function mapEveryUid({ pid, stdin }: ChildProcess): Promise<void> {
  await until(() => (readlinkSync(`/proc/${pid}/ns/user`) === readlinkSync('/proc/self/ns/user') ? undefined : true));
  for (const map of ['uid_map', 'gid_map']) writeFileSync(`/proc/${pid}/${map}`, '0 0 65536\n');
  stdin!.write('\n');
}

/** Runs what follows as root of a user namespace below which no other can be made: as where they are forbidden. */
const WITHOUT_NAMESPACES = [
  'unshare',
  '--user',
  'sh',
  '-c',
  'read _; exec sh -c \'echo 0 > /proc/sys/user/max_user_namespaces && exec "$0" "$@"\' "$0" "$@"',
];

/** Runs what follows under another uid, to which the workspace may be closed. */
const asUid = (uid: number) => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${uid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

const isRoot = process.getuid?.() === 0;

test('data lasts from one start to the next, and nothing listens on a port', async () => {
  expect(statSync(home).mode & 0o777).toBe(0o700);
  {
    await using postgres = await start();
    await ask(postgres, 'create table kept as select 42 as answer');
    expect(await ask(postgres, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(await ask(postgres, 'show server_version')).toEqual([{ server_version: expect.stringMatching(/^18\./) }]);
  }
  await using again = await start();
  expect(await ask(again, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a PostgreSQL whose starter was killed is adopted, and ends with whoever adopted it', async () => {
  furnish();
  const { child, pid } = await starter(home);
  await kill(child);
  const adopted = await start();
  expect(adopted.pid()).toBe(pid);
  await adopted.stop();
  expect(adopted.pid()).toBeUndefined();
});

test('one that listens elsewhere than we look is ended, and another started on its data', async () => {
  furnish();
  const { child, pid, url } = await starter(home);
  await ask({ url }, 'create table kept as select 42 as answer');
  await kill(child);
  const sockets = join(home, 'elsewhere');
  mkdirSync(sockets, { mode: 0o700 });
  await using postgres = await startEmbeddedPostgres({ home, sockets });
  expect(postgres.pid()).not.toBe(pid);
  expect(await ask(postgres, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a PostgreSQL that is killed is started again, with all that was committed', async () => {
  furnish();
  await using postgres = await start();
  await ask(postgres, 'create table kept as select 42 as answer');
  for (let kill = 0; kill < 3; kill++) {
    const pid = postgres.pid()!;
    process.kill(pid, 'SIGKILL');
    await until(() => {
      const now = postgres.pid();
      return now !== undefined && now !== pid ? now : undefined;
    });
    expect(await until(() => ask(postgres, 'select answer from kept').catch(() => undefined))).toEqual([{ answer: 42 }]);
  }
});

test('it runs from a long path, whose sockets would not fit', async () => {
  const deep = join(home, 'a'.repeat(60), 'b'.repeat(60));
  mkdirSync(deep, { recursive: true });
  using opened = openHome(deep);
  expect(opened.sockets.length).toBeLessThan(82);
  furnish(deep);
  await using postgres = await startEmbeddedPostgres({ home: deep, sockets: opened.sockets });
  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  rmSync(opened.sockets, { recursive: true, force: true });
});

test('a directory for sockets that somebody else could have made is not taken again', () => {
  const deep = join(home, 'a'.repeat(60), 'b'.repeat(60));
  const opened = openHome(deep);
  opened[Symbol.dispose]();
  rmSync(opened.sockets, { recursive: true });
  mkdirSync(opened.sockets);
  chmodSync(opened.sockets, 0o777);
  using again = openHome(deep);
  expect(again.sockets).not.toBe(opened.sockets);
  expect(statSync(again.sockets).mode & 0o777).toBe(0o700);
  for (const sockets of [opened.sockets, again.sockets]) rmSync(sockets, { recursive: true });
});

test.runIf(isRoot).each([
  { uid: 65_534, who: 'a user' },
  { uid: 54_321, who: 'a uid that has no name, as containers give them' },
])('it runs as $who as well', async ({ uid }) => {
  chownSync(home, uid, uid);
  const { child, url, pid } = await starter(home, asUid(uid));
  expect(await ask({ url }, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(statSync(`/proc/${pid}`).uid).toBe(uid);
  expect(statSync(join(home, 'postgres', 'PG_VERSION')).uid).toBe(uid);
  await kill(child);
  await (await start()).stop();
});

// Where they are forbidden in truth, every test here is this one.
test.runIf(isRoot && runAs().prefix[0] === 'unshare')(
  'root runs it where user namespaces are forbidden, and goes on with the same data where they are not',
  async () => {
    const { child, url, pid } = await starter(home, WITHOUT_NAMESPACES);
    await ask({ url }, 'create table kept as select 42 as answer');
    expect(statSync(`/proc/${pid}`).uid).toBe(65_534);
    await kill(child);
    await (await start()).stop();
    await using postgres = await start();
    expect(statSync(`/proc/${postgres.pid()}`).uid).toBe(0);
    expect(await ask(postgres, 'select answer from kept')).toEqual([{ answer: 42 }]);
  },
);

test('a second start on the same home is refused, says by whom it is held and what to do, and changes nothing', () => {
  using first = openHome(home);
  expect(first.path).toBe(home);
  expect(() => openHome(home)).toThrow(new RegExp(`Another Hopyard runs on ${home} \\(process ${process.pid}\\).*HOPYARD_HOME=`));
});

test('a taken port is said, with the way to choose another, and everything that was started ends', async () => {
  furnish();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  const config = loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(port), HOPYARD_LOG: 'silent' });
  await expect(startPlatform(config, () => {}, { web: false })).rejects.toThrow(new RegExp(`Port ${port} on 127.0.0.1 is taken.*HOPYARD_PORT=`));
  taken.close();
  // The home is free again, and nobody is left on it.
  using again = openHome(home);
  expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(again.path);
});
