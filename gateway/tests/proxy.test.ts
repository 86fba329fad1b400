import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { proxy } from '../src/http/proxy.ts';

test('a part that refuses a large body before it has read it is heard each time, and its connection ends', async () => {
  await using opened = new AsyncDisposableStack();
  const directory = mkdtempSync(join(tmpdir(), 'hopyard-proxy-'));
  opened.defer(() => rmSync(directory, { recursive: true }));
  const socketPath = join(directory, 'part.sock');
  const part = new Worker(new URL('./fixture/refusing-part.ts', import.meta.url), { workerData: socketPath });
  opened.defer(() => void part.terminate());
  await once(part, 'message');
  const gateway = createServer((request, response) =>
    proxy(request, response, { socketPath, agent: false }, {}, (cause) => response.writeHead(502).end(cause.message)),
  ).listen(0, '127.0.0.1');
  opened.defer(() => gateway.closeAllConnections());
  opened.defer(() => void gateway.close());
  await once(gateway, 'listening');
  const { port } = gateway.address() as AddressInfo;
  for (let round = 0; round < 60; round++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'PUT', body: new Uint8Array(1_000_000) });
    expect([answer.status, await answer.text()]).toEqual([403, '{"code":"IMPORT_DENIED"}']);
  }
  const connections = async () => {
    part.postMessage('connections');
    return ((await once(part, 'message')) as [number])[0];
  };
  await expect.poll(connections).toBe(0);
});
