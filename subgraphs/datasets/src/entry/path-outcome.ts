import { PlatformError } from '@hopyard/identity';

export type PathInvalidOutcome = { kind: 'path-invalid'; path: string; message: string };

/** In the graph a bad path is an answer that the caller can act on, not an error. */
export async function orPathInvalid<Outcome>(path: string, work: () => Promise<Outcome>): Promise<Outcome | PathInvalidOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'PATH_INVALID') return { kind: 'path-invalid', path, message: error.message };
    throw error;
  }
}
