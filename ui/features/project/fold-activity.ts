import type { ActivityLineFragment } from '@/graphql/__generated__/graphql.ts';

/** What the platform does many times to do one thing that is told. */
const TOO_SMALL = new Set(['deployment:replica', 'monitor:window']);

export type Folded = { line: ActivityLineFragment; times: number };

/** One thing that was done again and again, with nothing between, is one line: its newest, and how many times. */
export function foldActivity(lines: readonly ActivityLineFragment[]): Folded[] {
  const folded: Folded[] = [];
  for (const line of lines) {
    if (TOO_SMALL.has(line.kind)) continue;
    const newer = folded.at(-1);
    if (newer && sameThing(newer.line, line)) newer.times++;
    else folded.push({ line, times: 1 });
  }
  return folded;
}

const sameThing = (one: ActivityLineFragment, other: ActivityLineFragment) => thing(one) === thing(other);

/** Amounts do not make it another thing: 10 rows inserted, and 12 more. */
const thing = ({ kind, outcome, by, authentication, subjects, facts }: ActivityLineFragment) =>
  JSON.stringify([
    ...[kind, outcome, by?.id, authentication, subjects.map(({ id }) => id)],
    Object.entries((facts ?? {}) as object).filter(([, value]) => typeof value !== 'number'),
  ]);
