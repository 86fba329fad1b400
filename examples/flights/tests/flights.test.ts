import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@hopyard/config';
import { freePort, readCredentials, startPlatform } from '@hopyard/platform';
import { expect, test } from 'vitest';
import { runFlights } from '../src/index.ts';

const REFUSALS = [
  'refused: EXPORT_DENIED',
  'refused: IMPORT_DENIED',
  'refused: NOT_FOUND',
  expect.stringMatching(/^refused: .*unreachable/i),
  expect.stringMatching(/^refused: .*refused/i),
  'refused: SANDBOX_VIOLATION',
  'refused: FORBIDDEN',
];

test.each(['in-process', 'processes'] as const)(
  'the worked example does the same, and nothing gets out, with subgraphs %s',
  async (topology) => {
    const home = mkdtempSync(join(tmpdir(), 'hopyard-flights-'));
    try {
      const config = loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(await freePort()), HOPYARD_TOPOLOGY: topology });
      await using platform = await startPlatform(config, () => {}, { web: false });
      const users = await readCredentials(home);
      const user = (name: string) => users.find(({ username }) => username.startsWith(name))!;
      const options = { origin: platform.address, owner: user('owner'), scientist: user('scientist'), log: () => {} };
      const first = await runFlights(options);
      expect(first.slice(0, 3).map(({ outcome, rows }) => [outcome, rows])).toEqual([
        ['created', null],
        [expect.stringMatching(/^13\.5 MB, SHA-256 dbeb920c/), 3_000_000],
        ['7 months, metrics and results/months.csv', 3_000_000],
      ]);
      expect(first.slice(3).map(({ outcome }) => outcome)).toEqual(REFUSALS);
      // A second run finds what the first one finished.
      expect((await runFlights(options)).slice(0, 3).map(({ outcome }) => outcome)).toEqual(['was there', 'was there', 'was there']);
      const ready = await fetch(`${platform.address}/readyz`);
      expect(await ready.json()).toMatchObject({ ready: true, parts: { postgres: true } });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
  120_000,
);
