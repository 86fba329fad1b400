import { expect, test } from 'vitest';
import { columnsOf, edgesOf, pathOf, type Stop, treeOf, walk, type Way } from './lineage-graph.ts';

const stop = (id: string, distance: number, entry: object = {}) =>
  ({ distance, entry: { id, kind: 'FILE', label: id, ...entry } }) as unknown as Stop;
const way = (from: string, to: string, columns: [string | null, string | null][] = []) =>
  ({
    ...{ from: { id: from }, to: { id: to }, link: { id: `${from}${to}`, relation: 'USED' } },
    columns: columns.map(([source, target]) => ({ from: source, to: target, inferred: false })),
  }) as unknown as Way;

test('several links between two artifacts are one line, with the columns of each once', () => {
  const pairs: [string | null, string | null][] = [
    ['x', 'y'],
    [null, 'z'],
  ];
  expect(edgesOf([way('a', 'b', pairs), way('a', 'b', [['x', 'y']]), way('b', 'c')])).toEqual([
    { id: 'a>b', from: 'a', to: 'b', columns: [['x', 'y']] },
    { id: 'b>c', from: 'b', to: 'c', columns: [] },
  ]);
});

test('columns are those that an artifact states, or that its links name', () => {
  const ways = [way('a', 'b', [['x', 'y']]), way('b', 'c', [['z', null]])];
  expect(columnsOf(stop('b', 0), ways)).toEqual(['y', 'z']);
  expect(columnsOf(stop('b', 0, { featureView: { features: [{ name: 'v' }] } }), ways)).toEqual(['v']);
});

test('each artifact stands once in a tree, under one that is a step nearer, also where links go round', () => {
  const stops = [stop('a', 0), stop('b', 1), stop('c', 2), stop('d', 2), stop('up', -1)];
  const ways = [way('a', 'b'), way('b', 'c'), way('c', 'b'), way('b', 'd'), way('c', 'd'), way('up', 'a')];
  const names = (side: 'upstream' | 'downstream') =>
    treeOf(stops, ways, side).map(({ stop: found, branches }) => [found.entry.id, branches.map((branch) => branch.stop.entry.id)]);
  expect(names('downstream')).toEqual([['b', ['c', 'd']]]);
  expect(names('upstream')).toEqual([['up', []]]);
});

test('a path says of each column whether it is certain, and which pairs it goes over', () => {
  const { nodes, pairs } = pathOf({
    truncated: false,
    nodes: [
      {
        distance: 1,
        entry: { id: 'b' },
        columns: [
          { name: 'y', inferred: true },
          { name: null, inferred: false },
        ],
      },
    ],
    links: [{ from: { id: 'a' }, to: { id: 'b' }, columns: [{ from: 'x', to: 'y', inferred: true }] }],
  } as unknown as Parameters<typeof pathOf>[0]);
  expect([...(nodes.get('b') ?? [])]).toEqual([['y', false]]);
  expect([...(pairs.get('a>b') ?? [])]).toEqual(['x\ny']);
});

test('left and right go along links to the nearest, up and down within a column, and past the end nowhere', () => {
  const places = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 1, y: -50 },
    { id: 'c', x: 1, y: 10 },
  ];
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'a', to: 'c' },
  ];
  const go = (from: string, arrow: Parameters<typeof walk>[1]) => walk(from, arrow, places, edges);
  expect([go('a', 'ArrowRight'), go('c', 'ArrowUp'), go('b', 'ArrowLeft'), go('c', 'ArrowDown'), go('a', 'ArrowLeft')]).toEqual([
    'c',
    'b',
    'a',
    null,
    null,
  ]);
});
