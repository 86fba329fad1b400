import { PassThrough, type Readable } from 'node:stream';
import type { SandboxedProcess } from '../sandbox/sandbox.ts';

/** Bytes flow as fast as they are read; a reader that takes nothing for so long has gone. */
const STALLED_MS = 60_000;

/**
 * What a worker writes, as a stream. What it cannot do it says before the first byte, and then `ended` rejects here and the
 * answer is an error instead of a stream; afterwards only a worker that ended well lets the stream end: otherwise it is cut,
 * and never looks whole. A worker that is silent for `silenceMs` while its reader waits is ended too.
 */
export async function relay(process: SandboxedProcess, ended: () => Promise<void>, silenceMs: number): Promise<Readable> {
  const { stdout } = process;
  const bytes = new PassThrough({ highWaterMark: 256 * 1024 });
  await Promise.race([new Promise((resolve) => stdout.once('readable', resolve)), process.exited]);
  if (stdout.readableLength === 0) await ended();
  const kill = () => void process.kill();
  let heard = performance.now();
  let took = heard;
  const watch = setInterval(
    () => {
      if (bytes.readableLength + bytes.writableLength === 0) took = performance.now();
      if (performance.now() - took > STALLED_MS || performance.now() - heard > Math.max(silenceMs, STALLED_MS)) kill();
    },
    Math.min(silenceMs, STALLED_MS) / 10,
  );
  stdout.on('data', () => (heard = took = performance.now()));
  stdout.on('error', (error) => bytes.destroy(error));
  stdout.on('end', () => {
    clearInterval(watch);
    ended().then(
      () => bytes.end(),
      (error: Error) => bytes.destroy(error),
    );
  });
  bytes.on('close', () => {
    clearInterval(watch);
    kill();
  });
  stdout.pipe(bytes, { end: false });
  return bytes;
}
