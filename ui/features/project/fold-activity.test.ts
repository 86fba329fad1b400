import { expect, test } from 'vitest';
import { foldActivity } from './fold-activity.ts';

const line = (number: number, kind: string, subject: string, facts: object = {}) => ({
  ...{ number, kind, facts, outcome: 'OK', by: { id: 'owner' }, authentication: 'SESSION', subjects: [{ id: subject }] },
});
const folded = (lines: object[]) => foldActivity(lines as never).map(({ line: { number }, times }) => [number, times]);

test('what was done again with nothing between is one line, the newest, whatever the amounts', () => {
  const insert = (number: number, group: string, rows: number) => line(number, 'feature-group:insert', group, { rowsInserted: rows });
  expect(folded([insert(5, 'a', 10), insert(4, 'a', 12), insert(3, 'b', 12), insert(2, 'a', 12), line(1, 'feature-group:create', 'a')])).toEqual([
    [5, 2],
    [3, 1],
    [2, 1],
    [1, 1],
  ]);
});

test('two files are two things, and so are two states', () => {
  const upload = (number: number, path: string) => line(number, 'file:upload', 'raw', { path, sizeBytes: 1 });
  const state = (number: number, to: string) => line(number, 'execution:state', 'run', { state: to });
  expect(folded([upload(4, 'raw/a'), upload(3, 'raw/b'), state(2, 'RUNNING'), state(1, 'QUEUED')])).toHaveLength(4);
});

test('what is too small to tell does not stand between', () => {
  expect(folded([line(4, 'job:run', 'a'), line(3, 'monitor:window', 'b'), line(2, 'job:run', 'a')])).toEqual([[4, 2]]);
});
