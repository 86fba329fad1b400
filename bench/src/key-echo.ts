import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { connect } from '@hopyard/postgres';
import { ownCpu } from './cpu.ts';

/** A process of its own: a plain HTTP server that reads the one row whose key it is sent. */
const [databaseUrl = ''] = process.argv.slice(2);
const database = connect({ url: databaseUrl });
const client = database.raw({ max: 8 });

const server = createServer(async (request, response) => {
  const { project, group, key } = JSON.parse(await text(request)) as { project: string; group: string; key: string };
  const rows = await client`
    select event_time, features from featurestore.online_rows where project_id = ${project} and feature_group_id = ${group} and key = ${key}`;
  const body = JSON.stringify(rows);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.send?.({ port: (server.address() as AddressInfo).port });

process.on('message', () => process.send?.({ cpu: ownCpu() }));
process.once('disconnect', async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
  process.exit();
});
