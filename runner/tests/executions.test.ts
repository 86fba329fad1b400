import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ExecutionLease } from '@hopyard/leases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from './fixture.ts';
import { executionLease } from './platform.ts';

let runner: RunnerFixture;
beforeAll(async () => {
  runner = await startRunner();
});
afterAll(() => runner[Symbol.asyncDispose]());

async function offer(program: string, changes: Partial<ExecutionLease> = {}) {
  return runner.platform.offer(await executionLease(runner.blobs, program, changes));
}
async function run(program: string, changes: Partial<ExecutionLease> = {}) {
  const work = await offer(program, changes);
  const finished = await runner.platform.finished(work);
  const said = (stream: string) => work.lines.filter((line) => line.stream === stream).map(({ text }) => text);
  return { work, finished, out: said('STDOUT'), err: said('STDERR'), system: said('SYSTEM') };
}
const store = (content: string) => runner.blobs.put(Readable.from([Buffer.from(content)]));

describe('a program that ends well', () => {
  test('is reported running, then finished, and its lines arrive whole and in order', async () => {
    const { work, finished, out, system } = await run('for i in range(1000): print("line", i)');
    expect(work.reports.map(({ state }) => state)).toEqual(['RUNNING', 'FINISHED']);
    expect(finished).toMatchObject({ ending: 'EXITED', exitCode: 0, reason: null, outputs: [] });
    expect(out).toEqual(Array.from({ length: 1000 }, (_, i) => `line ${i}`));
    expect(system[0]).toMatch(/^Started program\.py with Python 3\./);
    expect(system.at(-1)).toMatch(/exit code 0/);
  });

  test('finds its identity, its arguments, its variables and the client, and no token', async () => {
    const { out, work } = await run('import os, sys, json, hopyard\nprint(json.dumps([dict(os.environ), sys.argv, hopyard.NAME, os.getcwd()]))', {
      arguments: ['--month', '3'],
      variables: { GREETING: 'hop', OMP_WAIT_POLICY: 'ACTIVE' },
    });
    const [environment, argv, client, directory] = JSON.parse(out[0]!);
    expect(environment).toMatchObject({
      HOPYARD_SOCKET: '/run/hopyard/api.sock',
      HOPYARD_PROJECT: 'flights',
      HOPYARD_EXECUTION: work.lease.id,
      HOPYARD_OUTPUT: '/output',
      HOPYARD_PROJECT_DIRECTORY: '/project',
      HOME: '/scratch',
      PYTHONUNBUFFERED: '1',
      GREETING: 'hop',
      OMP_WAIT_POLICY: 'ACTIVE',
      OMP_NUM_THREADS: expect.stringMatching(/^[1-9]\d*$/),
    });
    expect(argv).toEqual(['/scratch/program/program.py', '--month', '3']);
    expect(client).toBe('the client');
    expect(directory).toBe('/scratch');
    expect(out[0]).not.toContain((work.lease as ExecutionLease).token);
  });

  test('reads granted files where they lie, and can change none', async () => {
    const blob = await store('a,b\n1,2\n');
    const { out } = await run(
      `
print(open('/project/raw/2001/small.csv').read().splitlines())
for mode in ('w', 'a', 'r+'):
    try: open('/project/raw/2001/small.csv', mode)
    except OSError as error: print(type(error).__name__)
`,
      { mounts: [{ path: 'raw/2001/small.csv', blob }] },
    );
    expect(out[0]).toBe("['a,b', '1,2']");
    expect(out.slice(1).every((line) => /OSError|PermissionError/.test(line))).toBe(true);
    expect(await readFile(runner.blobs.path(blob.blobId), 'utf8')).toBe('a,b\n1,2\n');
  });

  test('leaves nothing of itself in the scratch directory', async () => {
    const { work } = await run('open("/scratch/big", "w").write("x" * 100000)');
    await expect.poll(async () => (await readdir(join(runner.home, 'scratch'))).filter((name) => name === work.lease.id)).toEqual([]);
  });
});

describe('outputs', () => {
  const results = [{ path: 'results/monthly', directoryId: '00000000-0000-4000-8000-000000000001' }];

  test('are taken with their hashes, and lie in the blob store', async () => {
    const { finished, system } = await run(
      `
import os
os.makedirs('/output/results/monthly/deep')
open('/output/results/monthly/report.csv', 'w').write('month,flights\\n')
open('/output/results/monthly/deep/plot.png', 'wb').write(b'\\x89PNG')
`,
      { outputs: results },
    );
    if (finished.state !== 'FINISHED') throw new Error('unreachable');
    expect(finished.outputs.map(({ path, mediaType, directoryId }) => [path, mediaType, directoryId])).toEqual([
      ['deep/plot.png', 'image/png', results[0]!.directoryId],
      ['report.csv', 'text/csv', results[0]!.directoryId],
    ]);
    const { blob } = finished.outputs[1]!;
    const bytes = await readFile(runner.blobs.path(blob.blobId));
    expect(bytes.toString()).toBe('month,flights\n');
    expect(blob).toMatchObject({ sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(system).toContain('Outputs taken: 2 files, 18 bytes.');
  });

  test('never follow a link, open a pipe, or leave the granted directories', async () => {
    await writeFile(join(runner.home, 'secret'), 'secret');
    const { finished, system } = await run(
      `
import os
os.chdir('/output/results/monthly')
os.symlink('/etc/passwd', 'link')
os.symlink('/etc', 'directory')
os.mkfifo('pipe')
open(b'bad\\xff', 'w').write('x')
open('good', 'w').write('x')
open('/output/elsewhere', 'w').write('x')
os.makedirs('/output/other')
os.rmdir('/output/results/gone')
os.symlink('${runner.home}', '/output/results/gone')
`,
      { outputs: [...results, { path: 'results/gone', directoryId: '00000000-0000-4000-8000-000000000002' }] },
    );
    if (finished.state !== 'FINISHED') throw new Error('unreachable');
    expect(finished.outputs.map(({ path }) => path)).toEqual(['good']);
    expect(system.filter((line) => line.includes('was not taken'))).toHaveLength(4);
    expect(system).toContain('Nothing was taken from /output/results/gone: it is no directory any more.');
  });

  test('of a program that fails are left behind, and the log says so', async () => {
    const { finished, system } = await run('open("/output/results/monthly/half", "w").write("x")\nraise SystemExit(3)', { outputs: results });
    expect(finished).toMatchObject({ ending: 'EXITED', exitCode: 3, reason: 'The program ended with exit code 3.', outputs: [] });
    expect(system).toContain('No outputs were taken, because the program did not end well.');
  });

  test('that the platform refuses end the execution with its reason', async () => {
    const work = await offer('open("/output/results/monthly/full", "w").write("x")', { outputs: results });
    work.refuseOutputs = true;
    expect(await runner.platform.finished(work)).toMatchObject({ ending: 'REFUSED', reason: 'The outputs were not taken: The project is full.' });
  });
});

describe('a program that ends badly', () => {
  test('is reported with what it raised', async () => {
    const { finished, err } = await run('def month(n):\n    raise ValueError(f"no month {n}")\nmonth(13)');
    expect(finished).toMatchObject({ ending: 'EXITED', exitCode: 1, reason: 'The program raised ValueError: no month 13' });
    expect(err).toContain('Traceback (most recent call last):');
  });

  test('is ended when it needs more memory than it may have', async () => {
    const { finished } = await run('held = []\nwhile True: held.append(bytearray(b"x") * 2**22)', {
      limits: { cpus: 1, memoryBytes: 64 * 1024 ** 2, processes: 16 },
    });
    expect(finished).toMatchObject({ ending: 'OUT_OF_MEMORY', outputs: [] });
    expect(finished).toHaveProperty('reason', expect.stringContaining('64 MiB'));
  });

  test('is ended when its time is up, and may tidy up first', async () => {
    const { finished, out } = await run(
      'import signal, sys, time\nsignal.signal(signal.SIGTERM, lambda *_: (print("tidying"), sys.exit(0)))\nprint("up")\nwhile True: time.sleep(1)',
      { timeoutSeconds: 1 },
    );
    expect(finished).toMatchObject({ ending: 'TIMED_OUT' });
    expect(finished).toHaveProperty('reason', expect.stringContaining('1 seconds'));
    expect(out).toEqual(['up', 'tidying']);
  });

  test('is stopped on request, even when it does not want to be', async () => {
    const work = await offer('import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint("up")\nwhile True: time.sleep(1)');
    await runner.platform.until(() => work.lines.some(({ text }) => text === 'up'));
    work.stop = true;
    expect(await runner.platform.finished(work)).toMatchObject({ ending: 'STOPPED', reason: 'The program was stopped on request.' });
  });

  test('is refused when its variables would change who it is', async () => {
    for (const name of ['HOPYARD_PROJECT', 'LD_PRELOAD', 'PYTHONPATH', 'PATH', 'a=b']) {
      const { finished, work } = await run('print("ran")', { variables: { [name]: 'x' } });
      expect(finished).toMatchObject({ ending: 'REFUSED' });
      expect(work.lines).toEqual([]);
    }
  });

  test('is refused when a grant leads out of the project', async () => {
    const blob = await store('x');
    for (const path of ['../etc/passwd', 'raw//x', 'raw/./x'])
      expect((await run('print("ran")', { mounts: [{ path, blob }] })).finished).toMatchObject({ ending: 'REFUSED' });
  });
});

describe('the log', () => {
  test('cuts long lines and mends what is no text', async () => {
    const { out } = await run('import sys\nw = sys.stdout.buffer.write\nw(b"x" * 100000 + b"\\nnext\\r\\n\\xff\\xfe bad\\na\\0b\\n\\nno end")');
    expect(out[0]).toMatch(/^x{16384} … \[cut: a line holds at most 16 KiB\]$/);
    expect(out.slice(1)).toEqual(['next', '\uFFFD\uFFFD bad', 'a\uFFFDb', '', 'no end']);
  });

  test('slows a flood down and loses nothing of it', async () => {
    const before = process.memoryUsage.rss();
    const { out, work } = await run('for i in range(20000): print(i, "x" * 80)');
    expect(out).toHaveLength(20_000);
    expect(out.every((line, i) => line.startsWith(`${i} x`))).toBe(true);
    expect(work.appends).toBeLessThan(200);
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 ** 2);
  });

  test('reaches the platform within moments of being written', async () => {
    const { work } = await run('import time\nfor i in range(10):\n    print(time.time(), flush=True)\n    time.sleep(0.1)');
    const waits = work.lines.filter(({ stream }) => stream === 'STDOUT').map(({ at, text }) => Date.parse(at) - Number(text) * 1000);
    expect(waits.sort((a, b) => a - b)[5]).toBeLessThan(50);
  });
});

describe('the lease', () => {
  test('is given up, and its program killed, when a later claim holds the work', async () => {
    const work = await offer('import time\nprint("up")\nwhile True: time.sleep(1)');
    await runner.platform.until(() => work.lines.some(({ text }) => text === 'up'));
    work.epoch = 2;
    // The place is free again only when the program is gone.
    await expect.poll(async () => (await readdir(join(runner.home, 'scratch'))).includes(work.lease.id), { timeout: 10_000 }).toBe(false);
    expect(work.reports.map(({ state }) => state)).toEqual(['RUNNING']);
  });

  test('is kept while the platform is away, and no line is lost or doubled', async () => {
    const work = await offer('import time\nfor i in range(60):\n    print(i, flush=True)\n    time.sleep(0.02)');
    for (let round = 1; round <= 3; round++) {
      await runner.platform.until(() => work.lines.length > round * 8);
      await runner.platform.goAway();
      await runner.platform.come();
    }
    expect(await runner.platform.finished(work)).toMatchObject({ ending: 'EXITED', exitCode: 0 });
    expect(work.lines.filter(({ stream }) => stream === 'STDOUT').map(({ text }) => Number(text))).toEqual(Array.from({ length: 60 }, (_, i) => i));
  });
});
