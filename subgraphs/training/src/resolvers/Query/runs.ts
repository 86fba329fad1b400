import { PlatformError } from '@hopyard/identity';
import type { QueryResolvers } from '../../__generated__/types.ts';

const MOST_RUNS = 10;

export const runs: NonNullable<QueryResolvers['runs']> = async (_root, { ids }, { loaders }) => {
  if (ids.length < 1 || ids.length > MOST_RUNS) throw new PlatformError('BAD_USER_INPUT', `Ask for 1 to ${MOST_RUNS} runs, not ${ids.length}.`);
  const found = await Promise.all(ids.map((id) => loaders.run.load(id)));
  return found.filter((run) => run !== null);
};
