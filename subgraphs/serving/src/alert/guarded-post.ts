import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that are not of the public Internet: a webhook that leads there would reach what only the platform may. */
const inner = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, bits, 'ipv4');
// Of IPv6 only 2000::/3 is public, and of it not what carries an IPv4 address (2002::/16, 2001::/32) nor documentation.
const outer = new BlockList();
outer.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inner.addSubnet(net, bits, 'ipv6');

export const isPublic = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !inner.check(address, 'ipv4');
  return family === 6 && outer.check(address, 'ipv6') && !inner.check(address, 'ipv6');
};

/** Hosts, as `host:port`, that webhooks may reach although they are not public, and without TLS. */
export type AllowedHosts = ReadonlySet<string>;

const TIMEOUT_MS = 10_000;
const hostOf = ({ hostname, port, protocol }: URL) => `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
const bare = (hostname: string) => hostname.replace(/^\[|\]$/g, '');

/** Why an address is none that a webhook may have; null if it may. Where its name leads is looked at when it is called. */
export function problemOf(target: string, allowed: AllowedHosts): string | null {
  const url = URL.canParse(target) ? new URL(target) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return 'This is no address of a webhook, as https://example.org/alerts.';
  if (url.username || url.password) return 'Leave user and password out: what is sent is signed.';
  if (allowed.has(hostOf(url))) return null;
  if (url.protocol !== 'https:') return 'A webhook has an https address.';
  return isIP(bare(url.hostname)) !== 0 && !isPublic(bare(url.hostname)) ? 'This address is not of the public Internet.' : null;
}

/** Resolves a name at the moment of connecting, and to public addresses alone: a name that leads elsewhere meanwhile is refused. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const inward = addresses?.find(({ address }) => !isPublic(address));
    const failure = error ?? (inward || addresses.length === 0 ? new Error(`${hostname} is not of the public Internet.`) : null);
    if (failure) callback(failure, '', 0);
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

/** Posts to a webhook; throws unless it answers with 2xx. Redirects are not followed: they could lead inside. */
export function guardedPost(target: string, body: string, headers: Record<string, string>, allowed: AllowedHosts): Promise<void> {
  const problem = problemOf(target, allowed);
  if (problem) return Promise.reject(new Error(problem));
  const url = new URL(target);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(!allowed.has(hostOf(url)) && { lookup: publicLookup }),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        // What it says is nobody's business, and may be without end.
        response.destroy();
        if (status >= 200 && status < 300) done();
        else fail(new Error(`The webhook answered with status ${status}.`));
      },
    );
    outgoing.once('error', (error) =>
      fail(error.name === 'TimeoutError' ? new Error(`The webhook did not answer within ${TIMEOUT_MS / 1000} seconds.`) : error),
    );
    outgoing.end(body);
  });
}
