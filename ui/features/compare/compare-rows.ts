import type { ComparedRunFragment } from '@/graphql/__generated__/graphql.ts';

/** Packages in which environments differ, by name, each with its version by environment; undefined where it is not installed. */
export function packageDifferences(environments: readonly (readonly string[] | undefined)[]): { name: string; versions: (string | undefined)[] }[] {
  const parsed = environments.map((installed) => new Map((installed ?? []).map((line) => line.split('==') as [string, string])));
  const names = [...new Set(parsed.flatMap((versions) => [...versions.keys()]))].sort();
  return names.map((name) => ({ name, versions: parsed.map((versions) => versions.get(name)) })).filter(({ versions }) => new Set(versions).size > 1);
}

/** Training datasets that a run read, by what people call them. */
export const trainingLabels = ({ trainingDatasets, entry }: Pick<ComparedRunFragment, 'trainingDatasets' | 'entry'>) =>
  trainingDatasets.map(({ id }) => ({ id, label: entry.upstream.find((step) => step.entry.id === id)?.entry.label ?? id.slice(0, 8) }));

/** A change from the first run's value to another's, with its sign; a share where that says more. */
export function delta(from: number, to: number, spell: (value: number) => string): string {
  const change = to - from;
  if (change === 0) return '±0';
  const sign = change > 0 ? '+' : '−';
  const share = from !== 0 && Math.abs(from) >= 10 ? ` (${sign}${spell(Math.abs((change / from) * 100))} %)` : '';
  return `${sign}${spell(Math.abs(change))}${share}`;
}
