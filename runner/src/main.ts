import { pino } from 'pino';
import { readConfig } from './config.ts';
import { inspectMachine } from './machine/machine.ts';
import { runRunner } from './runner.ts';

const config = readConfig(process.env);
const log = pino({ name: 'runner', level: config.logLevel });
const shutdown = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => shutdown.abort());

// Whoever started the runner answers for its programs: when that process is gone, they go too.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) shutdown.abort();
}, 1000).unref();

await runRunner(config, await inspectMachine(), log, shutdown.signal);
log.info('the runner has stopped');
