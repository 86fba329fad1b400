import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The root of the workspace. */
export const WORKSPACE = fileURLToPath(new URL('../../..', import.meta.url));

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const Environment = z.object({
  /** Where everything that the platform keeps lies; only its owner may enter. */
  HOPYARD_HOME: z
    .string()
    .default(join(WORKSPACE, '.hopyard'))
    .transform((path) => resolve(path.replace(/^~(?=\/|$)/, homedir()))),
  /** The installation's key, 32 random bytes as base64; several machines share one. Left out: made in the home. */
  HOPYARD_KEY_FILE: z
    .string()
    .transform((path) => resolve(path))
    .optional(),
  /** The port of the one origin. */
  HOPYARD_PORT: z.coerce.number('is no port').int().min(1, 'is no port').max(65_535, 'is no port').default(4700),
  /** The address that the one origin listens on. */
  HOPYARD_HOST: z.string().default('127.0.0.1'),
  /** The address that browsers use, when something stands in front: `https://hopyard.example`. */
  HOPYARD_ORIGIN: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).optional(),
  /** Another PostgreSQL than the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is no postgresql address' }).optional(),
  /** One process for gateway and subgraphs, or one each, as a cluster deploys them. */
  HOPYARD_TOPOLOGY: z.enum(['in-process', 'processes'], { error: 'is in-process or processes' }).default('in-process'),
  /** Runs programs of users without a sandbox, where none can be made. Every page then says so. */
  HOPYARD_UNSAFE_NO_SANDBOX: flag,
  /** Where letters are handed in, as `smtp://user:password@host:587`. Without it, none are sent. */
  HOPYARD_SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is no smtp or smtps address' }).optional(),
  /** Whom letters are from. */
  HOPYARD_MAIL_FROM: z.email('is no e-mail address').default('hopyard@localhost.localdomain'),
  /** Webhooks that alerts may reach although they are not of the public Internet, or without TLS: `host:port`, with commas between. */
  HOPYARD_ALERT_HOSTS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .refine((hosts) => hosts.every((host) => /^[a-z0-9.-]+:\d+$/.test(host)), 'is no list of host:port, with commas between'),
  HOPYARD_LOG: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], { error: 'is trace, debug, info, warn, error or silent' })
    .default('warn'),
});

export type Config = Readonly<{
  home: string;
  keyFile: string | undefined;
  host: string;
  port: number;
  origin: string;
  databaseUrl: string | undefined;
  topology: 'in-process' | 'processes';
  unsafeNoSandbox: boolean;
  logLevel: string;
  /** How alerts leave the platform. */
  delivery: { smtpUrl: string | null; from: string; allowedHosts: ReadonlySet<string> };
}>;

/** Reads the environment once. Throws one error that lists everything that is wrong with it. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `  ${name}=${JSON.stringify(environment[name])} ${issue.message}`;
    });
    throw new Error(`These environment variables are wrong:\n${lines.join('\n')}`);
  }
  const { HOPYARD_HOST: host, HOPYARD_PORT: port, ...rest } = parsed.data;
  return Object.freeze({
    home: rest.HOPYARD_HOME,
    keyFile: rest.HOPYARD_KEY_FILE,
    host,
    port,
    origin: rest.HOPYARD_ORIGIN ?? `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    databaseUrl: rest.DATABASE_URL,
    topology: rest.HOPYARD_TOPOLOGY,
    unsafeNoSandbox: rest.HOPYARD_UNSAFE_NO_SANDBOX,
    logLevel: rest.HOPYARD_LOG,
    delivery: { smtpUrl: rest.HOPYARD_SMTP_URL ?? null, from: rest.HOPYARD_MAIL_FROM, allowedHosts: new Set(rest.HOPYARD_ALERT_HOSTS) },
  });
}
