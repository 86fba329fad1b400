import { chmod, mkdir, rm } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PreviewRequest, QueryRequest, RowsRequest, StreamRequest } from '@hopyard/leases';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Engine } from './engine/engine.ts';
import { EngineRefused } from './engine/refused.ts';

const REQUEST_LIMIT = 64 * 1024;
/** A plan names every file of a table. */
const PLAN_LIMIT = 8 * 1024 ** 2;

const STREAM_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  arrow: 'application/vnd.apache.arrow.stream',
  parquet: 'application/vnd.apache.parquet',
  copy: 'text/plain; charset=utf-8',
} as const;

/** Makes sure that no other runner works in this home, and takes away what one that was killed left behind. */
export async function takeOver(socketPath: string, scratch: string): Promise<void> {
  if (await answers(socketPath)) throw new Error(`Another runner answers on ${socketPath}; two cannot serve one home.`);
  await mkdir(dirname(socketPath), { recursive: true, mode: 0o700 });
  await rm(socketPath, { force: true });
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true, mode: 0o700 });
}

/** The runner's own door, a Unix socket for the platform: `POST /engine/…`, `GET /healthz`. */
export async function startServer(socketPath: string, engine: Engine, log: Logger): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort(new Error('The caller is gone.')));
    route(engine, request, response, gone.signal).catch((error: unknown) => {
      if (gone.signal.aborted) return;
      if (response.headersSent) return response.destroy();
      if (error instanceof EngineRefused) return sendJson(response, error.status, { code: error.code, message: error.message });
      if (error instanceof z.ZodError) return sendJson(response, 400, { code: 'BAD_USER_INPUT', message: z.prettifyError(error) });
      log.error({ err: error, path: request.url }, 'a request failed');
      sendJson(response, 500, { code: 'INTERNAL', message: 'The runner failed to answer; its log says why.' });
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(socketPath, resolve));
  await chmod(socketPath, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function route(engine: Engine, request: IncomingMessage, response: ServerResponse, signal: AbortSignal): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case 'GET /healthz':
      return sendJson(response, 200, { status: 'ok', engineWarm: engine.isWarm() });
    case 'POST /engine/preview':
      return sendJson(response, 200, await engine.preview(PreviewRequest.parse(await readJson(request)), signal));
    case 'POST /engine/rows': {
      const rows = await engine.rows(RowsRequest.parse(await readJson(request)), signal);
      response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8; header=present' });
      return pipeline(rows, response);
    }
    case 'POST /engine/query':
      return sendJson(response, 200, await engine.query(QueryRequest.parse(await readJson(request, PLAN_LIMIT)), signal));
    case 'POST /engine/stream': {
      const plan = StreamRequest.parse(await readJson(request, PLAN_LIMIT));
      const rows = await engine.stream(plan, signal);
      response.writeHead(200, { 'content-type': STREAM_TYPES[plan.format] });
      return pipeline(rows, response);
    }
    default:
      return sendJson(response, 404, { code: 'NOT_FOUND', message: 'The runner has no such door.' });
  }
}

async function readJson(request: IncomingMessage, limit = REQUEST_LIMIT): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new EngineRefused(413, 'BAD_USER_INPUT', `A request holds at most ${limit} bytes.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new EngineRefused(400, 'BAD_USER_INPUT', 'The request is not JSON.');
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    socket.on('connect', () => (socket.destroy(), resolve(true)));
    socket.on('error', () => resolve(false));
  });
}
