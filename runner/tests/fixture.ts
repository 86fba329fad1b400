import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { directoryBlobStore } from '@hopyard/files/blobs';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { inspectMachine } from '../src/machine/machine.ts';
import { runRunner } from '../src/runner.ts';
import { leasePlatform } from './platform.ts';
import { replicaPlatform } from './replica-platform.ts';

/** A runner at work in a home of its own, and the platform that it asks for work. */
export async function startRunner(variables: Record<string, string> = {}) {
  const home = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
  const client = join(home, 'client/hopyard');
  await mkdir(client, { recursive: true });
  await writeFile(join(client, '__init__.py'), 'NAME = "the client"\n');
  await mkdir(join(home, 'run'));
  const config = readConfig({
    HOPYARD_HOME: home,
    HOPYARD_PYTHON_CLIENT: client,
    HOPYARD_RUNNER_SLOTS: '4',
    HOPYARD_STOP_GRACE_SECONDS: '0.5',
    LOG_LEVEL: 'warn',
    ...variables,
  });
  const platform = leasePlatform(config.leasesSocket);
  await platform.come();
  const replicas = replicaPlatform(config.replicasSocket);
  await replicas.come();
  const shutdown = new AbortController();
  const running = runRunner(config, await inspectMachine(), pino({ level: config.logLevel }), shutdown.signal);
  // It listens once it has looked at what the machine offers.
  while (!existsSync(config.runnerSocket)) await Promise.race([running, delay(5)]);
  return {
    home,
    config,
    platform,
    replicas,
    blobs: directoryBlobStore(join(home, 'blobs')),
    shutdown,
    running,
    async [Symbol.asyncDispose]() {
      shutdown.abort();
      await running;
      await platform.goAway();
      await replicas.goAway();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export type RunnerFixture = Awaited<ReturnType<typeof startRunner>>;
