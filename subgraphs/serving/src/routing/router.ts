import { type Db, tenant } from '@hopyard/postgres';
import type { NoRoute, Route, RoutedVersion } from './route.ts';
import * as routes from './route-store.ts';

/** Where one call goes. It counts as under way until it is disposed of. */
export type Picked = Disposable & {
  version: RoutedVersion;
  socket: string;
  /** How many calls are under way at this replica, this one included. */
  busy: number;
};

/** Which replica answers a call: held in memory, so that a call asks the database nothing. */
export type Router = {
  /** The route of a deployment, at most a second old where another process changed it; null where there is none of that name. */
  route(projectId: string, name: string): Promise<Route | NoRoute | null>;
  /** A version by its share, then the replica that has least to do; null when no replica is left. `random` is from 0 to below 1. */
  pick(route: Route, random: number, versionNumber?: number): Picked | null;
  /** A replica did not take a connection: it gets no calls for a moment, or until its runner has another one in its place. */
  down(socket: string): void;
  /** How many calls are under way at a version. */
  underWay(versionId: string): number;
  /** Routes of the project are read again before they are used again. */
  changed(projectId: string): void;
};

/** Older than that, it is read again while calls still go by it; and older than that, they wait. */
const FRESH_MS = 500;
const USABLE_MS = 1_000;
const DOWN_MS = 1_000;

type Known = { found: Promise<Route | NoRoute | null>; at: number };

export function createRouter(db: Db, now: () => number = () => performance.now()): Router {
  const known = new Map<string, Map<string, Known>>();
  const busy = new Map<string, number>();
  const down = new Map<string, number>();
  const count = (key: string, by: number) => {
    const value = (busy.get(key) ?? 0) + by;
    if (value === 0) busy.delete(key);
    else busy.set(key, value);
    return value;
  };
  const isUp = (socket: string) => {
    const since = down.get(socket);
    if (since === undefined) return true;
    if (now() - since < DOWN_MS) return false;
    down.delete(socket);
    return true;
  };
  const find = (projectId: string, name: string) => {
    const ofProject = known.get(projectId) ?? new Map<string, Known>();
    known.set(projectId, ofProject);
    const found = tenant(db, { projectId, userId: null }, (tx) => routes.find(tx, projectId, name));
    const read = { found, at: now() };
    ofProject.set(name, read);
    const forget = () => void (ofProject.get(name) === read && ofProject.delete(name));
    // A failure is for those who wait for it, and a name that leads nowhere takes no room.
    found.then((route) => route === null && forget(), forget);
    return found;
  };
  return {
    route(projectId, name) {
      const held = known.get(projectId)?.get(name);
      const age = held ? now() - held.at : Infinity;
      if (held && age < FRESH_MS) return held.found;
      const read = find(projectId, name);
      return held && age < USABLE_MS ? held.found : read;
    },
    pick({ versions }, random, versionNumber) {
      const able = versions
        .filter(({ number }) => versionNumber === undefined || number === versionNumber)
        .map((version) => ({ version, sockets: version.sockets.filter(isUp) }))
        .filter(({ sockets }) => sockets.length > 0);
      let left = random * able.reduce((sum, { version }) => sum + version.percent, 0);
      const chosen = able.find(({ version }) => (left -= version.percent) < 0) ?? able.at(-1);
      if (!chosen) return null;
      const { version, sockets } = chosen;
      const socket = sockets.reduce((least, one) => ((busy.get(one) ?? 0) < (busy.get(least) ?? 0) ? one : least));
      count(version.id, 1);
      return {
        version,
        socket,
        busy: count(socket, 1),
        [Symbol.dispose]() {
          count(version.id, -1);
          count(socket, -1);
        },
      };
    },
    down: (socket) => void down.set(socket, now()),
    underWay: (versionId) => busy.get(versionId) ?? 0,
    changed: (projectId) => void known.delete(projectId),
  };
}
