import { findChromium } from './chromium.mjs';
import { ensureBubblewrap } from './bubblewrap.mjs';
import { lookForPython } from './python.mjs';

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

const CHECK = { title: 'Check', argv: ['node', 'platform/launch.mjs', 'check'] };
const TESTS = { title: 'Unit, database and graph', argv: [bin('vitest'), 'run'], tests: true };
const BROWSER = { title: 'Browser', argv: ['node', 'platform/launch.mjs', 'e2e'], tests: true };
const CHAOS = { title: 'Chaos, a slice', argv: ['node', 'platform/launch.mjs', 'chaos', '--slice'] };

/** Runs steps one after another until one fails. Those that test are counted, by what their runners say at the end. */
async function inOrder(steps, { run, env, interrupted }) {
  const counted = { passed: 0, failed: 0 };
  let failure = 0;
  for (const { title, argv, tests = false } of steps) {
    console.log(`\n── ${title}`);
    const began = Date.now();
    const { code, output } = await run(argv, { env, keep: tests });
    const { failed } = counted;
    if (tests) count(output, counted);
    // A step that fails without saying of which test counts as one.
    if (code !== 0 && counted.failed === failed) counted.failed += 1;
    console.log(`── ${title}: ${code === 0 ? 'done' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
    failure = code || (interrupted() ? 1 : 0);
    if (failure) break;
  }
  if (steps.some(({ tests }) => tests)) console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
  return failure;
}

/** Reads `Tests  3 failed | 270 passed (273)` of Vitest and `  1 failed` / `  5 passed (56s)` of Playwright. */
function count(output, counted) {
  // oxlint-disable-next-line no-control-regex -- colours are control characters
  const lines = output.replace(/\u001b\[[\d;]*m/g, '').split('\n');
  for (const line of lines) {
    if (!/^\s*Tests\s+\d|^\s+\d+ (passed|failed)\b/.test(line)) continue;
    for (const kind of ['passed', 'failed']) counted[kind] += Number(new RegExp(`(\\d+) ${kind}`).exec(line)?.[1] ?? 0);
  }
}

const only = (argv) => async (context) => (await context.run([...argv, ...context.rest], { env: context.env })).code;

const testing = (steps) => async (context) => {
  await ensureBubblewrap(context);
  const env = { ...context.env, HOPYARD_CHROMIUM: await findChromium(context) };
  return inOrder(steps, { ...context, env });
};

export const commands = {
  async start(context) {
    await ensureBubblewrap(context);
    lookForPython();
    return only(['node', 'platform/src/main.ts'])(context);
  },
  test: testing([CHECK, TESTS, BROWSER]),
  ci: testing([CHECK, TESTS, BROWSER, CHAOS]),
  check: (context) =>
    inOrder(
      CHECKS.map(([title, argv]) => ({ title, argv })),
      context,
    ),
  codegen: only(['node', 'platform/launch/generated.mjs']),
  async e2e(context) {
    const env = { ...context.env, HOPYARD_CHROMIUM: await findChromium(context) };
    return (await context.run(['pnpm', '--filter', '@hopyard/e2e', 'exec', 'playwright', 'test', ...context.rest], { env })).code;
  },
  bench: only(['node', 'bench/src/main.ts']),
  chaos: only(['node', 'packages/testing/src/chaos/main.ts']),
};
