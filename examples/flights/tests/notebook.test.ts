import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadConfig, WORKSPACE } from '@hopyard/config';
import { freePort, type Platform, readCredentials, startPlatform } from '@hopyard/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../src/client.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
let home: string;
let platform: Platform;
let interpreter: string;

beforeAll(async () => {
  interpreter = jupyterPython();
  home = mkdtempSync(join(tmpdir(), 'hopyard-notebook-'));
  platform = await startPlatform(loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(await freePort()) }), () => {}, { web: false });
}, 120_000);
afterAll(async () => {
  await platform?.[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

/** A Python with nbclient and a kernel: one made once from the package index, else the system's own. */
function jupyterPython(): string {
  const environment = join(process.env['HOPYARD_HOME'] ?? join(WORKSPACE, '.hopyard'), 'tools', 'jupyter');
  const made = join(environment, 'bin', 'python');
  const works = (python: string) => {
    try {
      execFileSync(python, ['-c', 'import nbclient, ipykernel, nbformat, pandas'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (works(made)) return made;
  if (works('/usr/bin/python3')) return '/usr/bin/python3';
  try {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'ignore' });
    execFileSync(made, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', 'nbclient', 'ipykernel', 'nbformat', 'pandas'], {
      stdio: 'ignore',
    });
    if (works(made)) return made;
  } catch {
    // No index in reach, or no venv: the system's packages are left.
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'python3-nbclient', 'python3-ipykernel', 'python3-nbformat', 'python3-pandas'], {
      stdio: 'ignore',
    });
    if (works('/usr/bin/python3')) return '/usr/bin/python3';
  }
  throw new Error(
    'The notebook needs nbclient, ipykernel and pandas: pip install nbclient ipykernel pandas, or apt-get install python3-nbclient python3-ipykernel python3-pandas',
  );
}

const credentials = async () => (await readCredentials(home)).find(({ username }) => username.startsWith('owner'))!;

/** What a program beside this file prints, as the owner, with the client from the workspace. */
async function python(program: string, ...files: string[]): Promise<string> {
  const { username, password } = await credentials();
  const { stdout } = await promisify(execFile)(interpreter, [program, ...files].map(here), {
    env: {
      ...process.env,
      PYTHONPATH: join(WORKSPACE, 'sdk', 'python'),
      HOPYARD_URL: platform.address,
      HOPYARD_USERNAME: username,
      HOPYARD_PASSWORD: password,
      JUPYTER_PLATFORM_DIRS: '1',
    },
  });
  return stdout;
}

test('the notebook queries, mutates, follows a subscription across a cut, and works with features, training data, runs and models', async () => {
  const owner = await credentials();
  const client = await signIn(platform.address, owner.username, owner.password);
  await client.graph('mutation { createProject(input: { name: "flights" }) { __typename } }');
  const stdout = await python('run-notebook.py', '../graph.ipynb');
  const [connected, queried, mutated, followed, , asOf, joined, registered, , served] = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '[]',
  ) as string[];
  expect(connected).toBe('<hopyard.Project flights>');
  expect(queried).toContain("'role': 'DATA_OWNER'");
  expect(mutated).toContain('already has a dataset named');
  expect(followed).toBe("['notebook1', 'notebook2', 'notebook3', 'notebook4', 'notebook5']");
  expect(asOf).toBe('([5.0, 9.0], [6.0, 9.0, 30.0])');
  expect(joined).toBe("(30, [6.0, 6.0, 30.0], {'train': 3, 'test': 1}, True)");
  expect(registered).toBe("('SUCCEEDED', {'loss': 0.125}, {'loss': 0.125}, True, 'class Predictor:')");
  expect(served?.replaceAll(/\s+/g, ' ')).toBe(
    "({'late': [True]}, {'carrier_delay': [30]}, 'notebook_carriers', '2001-01-03T00:00:00.000Z', 2, {'late': True}, 'BAD_USER_INPUT')",
  );
}, 300_000);

test('a program in Python brings ranges of a history online, of each key the newest', async () => {
  expect(JSON.parse(await python('materialise.py'))).toEqual({
    // The last range is of older rows: they take no newer one's place.
    steps: [
      [null, null],
      [1, null],
      [2, null],
      [3, 9],
      [3, 9],
    ],
    refused: ['StateConflict', 'InvalidInput'],
  });
}, 120_000);

test('a program in Python logs a curve by its columns, and what is wrong with one is refused with nothing of it kept', async () => {
  expect(JSON.parse(await python('curves.py'))).toEqual({
    points: [
      [0, 9],
      [1, 7.5],
      [2, 7.1],
      [3, 6.5],
    ],
    first: '2026-01-01T00:00:00.000Z',
    metrics: [{ key: 'loss', last: 6.5, count: 4 }],
    refused: ['InvalidInput', 'InvalidInput', 'StateConflict'],
  });
}, 120_000);

test('a program in Python sends rows of every kind to a deployment, and is told what is wrong', async () => {
  expect(JSON.parse(await python('deployments.py'))).toEqual({
    rows: {
      low: [1, 3],
      scaled: [
        [10, 20],
        [30, 40],
      ],
    },
    frame: {
      low: [5, 7],
      scaled: [
        [50, 60],
        [70, null],
      ],
    },
    named: ['mine', 1],
    unknown: ['nobody'],
    actual: { low: [1, 2] },
    rejected: ['BAD_USER_INPUT', 'REJECTED'],
    absent: ['NOT_FOUND', 'NOT_FOUND'],
    broken: ['DEPLOYMENT_FAILED', true, 1],
  });
}, 120_000);
