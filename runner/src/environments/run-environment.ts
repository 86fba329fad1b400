import type { EnvironmentLease, EnvironmentReport } from '@hopyard/leases';
import type { Logger } from 'pino';
import { logShipper } from '../executions/log-shipper.ts';
import { keepLease } from '../leases/keep-lease.ts';
import type { LeaseClient } from '../leases/lease-client.ts';
import { StaleLease } from '../leases/platform-door.ts';
import type { Environments } from './environments.ts';
import { EnvironmentRefused } from './requirements.ts';

const SHUTDOWN_REPORT_MS = 3000;

type EnvironmentDeps = { client: LeaseClient; environments: Environments; shutdown: AbortSignal; log: Logger };

/** One claimed environment from its first line to its report. Never rejects. */
export async function runEnvironment(lease: EnvironmentLease, { client, environments, shutdown, log }: EnvironmentDeps): Promise<void> {
  const { id, epoch } = lease;
  const lost = new AbortController();
  const stopped = new AbortController();
  const lines = logShipper(
    (firstOffset, batch) => client.log(id, { epoch, firstOffset, lines: batch }, lost.signal),
    lease.logOffset ?? 0,
    (error) => lost.abort(error),
  );
  const renewing = new AbortController();
  const renewal = keepLease(
    client,
    lease,
    {
      usage: () => Promise.resolve({ cpuSeconds: 0, peakMemoryBytes: 0 }),
      onStop: () => stopped.abort(),
      onLost: (error) => lost.abort(error),
    },
    renewing.signal,
  );
  // What the platform does not take while the runner ends is not sent.
  let late: NodeJS.Timeout | undefined;
  const onShutdown = () => {
    late = setTimeout(() => lost.abort(new Error('The platform took no report before the runner ended.')), SHUTDOWN_REPORT_MS);
  };
  shutdown.addEventListener('abort', onShutdown, { once: true });
  try {
    const report = await build(
      lease,
      environments,
      (line) => lines.write('SYSTEM', line),
      AbortSignal.any([lost.signal, stopped.signal, shutdown]),
      log,
    );
    if (report.state === 'FAILED' && shutdown.aborted) return;
    await lines.flush();
    await client.report(id, report, lost.signal);
  } catch (error) {
    if (error instanceof StaleLease) log.warn({ environment: id, epoch }, 'the lease is stale; given up');
    else log.error({ environment: id, err: error }, 'an environment was lost');
  } finally {
    shutdown.removeEventListener('abort', onShutdown);
    clearTimeout(late);
    lost.abort();
    renewing.abort();
    await renewal;
  }
}

async function build(
  lease: EnvironmentLease,
  environments: Environments,
  say: (line: string) => void,
  signal: AbortSignal,
  log: Logger,
): Promise<EnvironmentReport> {
  const { epoch, spec } = lease;
  try {
    const { built } = await environments.prepare(spec.requirements, { say, signal, refresh: true });
    return { state: 'READY', epoch, ...built };
  } catch (error) {
    if (error instanceof EnvironmentRefused) return { state: 'FAILED', epoch, reason: error.message };
    if (signal.aborted) return { state: 'FAILED', epoch, reason: 'The build was stopped.' };
    log.error({ environment: lease.id, err: error }, 'an environment could not be built');
    return { state: 'FAILED', epoch, reason: 'The runner failed to build the environment; its own log says why.' };
  }
}
