import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { connect as secure } from 'node:tls';
import * as z from 'zod';
import { type Upstream, dial } from './dial.ts';

const run = promisify(execFile);
const FINDER = join(import.meta.dirname, 'find-pip.py');
const PROBE_MS = 6000;
const PAGE_LIMIT = 32 * 1024 * 1024;
const REDIRECTS = 3;

/** A pip that can be run, and what it is told on this machine: which index, through what, trusting whom. */
export const Pip = z.object({
  path: z.string(),
  version: z.string(),
  indexUrl: z.url(),
  extraIndexUrls: z.array(z.url()),
  trustedHosts: z.array(z.string()),
  cert: z.string().nullable(),
  proxy: z.string().nullable(),
  noIndex: z.boolean(),
});
export type Pip = z.infer<typeof Pip>;

/** The first pip that knows how to report what it installed: the sandbox interpreter's own, else any on this machine. */
export async function findPip(python: string, variables: NodeJS.ProcessEnv): Promise<Pip | null> {
  const onPath = (variables['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, 'python3'));
  for (const interpreter of new Set([python, '/usr/bin/python3', '/usr/local/bin/python3', ...onPath])) {
    const pip = await askInterpreter(interpreter, variables);
    if (pip && reportsInstalls(pip.version)) return pip;
  }
  return null;
}

async function askInterpreter(interpreter: string, variables: NodeJS.ProcessEnv): Promise<Pip | null> {
  try {
    const { stdout } = await run(interpreter, ['-B', FINDER], { env: variables, timeout: 20_000, cwd: '/' });
    return Pip.nullable().parse(JSON.parse(stdout));
  } catch {
    // Not there, not ours to run, or a Python that is broken: the next one may do.
    return null;
  }
}

/** `pip install --report` came with 22.2. */
function reportsInstalls(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 2);
}

/** What is known of the index after a look at it. */
export type Reach = { reachable: true; hosts: Set<string> } | { reachable: false; reason: string };

/**
 * Asks each configured index for the pages of these packages: it answers or it is out of reach, and its pages name the hosts
 * that hold its files.
 */
export async function reachIndex(pip: Pip, names: string[], upstream: Upstream): Promise<Reach> {
  if (pip.noIndex) return { reachable: false, reason: 'pip is configured to use no index (no-index)' };
  const hosts = new Set<string>();
  let reason = '';
  let answered = false;
  for (const index of [pip.indexUrl, ...pip.extraIndexUrls]) {
    hosts.add(hostOf(new URL(index)));
    for (const name of names.slice(0, 5)) {
      try {
        const page = await projectPage(pip, index, name, upstream);
        answered = true;
        for (const host of page.hosts) hosts.add(host);
        if (page.exists) break;
      } catch (error) {
        reason = `no package index answers (${(error as Error).message})`;
        break;
      }
    }
  }
  return answered ? { reachable: true, hosts } : { reachable: false, reason };
}

/** Whether some index has a page for a package at all. */
export async function isKnown(pip: Pip, name: string, upstream: Upstream): Promise<boolean> {
  for (const index of [pip.indexUrl, ...pip.extraIndexUrls])
    if ((await projectPage(pip, index, name, upstream).catch(() => null))?.exists) return true;
  return false;
}

async function projectPage(pip: Pip, index: string, name: string, upstream: Upstream) {
  const hosts = new Set<string>();
  let url = new URL(`${index.replace(/\/+$/, '')}/${name}/`);
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    hosts.add(hostOf(url));
    const answer = await get(pip, url, upstream);
    if (answer.location !== null) {
      url = new URL(answer.location, url);
      continue;
    }
    if (answer.status >= 500) throw new Error(`${url.host} answered ${answer.status}`);
    for (const [, link] of answer.text.matchAll(/href\s*=\s*["']([^"'#]+)/gi)) addHost(hosts, link!, url);
    return { exists: answer.status === 200, hosts };
  }
  throw new Error(`${url.host} redirects in circles`);
}

function addHost(hosts: Set<string>, link: string, base: URL) {
  const target = URL.canParse(link, base.href) ? new URL(link, base) : null;
  if (target && /^https?:$/.test(target.protocol)) hosts.add(hostOf(target));
}

/** `host:port`, as CONNECT names it. */
export function hostOf(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
}

async function get(pip: Pip, url: URL, upstream: Upstream): Promise<{ status: number; location: string | null; text: string }> {
  const signal = AbortSignal.timeout(PROBE_MS);
  const socket = await dial(hostOf(url), upstream, signal);
  const authorization = url.username
    ? { authorization: `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}` }
    : {};
  const connection =
    url.protocol === 'http:'
      ? socket
      : secure({
          socket,
          servername: url.hostname,
          ...(pip.cert ? { ca: await readFile(pip.cert) } : {}),
          rejectUnauthorized: !pip.trustedHosts.some((host) => host === url.hostname || host === url.host),
        });
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; location: string | null; text: string }>();
  const headers = { host: url.host, accept: 'text/html', ...authorization };
  const asked = request({ createConnection: () => connection, path: url.pathname + url.search, headers, signal }, (answer) => {
    const chunks: Buffer[] = [];
    let length = 0;
    answer.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > PAGE_LIMIT) asked.destroy(new Error(`${url.host} sent a page of more than ${PAGE_LIMIT} bytes`));
      else chunks.push(chunk);
    });
    answer.on('error', reject);
    answer.on('end', () => {
      const status = answer.statusCode ?? 0;
      const location = status >= 300 && status < 400 ? (answer.headers.location ?? null) : null;
      resolve({ status, location, text: Buffer.concat(chunks).toString('utf8') });
    });
  });
  asked.on('error', reject);
  asked.end();
  return promise.finally(() => connection.destroy());
}
