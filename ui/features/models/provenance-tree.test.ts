import { expect, test } from 'vitest';
import { branchesOf } from './provenance-tree.ts';

const step = (id: string, source: string, target: string) => ({
  entry: { id, kind: 'FILE' as const, label: id },
  link: { source: { id: source }, target: { id: target } },
});

test('each thing stands under what it was nearest to, whichever way the link is written', () => {
  const steps = [
    // The version was produced by the run, and derived from the rows.
    step('run', 'run', 'version'),
    step('rows', 'version', 'rows'),
    // The rows were produced by an execution, that used a file.
    step('execution', 'execution', 'rows'),
    step('file', 'execution', 'file'),
  ];
  const names = (branches: ReturnType<typeof branchesOf>): unknown[] => branches.map(({ entry, branches: below }) => [entry.id, ...names(below)]);
  expect(names(branchesOf('version', steps))).toEqual([['run'], ['rows', ['execution', ['file']]]]);
  expect(names(branchesOf('rows', steps.slice(2)))).toEqual([['execution', ['file']]]);
  expect(branchesOf('nothing', steps)).toEqual([]);
});
