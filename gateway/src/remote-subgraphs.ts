import { PlatformError, type Viewer } from '@hopyard/identity';
import { type Authenticate, type DoorAddress, identitySigner } from '@hopyard/subgraph/serving';
import { connectSubgraph, type SubgraphClient, type SubgraphSocket } from './graph/over-sockets.ts';

export type RemoteSubgraphs = {
  clients: readonly SubgraphClient[];
  doors: ReadonlyMap<string, readonly DoorAddress[]>;
  ready(): Promise<Record<string, boolean>>;
  close(): void;
};

const FIRST_ANSWER_MS = 30_000;
const RETRY_MS = 100;

/** Reaches subgraphs in processes of their own. Waits until each has said which doors it has. */
export async function connectSubgraphs(
  sockets: readonly SubgraphSocket[],
  privateKey: string,
  patienceMs = FIRST_ANSWER_MS,
): Promise<RemoteSubgraphs> {
  const sign = identitySigner(privateKey);
  const clients = sockets.map((socket) => connectSubgraph(socket, sign));
  const close = () => clients.forEach((client) => client.close());
  const until = performance.now() + patienceMs;
  try {
    const doors = await Promise.all(clients.map(async (client) => [client.name, await doorsOf(client, until)] as const));
    return {
      clients,
      doors: new Map(doors),
      ready: async () => Object.fromEntries(await Promise.all(clients.map(async (client) => [client.name, await isReady(client)] as const))),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function doorsOf(client: SubgraphClient, until: number): Promise<DoorAddress[]> {
  for (;;) {
    try {
      const { status, body } = await client.ask('GET', '/internal/doors');
      if (status === 200) return body as DoorAddress[];
      throw new Error(`The subgraph "${client.name}" answers its gateway with ${status}: were both given the same keys?`);
    } catch (error) {
      if (!(error instanceof PlatformError) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

const isReady = (client: SubgraphClient): Promise<boolean> =>
  client.ask('GET', '/readyz').then(
    ({ status }) => status === 204,
    () => false,
  );

/** Asks the subgraph that owns users who a request is from. */
export function authenticateAt(client: SubgraphClient): Authenticate {
  return async (credentials, projectName) => {
    const { status, body } = await client.ask('POST', '/internal/authenticate', { credentials, projectName });
    if (status === 200) return (body as { viewer: Viewer | null }).viewer;
    const { message, code, requestId: _, ...details } = body as { message: string; code: PlatformError['code']; requestId: string };
    throw new PlatformError(code, message, { details });
  };
}
