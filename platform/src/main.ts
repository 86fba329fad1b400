import { loadConfig } from '@hopyard/config';
import { describeExample, runExample } from './example.ts';
import { startPlatform } from './platform.ts';

const config = loadConfig();
const say = (line: string) => void process.stdout.write(`${line}\n`);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve(), { once: true }));

try {
  await using platform = await startPlatform(config, say);
  say(`\nHopyard is at ${config.origin}\n`);
  if (process.argv.includes('--no-example')) say('The worked example was left out.');
  else say(describeExample(config.origin, await runExample(platform, say)));
  say('Ctrl-C stops everything.');
  await stopped;
  say('\nStopping …');
} catch (error) {
  if (!stop.signal.aborted) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    if (config.logLevel === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  }
}
