import type { ArtifactKind } from '@hopyard/catalog';
import type { CatalogEntry, ProvenanceLink } from './catalog-entry.ts';
import type { Step } from './catalog-store.ts';

export type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';
export type ColumnLink = { from: string | null; to: string | null; inferred: boolean };
export type LineageNode = { entryId: string; distance: number; columns: { name: string | null; inferred: boolean }[] };
export type LineageLink = { fromId: string; toId: string; link: ProvenanceLink; columns: ColumnLink[] };
export type Lineage = { nodes: LineageNode[]; links: LineageLink[]; truncated: boolean };

export const LARGEST = { nodes: 500, links: 2000, columns: 10_000 };

/** What has no columns of its own: it takes what reaches it as a whole, and what it makes may come of any of it. */
const PROGRAMS: ReadonlySet<ArtifactKind> = new Set(['EXECUTION', 'RUN']);
const WITH_COLUMNS: ReadonlySet<ArtifactKind> = new Set(['FILE', 'FEATURE_GROUP', 'FEATURE_VIEW', 'TRAINING_DATASET', 'MODEL_VERSION']);

type Place = { id: string; kind: ArtifactKind; column: string | null; inferred: boolean };
type Way = 'upstream' | 'downstream';
type Asked = { direction: Direction; depth: number; columns: readonly string[] | null };
type StepsOf = (ids: readonly string[], way: Way, most: number) => Promise<readonly Step[]>;

/** The graph around an entry, level by level: each level is one look-up, and nothing is gone through twice. */
export async function lineageOf(start: CatalogEntry, { direction, depth, columns }: Asked, stepsOf: StepsOf): Promise<Lineage> {
  const graph = emptyGraph();
  const places = (columns ?? [null]).map((column): Place => ({ id: start.id, kind: start.kind, column, inferred: false }));
  for (const place of places) graph.reach(place, 0);
  for (const way of ['upstream', 'downstream'] as const) {
    if (direction === 'BOTH' || direction === way.toUpperCase()) await walk(graph, places, way, depth, columns !== null, stepsOf);
  }
  return graph.lineage();
}

async function walk(graph: Graph, start: readonly Place[], way: Way, depth: number, byColumn: boolean, stepsOf: StepsOf): Promise<void> {
  const known = new Map<string, Step[]>();
  const passed = new Set(start.map(keyOf));
  let level = start;
  for (let distance = 1; distance <= depth && level.length > 0; distance++) {
    const ids = [...new Set(level.map(({ id }) => id))].filter((id) => !known.has(id));
    for (const id of ids) known.set(id, []);
    const most = graph.room() + 1;
    const found = ids.length > 0 ? await stepsOf(ids, way, most) : [];
    if (found.length === most) graph.cut();
    for (const step of found) known.get(step.hereId)?.push(step);
    const next: Place[] = [];
    for (const place of level) {
      for (const step of known.get(place.id) ?? []) {
        for (const reached of byColumn ? columnsOver(step, place) : [wholeOver(step)]) {
          if (!graph.reach(reached, way === 'upstream' ? -distance : distance)) continue;
          graph.connect(step, way, byColumn ? [{ here: place.column, next: reached.column, inferred: reached.inferred }] : statedBy(step, place));
          const certain = keyOf({ ...reached, inferred: false });
          if (passed.has(certain) || passed.has(keyOf(reached))) continue;
          passed.add(keyOf(reached));
          next.push(reached);
        }
      }
    }
    level = next;
  }
}

const keyOf = ({ id, column, inferred }: Place) => JSON.stringify([id, column, inferred]);
const wholeOver = ({ nextId, nextKind }: Step): Place => ({ id: nextId, kind: nextKind, column: null, inferred: false });
const statedBy = ({ columns }: Step, { kind }: Place) => columns.map(([here, next]) => ({ here, next, inferred: PROGRAMS.has(kind) }));

/** Where a column, or with null an artifact as a whole, goes over a step. */
function columnsOver({ nextId, nextKind, columns }: Step, { kind, column, inferred: before }: Place): Place[] {
  const guessed = before || PROGRAMS.has(kind);
  const next = { id: nextId, kind: nextKind };
  if (columns.length === 0) return [{ ...next, column: null, inferred: guessed || (column !== null && WITH_COLUMNS.has(nextKind)) }];
  return columns
    .filter(([here]) => here === null || column === null || here === column)
    .map(([, to]) => ({ ...next, column: to, inferred: guessed }));
}

type Graph = ReturnType<typeof emptyGraph>;

function emptyGraph() {
  const nodes = new Map<string, { distance: number; columns: Map<string | null, boolean> }>();
  const links = new Map<string, Omit<LineageLink, 'columns'> & { columns: Map<string, ColumnLink> }>();
  let pairs = 0;
  let truncated = false;
  const cut = () => {
    truncated = true;
    return false;
  };
  return {
    cut,
    room: () => LARGEST.links - links.size,
    /** Adds where a walk came to; false when there is no more room for it. */
    reach({ id, column, inferred }: Place, distance: number): boolean {
      let node = nodes.get(id);
      if (!node) {
        if (nodes.size >= LARGEST.nodes) return cut();
        nodes.set(id, (node = { distance, columns: new Map() }));
      }
      node.columns.set(column, inferred && (node.columns.get(column) ?? true));
      return true;
    },
    connect({ hereId, nextId, link }: Step, way: Way, columns: readonly { here: string | null; next: string | null; inferred: boolean }[]) {
      const [fromId, toId] = way === 'downstream' ? [hereId, nextId] : [nextId, hereId];
      const key = `${link.id} ${fromId} ${toId}`;
      let found = links.get(key);
      if (!found) {
        if (links.size >= LARGEST.links) return cut();
        links.set(key, (found = { fromId, toId, link, columns: new Map() }));
      }
      for (const { here, next, inferred } of columns) {
        const [from, to] = way === 'downstream' ? [here, next] : [next, here];
        if (from === null && to === null) continue;
        const pair = JSON.stringify([from, to]);
        const before = found.columns.get(pair);
        if (!before && ++pairs > LARGEST.columns) return cut();
        found.columns.set(pair, { from, to, inferred: inferred && (before?.inferred ?? true) });
      }
      return true;
    },
    lineage: (): Lineage => ({
      nodes: [...nodes]
        .map(([entryId, { distance, columns }]) => ({ entryId, distance, columns: [...columns].map(([name, inferred]) => ({ name, inferred })) }))
        .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance)),
      links: [...links.values()].map((link) => ({ ...link, columns: [...link.columns.values()] })),
      truncated,
    }),
  };
}
