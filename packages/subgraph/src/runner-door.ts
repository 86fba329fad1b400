import type { IncomingMessage, ServerResponse } from 'node:http';
import { PlatformError } from '@hopyard/identity';
import * as z from 'zod';
import { readBody } from './node-http.ts';

const LARGEST_BODY = 64 * 1024 * 1024;

/** What a runner speaks to, on a Unix socket that only our uid may open: JSON by POST, answered as JSON. `gone` says when it left. */
export function runnerDoor(answer: (path: string, body: unknown, gone: AbortSignal) => Promise<object>, onError: (error: unknown) => void) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const send = (status: number, body: object) => {
      if (!response.destroyed) response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    read(request)
      .then((body) => answer(request.url ?? '', body, gone.signal))
      .then((body) => send(200, body))
      .catch((error: unknown) => {
        if (error instanceof PlatformError) return send(error.status, { code: error.code, message: error.message });
        if (error instanceof z.ZodError || error instanceof SyntaxError) return send(400, { code: 'BAD_USER_INPUT', message: error.message });
        // A runner that is killed while it speaks is no fault of ours.
        if (gone.signal.aborted) return;
        onError(error);
        send(500, { code: 'INTERNAL', message: 'The platform failed; the report may be sent again.' });
      });
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') throw new PlatformError('BAD_USER_INPUT', 'A runner speaks with POST.');
  const body = await readBody(request, LARGEST_BODY);
  if (!body) throw new PlatformError('BAD_USER_INPUT', `A report has at most ${LARGEST_BODY} bytes.`);
  return JSON.parse(body.toString('utf8'));
}
