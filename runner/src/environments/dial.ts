import { type Socket, connect } from 'node:net';
import { connect as secure } from 'node:tls';
import type { Pip } from './package-index.ts';

/** The proxy that this machine reaches a host through, if it needs one. */
export type Upstream = (host: string) => URL | null;

/** pip's own proxy, else the one that the machine's environment names. */
export function upstreamOf(pip: Pip, variables: NodeJS.ProcessEnv): Upstream {
  const variable = (name: string) => variables[name.toLowerCase()] || variables[name.toUpperCase()] || null;
  const proxy = pip.proxy ?? variable('https_proxy') ?? variable('http_proxy') ?? variable('all_proxy');
  if (!proxy) return () => null;
  const url = new URL(proxy.includes('://') ? proxy : `http://${proxy}`);
  const direct = (variable('no_proxy') ?? '')
    .split(',')
    .map((suffix) => suffix.trim().replace(/^\*?\./, ''))
    .filter(Boolean);
  return (host) => {
    const name = host.replace(/:\d+$/, '');
    return direct.some((suffix) => suffix === '*' || name === suffix || name.endsWith(`.${suffix}`)) ? null : url;
  };
}

/** A connection to `host:port`, through the upstream proxy where there is one. */
export async function dial(host: string, upstream: Upstream, signal: AbortSignal): Promise<Socket> {
  const proxy = upstream(host);
  if (!proxy) return open(host, signal);
  const address = `${proxy.hostname}:${proxy.port || (proxy.protocol === 'https:' ? 443 : 80)}`;
  const plain = await open(address, signal);
  const socket = proxy.protocol === 'https:' ? secure({ socket: plain, servername: proxy.hostname }) : plain;
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const authorization = proxy.username ? `Proxy-Authorization: Basic ${Buffer.from(credentials).toString('base64')}\r\n` : '';
  socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n${authorization}\r\n`);
  const status = await readStatus(socket, signal);
  if (status === 200) return socket;
  socket.destroy();
  throw new Error(`the proxy ${address} answered ${status}`);
}

function open(address: string, signal: AbortSignal): Promise<Socket> {
  const [, host = '', port] = /^\[?(.*?)\]?:(\d+)$/.exec(address) ?? [];
  const socket = connect({ host, port: Number(port) });
  const abort = () => socket.destroy(new Error(`${host} does not answer in time`));
  signal.addEventListener('abort', abort, { once: true });
  return new Promise<Socket>((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  }).finally(() => signal.removeEventListener('abort', abort));
}

/** Reads the head of the proxy's answer and leaves the rest for whoever is tunnelled. */
function readStatus(socket: Socket, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const abort = () => socket.destroy(new Error('the proxy does not answer in time'));
    const done = (settle: () => void) => {
      signal.removeEventListener('abort', abort);
      socket.off('data', onData).off('error', onError).off('close', onClose);
      settle();
    };
    const onError = (error: Error) => done(() => reject(error));
    const onClose = () => done(() => reject(new Error('the proxy closed the connection')));
    const onData = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length < 16_384) return;
      socket.pause();
      if (end >= 0 && head.length > end + 4) socket.unshift(head.subarray(end + 4));
      done(() => resolve(Number(/^HTTP\/1\.[01] (\d{3})/.exec(head.toString('latin1'))?.[1] ?? 502)));
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.on('data', onData).on('error', onError).on('close', onClose);
  });
}
