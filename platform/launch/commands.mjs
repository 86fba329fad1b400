import { findChromium } from './chromium.mjs';
import { ensureBubblewrap } from './bubblewrap.mjs';

const bin = (name) => `node_modules/.bin/${name}`;

/** What `npm run check` looks at, in the order of cheapness. */
const CHECKS = [
  ['Format', [bin('oxfmt'), '--check', '.']],
  ['Lint', [bin('oxlint')]],
  ['Types', [bin('tsc'), '-p', 'tsconfig.json']],
  ['Types of the web app', [bin('tsc'), '-p', 'ui']],
  ['Unused code', [bin('knip')]],
  ['Generated code and supergraph', ['node', 'platform/launch/generated.mjs', '--check']],
];

async function inOrder(steps, { run, env, interrupted }) {
  for (const [title, argv, more = {}] of steps) {
    console.log(`\n── ${title}`);
    const began = Date.now();
    const { code } = await run(argv, { env: { ...env, ...more } });
    console.log(`── ${title}: ${code === 0 ? 'done' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (code !== 0 || interrupted()) return code || 1;
  }
  return 0;
}

const only = (argv) => async (context) => (await context.run([...argv, ...context.rest], { env: context.env })).code;

export const commands = {
  async start(context) {
    ensureBubblewrap();
    return only(['node', 'platform/src/main.ts'])(context);
  },
  async test(context) {
    ensureBubblewrap();
    const chromium = findChromium();
    return inOrder(
      [
        ['Check', ['node', 'platform/launch.mjs', 'check']],
        ['Unit, database and graph', [bin('vitest'), 'run']],
        ['Browser', ['node', 'platform/launch.mjs', 'e2e'], { HOPYARD_CHROMIUM: chromium }],
      ],
      context,
    );
  },
  check: (context) => inOrder(CHECKS, context),
  codegen: only(['node', 'platform/launch/generated.mjs']),
  async e2e(context) {
    const env = { ...context.env, HOPYARD_CHROMIUM: findChromium() };
    return (await context.run(['pnpm', '--filter', '@hopyard/e2e', 'exec', 'playwright', 'test', ...context.rest], { env })).code;
  },
  bench: only(['node', 'bench/src/main.ts']),
  chaos: only(['node', 'packages/testing/src/chaos/main.ts']),
};
