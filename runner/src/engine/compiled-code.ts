import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CODE, type Program, startWorker, type WorkerSettings } from './worker-process.ts';

const run = promisify(execFile);

/**
 * Bundles a worker's code and lets Node compile it once, rather than look for it and compile it in every worker: most of what
 * the start of one costs. It is compiled by a worker that never sees a tenant's bytes, and only read by those that do.
 */
export async function compileCode(settings: WorkerSettings, written: Program): Promise<Program> {
  const source = join(settings.scratch, 'compiled-engine');
  await mkdir(source, { recursive: true, mode: 0o755 });
  await run(process.execPath, [join(import.meta.dirname, 'bundle.ts'), source]);
  const entry = `${CODE}/worker.mjs`;
  const worker = await startWorker(settings, { entry, mounts: [...written.mounts, { source, target: CODE, writable: true }] });
  try {
    worker.process.stdin.end(`${JSON.stringify({ task: 'load' })}\n`);
    const { code } = await worker.process.exited;
    if (code !== 0) throw new Error(`The worker that compiles its code ended with ${code}: ${(await worker.complaint)?.message}`);
  } finally {
    await worker.remove();
  }
  // Node keeps the files to their owner, and every worker is another one.
  await chmod(source, 0o755);
  for (const file of await readdir(source, { recursive: true, withFileTypes: true }))
    await chmod(join(file.parentPath, file.name), file.isDirectory() ? 0o755 : 0o644);
  return { entry, mounts: [...written.mounts, { source, target: CODE }] };
}
