import type { IncomingMessage, ServerResponse } from 'node:http';
import { PlatformError, unauthenticated, type Viewer } from '@hopyard/identity';
import {
  type Credentials,
  type Door,
  type DoorAnswer,
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
import { credentialsKey, sameRights } from '../access.ts';
import { type Gateway, rightsChanged } from '../parts.ts';
import { proxy } from './proxy.ts';

/** Who asks, as soon as it is proved; `presumed` is who came with the same credentials a moment ago. */
type Asker = { requestId: string; proving: Promise<Viewer | null>; presumed: Viewer | null };
type Serve = (request: IncomingMessage, response: ServerResponse, asker: Asker, match: DoorMatch<AddressedDoor>) => Promise<void>;
export type AddressedDoor = DoorAddress & Pick<Door, 'early'> & { serve: Serve };

/** Doors of subgraphs in this process. */
export const doorsInProcess = (services: readonly SubgraphService[]): AddressedDoor[] =>
  services.flatMap(({ doors }) =>
    doors.map((door) => ({
      ...door,
      async serve(request, response, asker, { subpath }) {
        const asked = doorRequest(request, response, originOf(request), { 'x-request-id': asker.requestId });
        const handle = async (scope: RequestScope) => door.handle(asked, scope, subpath);
        await sendAnswer(await answerTo(asker, handle), response);
      },
    })),
  );

/** Begins for who it was a moment ago, and lets nothing out, an error neither, before it is proved that it still is. */
async function answerTo({ requestId, proving, presumed }: Asker, handle: (scope: RequestScope) => Promise<DoorAnswer>): Promise<DoorAnswer> {
  if (presumed) {
    const proof = proving.then((viewer) => {
      if (!viewer || !sameRights(viewer, presumed)) throw rightsChanged();
    });
    const begun = handle({ viewer: presumed, requestId, proof });
    begun.catch(() => undefined);
    const holds = await proof.then(
      () => true,
      () => false,
    );
    if (holds) return begun;
  }
  return handle({ viewer: await proving, requestId });
}

const originOf = ({ headers }: IncomingMessage): string => (URL.canParse(`http://${headers.host}`) ? `http://${headers.host}` : 'http://localhost');

/** Doors of a subgraph behind its socket: the request streams on, with a proof of who it is from. */
export const doorsOverSocket = (client: SubgraphClient, doors: readonly DoorAddress[], gateway: Pick<Gateway, 'log'>): AddressedDoor[] =>
  doors.map((door) => ({
    ...door,
    async serve(request, response, { requestId, proving }) {
      const ours = await client.headersFor({ viewer: await proving, requestId });
      // A connection of its own: a body cannot be sent again when a kept one turns out to be closed.
      proxy(request, response, { socketPath: client.socketPath, agent: false }, ours, (cause) => {
        const error = new PlatformError('UNAVAILABLE', `The part "${client.name}" of the platform does not answer right now. Try again.`, { cause });
        void sendAnswer(errorResponse(error, requestId, gateway.log, door), response);
      });
    },
  }));

export const findDoor = (doors: readonly AddressedDoor[], path: string) => matchDoor(doors, path);

/** A request that may have to be handled anew is kept in memory until it is answered. */
const LONGEST_EARLY = 64 * 1024;

export async function serveDoor(
  request: IncomingMessage,
  response: ServerResponse,
  match: DoorMatch<AddressedDoor>,
  { credentials, requestId }: { credentials: Credentials; requestId: string },
  gateway: Gateway,
): Promise<void> {
  const proving = viewerAt(match, credentials, gateway);
  let presumed: Viewer | null = null;
  if (match.door.early?.(match.subpath) && Number(request.headers['content-length']) <= LONGEST_EARLY) {
    const key = credentialsKey(credentials, match.projectName);
    presumed = gateway.lately.find(key);
    // Whoever is refused once is presumed to be nobody from then on.
    proving.then(
      (viewer) => viewer && gateway.lately.note(key, viewer),
      () => gateway.lately.forget(key),
    );
  }
  await match.door.serve(request, response, { requestId, proving, presumed }, match);
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
