import type { IncomingMessage, ServerResponse } from 'node:http';
import { PlatformError, unauthenticated, type Viewer } from '@hopyard/identity';
import {
  type Credentials,
  type DoorAddress,
  type DoorMatch,
  doorRequest,
  errorResponse,
  matchDoor,
  type RequestScope,
  sendAnswer,
  type SubgraphService,
} from '@hopyard/subgraph/serving';
import type { SubgraphClient } from '../graph/over-sockets.ts';
import type { Gateway } from '../parts.ts';
import { proxy } from './proxy.ts';

type Serve = (request: IncomingMessage, response: ServerResponse, scope: RequestScope, match: DoorMatch<AddressedDoor>) => Promise<void>;
export type AddressedDoor = DoorAddress & { serve: Serve };

/** Doors of subgraphs in this process. */
export const doorsInProcess = (services: readonly SubgraphService[]): AddressedDoor[] =>
  services.flatMap(({ doors }) =>
    doors.map((door) => ({
      ...door,
      async serve(request, response, scope, { subpath }) {
        const asked = doorRequest(request, response, originOf(request), { 'x-request-id': scope.requestId });
        await sendAnswer(await door.handle(asked, scope, subpath), response);
      },
    })),
  );

const originOf = ({ headers }: IncomingMessage): string => (URL.canParse(`http://${headers.host}`) ? `http://${headers.host}` : 'http://localhost');

/** Doors of a subgraph behind its socket: the request streams on, with a proof of who it is from. */
export const doorsOverSocket = (client: SubgraphClient, doors: readonly DoorAddress[], gateway: Pick<Gateway, 'log'>): AddressedDoor[] =>
  doors.map((door) => ({
    ...door,
    async serve(request, response, scope) {
      const ours = await client.headersFor(scope);
      // A connection of its own: a body cannot be sent again when a kept one turns out to be closed.
      proxy(request, response, { socketPath: client.socketPath, agent: false }, ours, (cause) => {
        const error = new PlatformError('UNAVAILABLE', `The part "${client.name}" of the platform does not answer right now. Try again.`, { cause });
        void sendAnswer(errorResponse(error, scope.requestId, gateway.log, door), response);
      });
    },
  }));

export const findDoor = (doors: readonly AddressedDoor[], path: string) => matchDoor(doors, path);

export async function serveDoor(
  request: IncomingMessage,
  response: ServerResponse,
  match: DoorMatch<AddressedDoor>,
  { credentials, requestId }: { credentials: Credentials; requestId: string },
  gateway: Gateway,
): Promise<void> {
  const viewer = await viewerAt(match, credentials, gateway);
  await match.door.serve(request, response, { viewer, requestId }, match);
}

async function viewerAt(
  { door, projectName }: DoorMatch<AddressedDoor>,
  credentials: Credentials,
  { authenticate }: Gateway,
): Promise<Viewer | null> {
  if (door.scope === 'project') {
    const viewer = await authenticate(credentials, projectName);
    if (!viewer) throw unauthenticated();
    return viewer;
  }
  try {
    return await authenticate(credentials, null);
  } catch (error) {
    // Whoever comes with an old session must still be able to sign in.
    if (error instanceof PlatformError && error.status === 401) return null;
    throw error;
  }
}
