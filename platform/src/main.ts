import { loadConfig } from '@hopyard/config';
import { describeExample, runExample } from './example.ts';
import { collectWhenIdle } from './idle-collection.ts';
import { startPlatform } from './platform.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const stop = new AbortController();
// Not once: a second Ctrl-C, or one that several processes pass on, must not cut the orderly end short.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
// The launcher is gone without a word when it was killed.
const launcher = process.ppid;
if (process.env['HOPYARD_NODE']) setInterval(() => process.ppid !== launcher && stop.abort(), 1_000).unref();
const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve(), { once: true }));

const describe = (error: unknown) => {
  if (!(error instanceof Error)) return String(error);
  return process.env['HOPYARD_LOG'] === 'debug' ? String(error.stack) : error.message;
};

try {
  const config = loadConfig();
  using _idle = collectWhenIdle();
  await using platform = await startPlatform(config, say, { signal: stop.signal });
  say(`\nHopyard is at ${config.origin}\n`);
  if (process.argv.includes('--no-example')) say('The worked example was left out.');
  else {
    // What the example meets may be a fault of this machine: the platform stays up, so that one can look.
    const example = runExample(platform, (line) => stop.signal.aborted || say(line)).then(
      (steps) => say(describeExample(config.origin, steps)),
      (error: unknown) => {
        if (!stop.signal.aborted) say(`\nThe worked example did not end well: ${describe(error)}`);
      },
    );
    await Promise.race([example, stopped]);
  }
  if (!stop.signal.aborted) say('Ctrl-C stops everything.');
  await stopped;
  say('\nStopping …');
} catch (error) {
  if (!stop.signal.aborted) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = 1;
  }
}
