import { whenParentIsGone } from '@hopyard/config/parent';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { inspectMachine } from './machine/machine.ts';
import { runRunner } from './runner.ts';

const LONGEST_SHUTDOWN_MS = 10_000;

const config = readConfig(process.env);
const log = pino({ name: 'runner', level: config.logLevel });
const shutdown = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => shutdown.abort());

// Whoever started the runner answers for its programs: when that process is gone, they go too.
whenParentIsGone(() => shutdown.abort());
// Whatever still holds on when all had its time is not waited for. The sandboxes end with this process.
shutdown.signal.addEventListener('abort', () => setTimeout(() => process.exit(1), LONGEST_SHUTDOWN_MS).unref());

await runRunner(config, await inspectMachine(), log, shutdown.signal);
log.info('the runner has stopped');
