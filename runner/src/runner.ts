import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoryBlobStore } from '@hopyard/files/blobs';
import type { Lease } from '@hopyard/leases';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openEngine } from './engine/engine.ts';
import { openEnvironments } from './environments/environments.ts';
import { runEnvironment } from './environments/run-environment.ts';
import { runExecution } from './executions/run-execution.ts';
import { claimLoop } from './leases/claim-loop.ts';
import { leaseClient } from './leases/lease-client.ts';
import type { Machine } from './machine/machine.ts';
import { keepReplicas } from './replicas/keep-replicas.ts';
import { replicaClient } from './replicas/replica-client.ts';
import { sweepControlGroups } from './sandbox/control-group.ts';
import { startServer, takeOver } from './server.ts';

const CLAIM_WAIT_SECONDS = 20;
/** Programs are killed at once; what is left is to tell the platform. */
const SHUTDOWN_MS = 6000;

/** Asks the platform for work and does it, until the signal is aborted; then ends every program and answers. */
export async function runRunner(config: Config, machine: Machine, log: Logger, shutdown: AbortSignal): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const scratch = join(config.home, 'scratch');
  const blobs = directoryBlobStore(join(config.home, 'blobs'));
  const removeTree = (directory: string) => rm(directory, { recursive: true, force: true });
  const socketDirectory = stack.adopt(await mkdtemp(join(tmpdir(), 'hopyard-')), removeTree);

  if (machine.sandbox.available && machine.sandbox.host.controlGroups) await sweepControlGroups(machine.sandbox.host.controlGroups);
  await takeOver(config.runnerSocket, scratch);
  const plans = { memoryBytes: config.engineMemoryBytes, diskBytes: config.programDiskBytes, cpus: Math.min(4, availableParallelism()) };
  const engine = stack.adopt(await openEngine({ machine, blobs, scratch, plans, log }), (one) => one.close());
  stack.adopt(await startServer(config.runnerSocket, engine, log), (server) => server.close());

  const client = stack.adopt(leaseClient(config.leasesSocket), (one) => one.close());
  const environments = await openEnvironments({
    machine,
    directory: join(config.home, 'environments'),
    client: config.pythonClient,
    socketDirectory,
    variables: process.env,
    shutdown,
  });
  const common = { client, environments, shutdown, log };
  const execution = {
    ...common,
    machine,
    blobs,
    scratch,
    socketDirectory,
    gatewaySocket: config.gatewaySocket,
    diskBytes: config.programDiskBytes,
    graceMs: config.stopGraceSeconds * 1000,
  };
  const run = (lease: Lease) => (lease.kind === 'execution' ? runExecution(lease, execution) : runEnvironment(lease, common));
  const { sandbox } = machine;
  const sandboxRefusal = sandbox.available ? null : `${sandbox.reason} ${sandbox.remedy}`;
  const loop = { client, runner: config.name, slots: config.slots, waitSeconds: CLAIM_WAIT_SECONDS, sandboxRefusal, run, log };
  const late = new Promise<void>((resolve) => {
    const onShutdown = () => setTimeout(resolve, SHUTDOWN_MS).unref();
    shutdown.addEventListener('abort', onShutdown, { once: true });
  });
  const replicas = stack.adopt(replicaClient(config.replicasSocket), (one) => one.close());
  const { runner } = loop;
  const keeping = keepReplicas({ ...execution, client: replicas, runner, sandboxRefusal }, shutdown);
  log.info({ slots: config.slots, sandbox: sandboxRefusal ?? 'available', socket: config.runnerSocket }, 'the runner is ready');
  await Promise.race([Promise.all([claimLoop(loop, shutdown), keeping]), late]);
}
