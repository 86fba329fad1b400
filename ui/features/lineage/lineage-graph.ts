import type { LineagePathQuery, LineageStopFragment, LineageWayFragment } from '@/graphql/__generated__/graphql.ts';

export type Stop = LineageStopFragment;
export type Way = LineageWayFragment;
/** A pair of artifacts, with every column that is known to go from the one to the other. */
export type Edge = { id: string; from: string; to: string; columns: readonly (readonly [from: string, to: string])[] };
/** What a chosen column, or an artifact as a whole, touches: by artifact the columns, true where it is certain. */
export type Path = { nodes: ReadonlyMap<string, ReadonlyMap<string, boolean>>; pairs: ReadonlyMap<string, ReadonlySet<string>> };
export type Branch = { stop: Stop; branches: Branch[] };

export const pairOf = (from: string, to: string) => `${from}>${to}`;

/** The links between two artifacts as one. */
export function edgesOf(ways: readonly Way[]): Edge[] {
  return [...Map.groupBy(ways, ({ from, to }) => pairOf(from.id, to.id))].flatMap(([id, [first, ...more]]) => {
    if (!first) return [];
    const pairs = [first, ...more].flatMap(({ columns }) => columns.flatMap(({ from, to }) => (from && to ? [[from, to] as const] : [])));
    const unique = [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).values()];
    return [{ id, from: first.from.id, to: first.to.id, columns: unique }];
  });
}

/** The columns that an artifact is known to have. */
export function columnsOf({ entry: { id, featureGroup, featureView, trainingDataset } }: Stop, ways: readonly Way[]): string[] {
  const stated = featureGroup ?? featureView ?? trainingDataset?.featureView;
  if (stated) return stated.features.map(({ name }) => name);
  const seen = ways.flatMap(({ from, to, columns }) => columns.map((column) => (from.id === id ? column.from : to.id === id ? column.to : null)));
  return [...new Set(seen)].filter((name) => typeof name === 'string');
}

type PathLineage = NonNullable<LineagePathQuery['catalogEntry']>['lineage'];

export const pathOf = ({ nodes, links }: PathLineage): Path => ({
  nodes: new Map(
    nodes.map(({ entry, columns }) => [entry.id, new Map(columns.flatMap(({ name, inferred }) => (name ? [[name, !inferred] as const] : [])))]),
  ),
  pairs: new Map(
    [...Map.groupBy(links, ({ from, to }) => pairOf(from.id, to.id))].map(([pair, found]) => [
      pair,
      new Set(found.flatMap(({ columns }) => columns.map(({ from, to }) => `${from ?? ''}\n${to ?? ''}`))),
    ]),
  ),
});

/** One side of a lineage as a tree: each artifact once, under one that is a step nearer. */
export function treeOf(stops: readonly Stop[], ways: readonly Way[], side: 'upstream' | 'downstream'): Branch[] {
  const sign = side === 'upstream' ? -1 : 1;
  const branches = new Map(
    stops.filter(({ distance }) => distance * sign >= 0).map((stop): [string, Branch] => [stop.entry.id, { stop, branches: [] }]),
  );
  const found: Branch[] = [];
  for (const branch of branches.values()) {
    const { entry, distance } = branch.stop;
    if (distance === 0) continue;
    const nearer = ways
      .map(({ from, to }) => (side === 'upstream' ? from.id === entry.id && to.id : to.id === entry.id && from.id))
      .map((id) => (id ? branches.get(id) : undefined))
      .find((parent) => parent?.stop.distance === distance - sign);
    (nearer && nearer.stop.distance !== 0 ? nearer.branches : found).push(branch);
  }
  return found;
}

type Place = { id: string; x: number; y: number };
type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Where an arrow key leads: left and right along links, up and down to the neighbour of the same column. */
export function walk(here: string, arrow: Arrow, places: readonly Place[], edges: readonly Pick<Edge, 'from' | 'to'>[]): string | null {
  const at = places.find(({ id }) => id === here);
  if (!at) return null;
  const along = (ids: readonly string[]) => places.filter(({ id }) => ids.includes(id) && id !== here);
  const nearest = (those: readonly Place[]) => those.toSorted((a, b) => Math.abs(a.y - at.y) - Math.abs(b.y - at.y))[0]?.id ?? null;
  switch (arrow) {
    case 'ArrowLeft':
      return nearest(along(edges.filter(({ to }) => to === here).map(({ from }) => from)));
    case 'ArrowRight':
      return nearest(along(edges.filter(({ from }) => from === here).map(({ to }) => to)));
    case 'ArrowUp':
      return nearest(places.filter(({ x, y }) => x === at.x && y < at.y));
    case 'ArrowDown':
      return nearest(places.filter(({ x, y }) => x === at.x && y > at.y));
  }
}
