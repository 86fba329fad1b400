import type { Environment } from '../environment/environment.ts';
import type { Loaders } from '../loaders.ts';

/** The environment that an execution ran in; null when it, or the execution, is none. */
export async function environmentOf({ execution, environment }: Loaders, executionId: string | null): Promise<Environment | null> {
  const ran = executionId ? await execution.load(executionId) : null;
  return ran?.environmentId ? environment.load(ran.environmentId) : null;
}
