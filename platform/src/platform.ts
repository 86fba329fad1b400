import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, WORKSPACE } from '@hopyard/config';
import { authenticateAt, connectSubgraphs, createGateway, loadPersistedDocuments } from '@hopyard/gateway';
import { connect, migrate } from '@hopyard/postgres';
import { createProjects, type SeededUser } from '@hopyard/projects';
import { openJournal } from '@hopyard/journal';
import type { Authenticate } from '@hopyard/subgraph';
import { createIdentityKeys } from '@hopyard/subgraph/serving';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { keepProcess } from './child-process.ts';
import { keepCredentials } from './credentials.ts';
import { openHome } from './home.ts';
import { startEmbeddedPostgres } from './postgres/embedded-postgres.ts';
import { openSubgraphs, socketsIn, SUBGRAPHS } from './subgraphs.ts';
import { buildWeb, freePort, startWeb } from './web.ts';

export type Platform = AsyncDisposable & {
  home: string;
  /** Where it is reached from this machine, whatever address browsers use. */
  address: string;
  /** Processes of ours, by name: what a test may kill. */
  pids(): Record<string, number | undefined>;
};

export type PlatformOptions = { web?: boolean; signal?: AbortSignal };

/** Starts everything of the one-machine form, in the order in which it depends on each other. Disposing ends it in reverse. */
export async function startPlatform(config: Config, say: (line: string) => void, options: PlatformOptions = {}): Promise<Platform> {
  const began = performance.now();
  await using started = new AsyncDisposableStack();
  const home = started.use(openHome(config.home));
  const logs = join(home.path, 'logs');
  for (const directory of [logs, join(home.path, 'blobs')]) mkdirSync(directory, { recursive: true, mode: 0o700 });
  // The runner's sandboxes reach single blobs by being given them; nobody else enters.
  chmodSync(join(home.path, 'blobs'), 0o700);
  const log = pino({ level: config.logLevel }, pino.destination({ dest: join(logs, 'platform.log'), mkdir: true, sync: true }));
  const onError = (error: unknown) => log.error({ err: error }, 'Something failed in the background.');
  const notice = (line: string) => log.warn(line);
  const pids: Record<string, () => number | undefined> = {};

  let databaseUrl = config.databaseUrl;
  if (!databaseUrl) {
    say(existsSync(join(home.path, 'postgres')) ? 'Starting PostgreSQL …' : 'Making a PostgreSQL database …');
    const postgresLog = join(logs, 'postgres.log');
    const postgres = started.use(
      await startEmbeddedPostgres({
        home: home.path,
        sockets: home.sockets,
        onLog: (line) => void (existsSync(logs) && appendFileSync(postgresLog, `${line}\n`)),
      }),
    );
    pids['postgres'] = postgres.pid;
    databaseUrl = postgres.url;
  }
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
  await seedUsers(databaseUrl, home.path, say, onError);

  const sockets = socketsIn(home.sockets);
  const secureCookie = config.origin.startsWith('https:');
  const keys = createIdentityKeys();
  const parts = { databaseUrl, home: home.path, keyFile: config.keyFile, sockets: home.sockets, secureCookie, delivery: config.delivery, onError };
  const subgraphs = config.topology === 'in-process' ? await inProcess() : await inProcesses();

  async function inProcess() {
    const { services, projects } = started.use(await openSubgraphs(parts));
    if (!projects) throw new Error('The projects subgraph did not open.');
    return { subgraphs: { services }, authenticate: projects.authenticate };
  }
  async function inProcesses(): Promise<{ subgraphs: { remote: Awaited<ReturnType<typeof connectSubgraphs>> }; authenticate: Authenticate }> {
    for (const name of SUBGRAPHS) {
      const env = {
        ...process.env,
        DATABASE_URL: parts.databaseUrl,
        HOPYARD_HOME: parts.home,
        ...(parts.keyFile && { HOPYARD_KEY_FILE: parts.keyFile }),
        HOPYARD_SOCKETS: parts.sockets,
        HOPYARD_GATEWAY_KEY: keys.publicKey,
        HOPYARD_SECURE_COOKIE: secureCookie ? '1' : '0',
      };
      const command = [process.execPath, join(import.meta.dirname, 'subgraph-main.ts'), name] as const;
      const kept = started.use(
        keepProcess({ name: `The subgraph ${name}`, command, cwd: WORKSPACE, env, logFile: join(logs, `${name}.log`) }, notice),
      );
      pids[name] = kept.pid;
    }
    const remote = await connectSubgraphs(
      SUBGRAPHS.map((name) => ({ name, socketPath: sockets.subgraph(name) })),
      keys.privateKey,
    );
    started.defer(() => remote.close());
    const projects = remote.clients.find(({ name }) => name === 'projects');
    if (!projects) throw new Error('The projects subgraph did not answer.');
    return { subgraphs: { remote }, authenticate: authenticateAt(projects) };
  }

  const runner = started.use(
    keepProcess(
      {
        name: 'The runner',
        command: [process.execPath, join(WORKSPACE, 'runner', 'src', 'main.ts')],
        cwd: WORKSPACE,
        // No database password, and nothing else of ours that a runner does not need.
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          ...Object.fromEntries(
            Object.entries(process.env).filter(([name]) =>
              /^(PIP_|SSL_CERT|HTTPS?_PROXY$|NO_PROXY$|NODE_COMPILE_CACHE$|HOPYARD_(UNSAFE|RUNNER|PYTHON))/i.test(name),
            ),
          ),
          HOPYARD_HOME: home.path,
          HOPYARD_LEASES_SOCKET: sockets.leases,
          HOPYARD_REPLICAS_SOCKET: sockets.replicas,
          HOPYARD_GATEWAY_SOCKET: sockets.gateway,
          HOPYARD_RUNNER_SOCKET: sockets.runner,
          LOG_LEVEL: config.logLevel === 'silent' ? 'fatal' : config.logLevel,
        },
        logFile: join(logs, 'runner.log'),
      },
      notice,
    ),
  );
  pids['runner'] = runner.pid;

  const web = options.web !== false;
  if (web) await buildWeb(say, options.signal);
  options.signal?.throwIfAborted();
  const webPort = web ? await freePort() : 0;
  const database = started.use(connect({ url: databaseUrl, max: 1, name: 'hopyard health' }));
  const gateway = await createGateway({
    ...subgraphs,
    supergraph: readFileSync(join(WORKSPACE, 'gateway', 'supergraph.graphql'), 'utf8'),
    persistedDocuments: loadPersistedDocuments(new URL('../../ui/graphql/__generated__/persisted-documents.json', import.meta.url)),
    origins: [...new Set([config.origin, `http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`])],
    log,
    ready: async () => ({
      postgres: await database.db.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    }),
    ...(web && { webOrigin: new URL(`http://127.0.0.1:${webPort}`) }),
  });
  started.defer(() => gateway.close());
  await gateway.listenUnix(sockets.gateway);
  await gateway.listen(config.port, config.host).catch((cause: unknown) => {
    throw new Error(
      `Port ${config.port} on ${config.host} is taken or not allowed (${cause instanceof Error ? cause.message : String(cause)}). Choose another: HOPYARD_PORT=<port> npm start`,
      { cause },
    );
  });
  const address = `http://${config.host}:${config.port}`;
  if (web) {
    const kept = started.use(await startWeb({ gatewayOrigin: address, logFile: join(logs, 'web.log'), onLog: notice, port: webPort }));
    pids['web'] = kept.pid;
  }
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.`);

  const owned = started.move();
  return {
    home: home.path,
    address,
    pids: () => Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, pid()])),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** The people of a new installation. Their passwords are printed here, once, and kept in a file of the owner's alone. */
async function seedUsers(databaseUrl: string, home: string, say: (line: string) => void, onError: (error: unknown) => void): Promise<void> {
  await using journal = openJournal({ url: databaseUrl, onError });
  const projects = createProjects({ databaseUrl, journal });
  try {
    const made: SeededUser[] = await projects.seedUsers((users) => keepCredentials(home, users));
    if (made.length === 0) return;
    say(`\nMade these users; their passwords are kept in ${join(home, 'credentials.json')} and shown only now:`);
    for (const { username, password } of made) say(`  ${username.padEnd(26)} ${password}`);
    say('');
  } finally {
    await projects.close();
  }
}
