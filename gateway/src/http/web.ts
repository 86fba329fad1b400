import type { IncomingMessage, ServerResponse } from 'node:http';
import { proxy } from './proxy.ts';

const STARTING = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="refresh" content="2">
<title>Hopyard is starting</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 32rem; margin: 20vh auto; padding: 0 1rem; color-scheme: light dark }</style>
<h1>The web app is not there yet</h1>
<p>Hopyard runs, but its web app does not answer. It may still be starting: this page looks again every two seconds.</p>
`;

/** Hands everything that is no door of the platform to the web app. */
export function serveWebApp(request: IncomingMessage, response: ServerResponse, webOrigin: URL | null): void {
  const missing = () => {
    response.writeHead(502, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '2' }).end(STARTING);
  };
  if (!webOrigin) return missing();
  const ours = {
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-host': request.headers.host ?? '',
    'x-forwarded-proto': 'http',
  };
  proxy(request, response, { host: webOrigin.hostname, port: Number(webOrigin.port || 80) }, ours, missing);
}
