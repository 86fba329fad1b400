import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownCpu } from './cpu.ts';

/** A process of its own: a plain HTTP server that hands each request on to a model server, and its answer back. */
const [socketPath = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

const server = createServer((incoming, outgoing) => {
  const { method = 'GET', headers } = incoming;
  const asked = request({ socketPath, agent, method, path: '/v2/models/model/infer', headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(asked);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.send?.({ port: (server.address() as AddressInfo).port });

process.on('message', () => process.send?.({ cpu: ownCpu() }));
process.once('disconnect', () => {
  server.closeAllConnections();
  server.close();
  process.exit();
});
