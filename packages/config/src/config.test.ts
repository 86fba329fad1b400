import { expect, test } from 'vitest';
import { loadConfig } from './index.ts';

test('an empty environment gives a whole configuration', () => {
  expect(loadConfig({ HOPYARD_HOME: '/srv/hopyard' })).toMatchObject({
    home: '/srv/hopyard',
    port: 4700,
    origin: 'http://localhost:4700',
    topology: 'in-process',
    unsafeNoSandbox: false,
  });
});

test('everything that is wrong is listed at once, with the value that was given', () => {
  const wrong = () => loadConfig({ HOPYARD_PORT: 'eighty', HOPYARD_TOPOLOGY: 'mesh', DATABASE_URL: 'mysql://x' });
  expect(wrong).toThrow(/HOPYARD_PORT="eighty"/);
  expect(wrong).toThrow(/HOPYARD_TOPOLOGY="mesh" is in-process or processes/);
  expect(wrong).toThrow(/DATABASE_URL="mysql:\/\/x" is no postgresql address/);
});

test('the configuration cannot be changed', () => {
  const config = loadConfig({});
  expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
});
