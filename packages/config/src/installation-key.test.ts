import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installationKey } from './installation-key.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hopyard-key-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('a key is made once, for its owner alone', () => {
  const file = join(directory, 'installation.key');
  const key = installationKey(file);
  expect(key).toHaveLength(32);
  expect(installationKey(file)).toEqual(key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(directory)).toEqual(['installation.key']);
  expect(installationKey(join(directory, 'other.key'))).not.toEqual(key);
});

test('a file that holds something else is refused, and left as it is', () => {
  const file = join(directory, 'installation.key');
  for (const text of ['', 'short', 'x'.repeat(300)]) {
    writeFileSync(file, text);
    expect(() => installationKey(file)).toThrow(/installation\.key holds no key: that is 32 random bytes as base64/);
  }
});
