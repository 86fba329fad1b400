import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { LogAppend } from '@hopyard/leases';
import { type ReplicaReport, type ReplicaSpec, SyncRequest } from '@hopyard/leases/replicas';
import { json } from './platform.ts';

/** The platform's side of replicas, in memory: what it wants, what it was told last, and what was printed. */
export function replicaPlatform(socketPath: string) {
  const events = new EventEmitter().setMaxListeners(0);
  const wanted = new Map<string, ReplicaSpec>();
  const said = new Map<string, ReplicaReport>();
  const printed = new Map<string, string[]>();
  let revision = 0;
  const changed = () => events.emit('changed');
  const server = createServer(async (incoming, response) => {
    const body = await json(incoming);
    const [, , id = '', verb] = incoming.url!.split('/');
    if (verb === 'log') {
      const { firstOffset, lines } = LogAppend.parse(body);
      const kept = printed.get(id) ?? [];
      printed.set(id, [...kept.slice(0, firstOffset), ...lines.map(({ text }) => text)]);
      response.end('{}');
      return void changed();
    }
    const request = SyncRequest.parse(body);
    said.clear();
    for (const report of request.replicas) said.set(report.id, report);
    changed();
    const lapse = setTimeout(changed, request.waitSeconds * 1000);
    const deadline = Date.now() + request.waitSeconds * 1000;
    response.on('close', changed);
    while (request.revision === String(revision) && !response.destroyed && Date.now() < deadline) await once(events, 'changed');
    clearTimeout(lapse);
    response.end(JSON.stringify({ revision: String(revision), replicas: [...wanted.values()] }));
  });
  return {
    printed,
    come: () => new Promise<void>((resolve) => server.listen(socketPath, resolve)),
    async goAway() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    want(spec: ReplicaSpec) {
      wanted.set(spec.id, spec);
      revision++;
      changed();
    },
    drop(id: string) {
      wanted.delete(id);
      revision++;
      changed();
    },
    async until<T>(id: string, look: (report: ReplicaReport | undefined) => T | undefined | false): Promise<T> {
      for (;;) {
        const found = look(said.get(id));
        if (found !== undefined && found !== false) return found;
        await once(events, 'changed');
      }
    },
  };
}
