import { loadConfig } from '@hopyard/config';
import { whenParentIsGone } from '@hopyard/config/parent';
import { pino } from 'pino';
import { serveSubgraph } from '@hopyard/subgraph/serve';
import { collectWhenIdle } from './idle-collection.ts';
import { openSubgraphs, socketsIn, SUBGRAPHS, type SubgraphName } from './subgraphs.ts';

// One subgraph as a process of its own: `node subgraph-main.ts <name>`. What it is given comes in the environment.
const name = process.argv[2] as SubgraphName;
if (!SUBGRAPHS.includes(name)) throw new Error(`There is no subgraph ${name}; there are ${SUBGRAPHS.join(', ')}.`);
const given = (variable: string): string => {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set.`);
  return value;
};

const log = pino({ name, level: process.env['HOPYARD_LOG'] ?? 'warn' });
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  whenParentIsGone(resolve);
});

using _idle = collectWhenIdle();
const config = loadConfig();
const sockets = given('HOPYARD_SOCKETS');
await using subgraphs = await openSubgraphs(
  {
    databaseUrl: given('DATABASE_URL'),
    home: given('HOPYARD_HOME'),
    keyFile: config.keyFile,
    sockets,
    secureCookie: process.env['HOPYARD_SECURE_COOKIE'] === '1',
    delivery: config.delivery,
    onError: (error) => log.error({ err: error }, 'Something failed in the background.'),
  },
  [name],
);
const [service] = subgraphs.services;
if (!service) throw new Error(`The subgraph ${name} did not open.`);
const server = await serveSubgraph(service, {
  socketPath: socketsIn(sockets).subgraph(name),
  publicKey: given('HOPYARD_GATEWAY_KEY'),
  log,
  ...(subgraphs.projects && { authenticate: subgraphs.projects.authenticate }),
});
await stopped;
await server.close();
