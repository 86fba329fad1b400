import { loadConfig } from '@hopyard/config';
import { describeExample, runExample } from './example.ts';
import { startPlatform } from './platform.ts';

const config = loadConfig();
const say = (line: string) => void process.stdout.write(`${line}\n`);

const stop = new AbortController();
// Not once: a second Ctrl-C, or one that several processes pass on, must not cut the orderly end short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve(), { once: true }));

try {
  await using platform = await startPlatform(config, say, { signal: stop.signal });
  say(`\nHopyard is at ${config.origin}\n`);
  if (process.argv.includes('--no-example')) say('The worked example was left out.');
  else {
    const steps = await Promise.race([runExample(platform, say), stopped.then(() => null)]);
    if (steps) say(describeExample(config.origin, steps));
  }
  if (!stop.signal.aborted) say('Ctrl-C stops everything.');
  await stopped;
  say('\nStopping …');
} catch (error) {
  if (!stop.signal.aborted) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    if (config.logLevel === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
