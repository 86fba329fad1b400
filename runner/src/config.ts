import { availableParallelism, hostname, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const GIB = 1024 ** 3;
const repository = resolve(import.meta.dirname, '../..');

const Environment = z.object({
  HOPYARD_HOME: z.string().min(1).default(join(repository, '.hopyard')),
  HOPYARD_LEASES_SOCKET: z.string().min(1).optional(),
  HOPYARD_REPLICAS_SOCKET: z.string().min(1).optional(),
  HOPYARD_GATEWAY_SOCKET: z.string().min(1).optional(),
  HOPYARD_RUNNER_SOCKET: z.string().min(1).optional(),
  HOPYARD_RUNNER_SLOTS: z.coerce.number().int().min(1).max(256).default(Math.max(2, availableParallelism())),
  HOPYARD_RUNNER_NAME: z
    .string()
    .min(1)
    .max(100)
    .default(hostname() || 'runner'),
  HOPYARD_PYTHON_CLIENT: z.string().min(1).default(join(repository, 'sdk/python/hopyard')),
  /** Most that one program may write to its scratch and output directories. */
  HOPYARD_PROGRAM_DISK_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(10 * 1024 ** 3),
  /** Memory of one worker that runs a plan over tables; DuckDB spills to disk before it is reached. */
  HOPYARD_ENGINE_MEMORY_BYTES: z.coerce
    .number()
    .int()
    .min(256 * 1024 ** 2)
    .default(Math.floor(Math.min(8 * GIB, Math.max(GIB, totalmem() / 4)))),
  /** How long a program may take to end after it was asked to. */
  HOPYARD_STOP_GRACE_SECONDS: z.coerce.number().min(0).max(600).default(10),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
});

/** Where the runner works and whom it talks to. */
export type Config = Readonly<{
  home: string;
  leasesSocket: string;
  replicasSocket: string;
  gatewaySocket: string;
  runnerSocket: string;
  slots: number;
  name: string;
  pythonClient: string;
  programDiskBytes: number;
  engineMemoryBytes: number;
  stopGraceSeconds: number;
  logLevel: string;
}>;

/** Environment variables to one frozen object, or a readable list of what is wrong with them. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) throw new Error(`The runner's settings are wrong:\n${z.prettifyError(parsed.error)}`);
  const settings = parsed.data;
  const home = resolve(settings.HOPYARD_HOME);
  return Object.freeze({
    home,
    leasesSocket: settings.HOPYARD_LEASES_SOCKET ?? join(home, 'run/leases.sock'),
    replicasSocket: settings.HOPYARD_REPLICAS_SOCKET ?? join(home, 'run/replicas.sock'),
    gatewaySocket: settings.HOPYARD_GATEWAY_SOCKET ?? join(home, 'run/gateway.sock'),
    runnerSocket: settings.HOPYARD_RUNNER_SOCKET ?? join(home, 'run/runner.sock'),
    slots: settings.HOPYARD_RUNNER_SLOTS,
    name: settings.HOPYARD_RUNNER_NAME,
    pythonClient: settings.HOPYARD_PYTHON_CLIENT,
    programDiskBytes: settings.HOPYARD_PROGRAM_DISK_BYTES,
    engineMemoryBytes: settings.HOPYARD_ENGINE_MEMORY_BYTES,
    stopGraceSeconds: settings.HOPYARD_STOP_GRACE_SECONDS,
    logLevel: settings.LOG_LEVEL,
  });
}
