import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, however short its file is: begun last, it would leave a core with nothing to do. */
const LONGEST = [
  'examples/flights',
  'platform/tests/launch',
  'packages/testing/src/chaos',
  'serving/tests/log-table',
  'serving/tests/retention',
  'runner/tests/engine-plans',
  'packages/table/tests/table',
  'platform/tests',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((path) => moduleId.includes(path));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
    // Files share the modules of their worker: to load them anew takes two seconds of a core for each file that opens subgraphs.
    isolate: false,
    // Node itself loads the TypeScript, as it does when the platform runs: one realm, one copy of graphql.
    experimental: { viteModuleRunner: false },
  },
});
