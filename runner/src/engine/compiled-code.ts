import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SandboxSpec } from '../sandbox/sandbox.ts';
import { CODE, startWorker, type WorkerSettings } from './worker-process.ts';

/**
 * Lets Node compile a worker's code once, rather than in every worker: half of what the start of one costs. It is written by
 * a worker that never sees a tenant's bytes, and only read by those that do.
 */
export async function compileCode(settings: WorkerSettings, programs: SandboxSpec['mounts']): Promise<SandboxSpec['mounts'][number]> {
  const source = join(settings.scratch, 'compiled-engine');
  await mkdir(source, { recursive: true, mode: 0o755 });
  const worker = await startWorker(settings, [...programs, { source, target: CODE, writable: true }]);
  try {
    worker.process.stdin.end(`${JSON.stringify({ task: 'load' })}\n`);
    const { code } = await worker.process.exited;
    if (code !== 0) throw new Error(`The worker that compiles its code ended with ${code}: ${(await worker.complaint)?.message}`);
  } finally {
    await worker.remove();
  }
  // Node keeps the files to their owner, and every worker is another one.
  await chmod(source, 0o755);
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  return { source, target: CODE };
}
