import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hopyard/config';
import { connect } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHome } from '../src/home.ts';
import { startPlatform } from '../src/platform.ts';
import { installBinaries } from '../src/postgres/binaries.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/postgres/embedded-postgres.ts';

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

async function starter(directory: string): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start-postgres.ts'), directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString())));
  return { child, ...(JSON.parse(line) as { url: string; pid: number }) };
}

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
  const { child, pid } = await starter(home);
  const died = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await died;
  const adopted = await start();
  expect(adopted.pid()).toBe(pid);
  await adopted.stop();
  expect(adopted.pid()).toBeUndefined();
});

test('a PostgreSQL that is killed is started again, with all that was committed', async () => {
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
  await using postgres = await startEmbeddedPostgres({ home: deep, sockets: opened.sockets });
  expect(await ask(postgres, 'select 1 as one')).toEqual([{ one: 1 }]);
  rmSync(opened.sockets, { recursive: true, force: true });
});

test.runIf(process.getuid?.() === 0)('it runs as another user than root as well', async () => {
  const own = join(home, 'own');
  mkdirSync(own);
  execFileSync('chmod', ['755', home]);
  execFileSync('chown', ['65534', own]);
  // initdb refuses root and asks who runs it, so this shows that no trick of root's is needed by others.
  const installed = installBinaries(own);
  execFileSync('chown', ['-R', '65534', own]);
  const said = execFileSync(
    'setpriv',
    ['--reuid=65534', '--clear-groups', join(installed, 'bin', 'initdb'), '-D', join(own, 'data'), '-U', 'hopyard', '--auth=trust'],
    { encoding: 'utf8' },
  );
  expect(said).toContain('Success');
});

test('a second start on the same home is refused, says by whom it is held and what to do, and changes nothing', () => {
  using first = openHome(home);
  expect(first.path).toBe(home);
  expect(() => openHome(home)).toThrow(new RegExp(`Another Hopyard runs on ${home} \\(process ${process.pid}\\).*HOPYARD_HOME=`));
});

test('a taken port is said, with the way to choose another, and everything that was started ends', async () => {
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
