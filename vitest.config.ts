import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'subgraphs/**/*.test.ts',
      'gateway/**/*.test.ts',
      'platform/**/*.test.ts',
      'runner/**/*.test.ts',
      'examples/**/*.test.ts',
      'ui/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/.next/**'],
    globalSetup: ['platform/src/postgres/test-cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share the modules of their worker: to load them anew takes two seconds of a core for each file that opens subgraphs.
    isolate: false,
    // Node itself loads the TypeScript, as it does when the platform runs: one realm, one copy of graphql.
    experimental: { viteModuleRunner: false },
  },
});
