import { type Inode, inodes, resolvePath } from '@hopyard/files';
import { PlatformError } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { description, type InvalidFields, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import * as environments from '../environment/environment-store.ts';
import type { Grants } from './job.ts';

const MIB = 1024n ** 2n;
const text = z
  .string()
  .max(4096, 'At most 4,096 characters.')
  .refine((value) => !value.includes('\0'), 'No NUL characters.');
const resources = z.object({
  cpus: z.number().min(0.1, 'At least 0.1 cores.').max(64, 'At most 64 cores.').default(1),
  memoryBytes: z.coerce
    .bigint()
    .min(64n * MIB, 'At least 64 MiB (67108864).')
    .max(256n * 1024n * MIB, 'At most 256 GiB.')
    .default(2048n * MIB),
  processes: z.int().min(8, 'At least 8.').max(4096, 'At most 4,096.').default(256),
});

/** ISO 8601 durations of days, hours, minutes and seconds, as whole seconds. */
const timeout = z.string().transform((value, check) => {
  const [matched, days = '0', hours = '0', minutes = '0', seconds = '0'] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value) ?? [];
  const total = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (matched && total >= 1 && total <= 7 * 86_400) return total;
  check.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is no time-out: give one second to seven days, like PT30M.` });
  return z.NEVER;
});

export const JobFields = {
  description,
  programPath: z.string(),
  arguments: z.array(text).max(100, 'At most 100 arguments.'),
  reads: z.array(z.string()).max(100, 'At most 100 grants to read.'),
  writes: z.array(z.string()).max(20, 'At most 20 grants to write.'),
  environmentId: z.string().nullish(),
  resources,
  timeout,
  retries: z.int().min(0).max(10, 'At most 10 retries.'),
};

export const CreateJobInput = z.object({
  ...JobFields,
  name: resourceName,
  description: description.default(''),
  arguments: JobFields.arguments.default([]),
  reads: JobFields.reads.default([]),
  writes: JobFields.writes.default([]),
  resources: resources.nullish().transform((value) => value ?? resources.parse({})),
  timeout: timeout.default(3600),
  retries: JobFields.retries.default(0),
  idempotencyKey: z.string().nullish(),
});

export type NamedThings = {
  programPath?: string | undefined;
  reads?: string[] | undefined;
  writes?: string[] | undefined;
  environmentId?: string | null | undefined;
};
export type Found = { program: Inode | null; grants: Grants; fields: InvalidFields };

/** Finds what a job names by path or id, or says of each name why it will not do. */
export async function findNamed(tx: Tx, { programPath, reads = [], writes = [], environmentId }: NamedThings): Promise<Found> {
  const fields: InvalidFields = [];
  const wrong = (path: string[], message: string) => void fields.push({ path, message });
  const find = async (path: string, field: string[]): Promise<Inode | null> => {
    try {
      const inode = await resolvePath(tx, path);
      if (!inode) wrong(field, `There is nothing at "${path}" in this project.`);
      return inode;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      wrong(field, error.message);
      return null;
    }
  };

  let program: Inode | null = null;
  if (programPath !== undefined) {
    program = await find(programPath, ['programPath']);
    const [dataset] = program ? await inodes.datasetsByIds(tx, [program.datasetId]) : [];
    if (program && (program.kind !== 'FILE' || !program.name.endsWith('.py'))) wrong(['programPath'], `"${programPath}" is no Python file.`);
    else if (program && dataset?.kind !== 'PROGRAMS') wrong(['programPath'], `Programs lie in Resources or Jupyter; "${programPath}" is data.`);
  }
  const grants: Grants = { reads: [], writes: [] };
  for (const [index, path] of reads.entries()) {
    const inode = await find(path, ['reads', String(index)]);
    if (inode) grants.reads.push(inode.id);
  }
  for (const [index, path] of writes.entries()) {
    const inode = await find(path, ['writes', String(index)]);
    if (inode?.kind === 'FILE') wrong(['writes', String(index)], `"${path}" is a file; programs write into directories.`);
    else if (inode) grants.writes.push(inode.id);
  }
  if (environmentId) {
    const [environment] = UUID.test(environmentId) ? await environments.byIds(tx, [environmentId]) : [];
    if (!environment) wrong(['environmentId'], 'This project has no such environment.');
  }
  return { program, grants: { reads: [...new Set(grants.reads)], writes: [...new Set(grants.writes)] }, fields };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
