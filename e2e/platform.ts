import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFlights } from '@hopyard/example-flights';
import { loadConfig } from '@hopyard/config';
import { freePort, readCredentials, startPlatform } from '@hopyard/platform';

/** Rows of the flights that the stories work on: enough to watch, few enough to wait for. */
const ROWS = 50_000;

/** The real platform on a home of its own, with the first part of the worked example on a slice of the flights. */
export default async function setup(): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-e2e-'));
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const config = loadConfig({ ...process.env, HOPYARD_HOME: home, HOPYARD_PORT: String(await freePort()), HOPYARD_LOG: 'info' });
  const platform = await startPlatform(config, say);
  const users = await readCredentials(home);
  const user = (name: string) => users.find(({ username }) => username.startsWith(name))!;
  const flightsFile = join(home, 'flights-3m.parquet');
  execFileSync(process.execPath, [join(import.meta.dirname, 'slice.ts'), flightsFile, String(ROWS)]);
  await runFlights({ origin: platform.address, owner: user('owner'), scientist: user('scientist'), flightsFile, withModel: false, log: say });
  Object.assign(process.env, {
    E2E_ORIGIN: config.origin,
    E2E_USERS: JSON.stringify(Object.fromEntries(['owner', 'scientist', 'admin'].map((name) => [name, user(name)]))),
  });
  return async () => {
    await platform[Symbol.asyncDispose]();
    rmSync(home, { recursive: true, force: true });
  };
}
