import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One call to a model server on its Unix socket. */
export function call(
  socketPath: string,
  method: string,
  path: string,
  { body, headers = {}, signal }: { body?: string | Buffer; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path, headers, ...(signal && { signal }) }, (response) => {
      buffer(response).then((read) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read }), reject);
    });
    sent.on('error', reject).end(body);
  });
}

export const infer = (socketPath: string, message: unknown, signal?: AbortSignal) =>
  call(socketPath, 'POST', '/v2/models/model/infer', { body: JSON.stringify(message), ...(signal && { signal }) });

/** The files of a model in a directory of their own. */
export async function writeModel(directory: string, files: Record<string, string | Buffer>): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true, mode: 0o755 });
    await writeFile(join(directory, name), content, { mode: 0o644 });
  }
  return Object.keys(files);
}

type Program = { stdout: Readable; stderr: Readable };

/** Resolves with a server's first word, that it is ready; rejects with the last line that it wrote when it ends before. */
export function ready({ stdout, stderr }: Program): Promise<string> {
  const said = text(stderr);
  return new Promise((resolve, reject) => {
    stdout.once('data', (chunk: Buffer) => resolve(String(chunk)));
    stdout.once('end', () => void said.then((lines) => reject(new Error(lines.trimEnd().split('\n').at(-1)))));
  });
}
