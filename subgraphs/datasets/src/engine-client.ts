import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { type ErrorCode, PlatformError } from '@hopyard/identity';
import { LeaseError, PreviewResponse, type PreviewRequest, type RowsRequest } from '@hopyard/leases';
import type { Readable } from 'node:stream';

/** The engine workers that the runner starts: whatever parses a file of a tenant does so in a sandbox. */
export type EngineClient = {
  preview(wanted: PreviewRequest): Promise<PreviewResponse>;
  /** The rows as CSV, as they are read. Ending the stream ends the worker. */
  rows(wanted: RowsRequest): Promise<Readable>;
};

/** Speaks to the runner over its Unix socket. */
export function engineClient(socketPath: string): EngineClient {
  const post = (path: string, body: unknown) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = request({ socketPath, path, method: 'POST', headers: { 'content-type': 'application/json' } }, resolve);
      outgoing.once('error', (cause) => reject(new PlatformError('UNAVAILABLE', 'The query engine does not answer. Is the runner up?', { cause })));
      outgoing.end(JSON.stringify(body));
    });
  const answered = async (path: string, body: unknown) => {
    const response = await post(path, body);
    if (response.statusCode === 200) return response;
    const { code, message } = LeaseError.parse(JSON.parse(await text(response)));
    throw new PlatformError(code as ErrorCode, message);
  };
  return {
    preview: async (wanted) => PreviewResponse.parse(JSON.parse(await text(await answered('/engine/preview', wanted)))),
    rows: (wanted) => answered('/engine/rows', wanted),
  };
}

async function text(response: IncomingMessage): Promise<string> {
  response.setEncoding('utf8');
  let whole = '';
  for await (const chunk of response) whole += chunk;
  return whole;
}
