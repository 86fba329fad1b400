import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Db, tenant } from '@hopyard/postgres';
import { createTransport } from 'nodemailer';
import { type AllowedHosts, guardedPost, problemOf } from './guarded-post.ts';
import * as receivers from './receiver-store.ts';
import type { Seal } from './seal.ts';

/** How alerts leave the platform. */
export type Delivery = {
  /** Where letters are handed in, as `smtp://user:password@host:587`; null: none are sent. */
  smtpUrl: string | null;
  /** Whom letters are from. */
  from: string;
  /** Webhooks that may be reached although they are not public, as `host:port`. */
  allowedHosts: AllowedHosts;
};

export const WEBHOOKS_ALONE: Delivery = { smtpUrl: null, from: '', allowedHosts: new Set() };

/** Sends what is queued, again after a while if it fails. */
export type Notifier = {
  wake(): void;
  /** Why a webhook may not have this address; null if it may. */
  problemOf(target: string): string | null;
  close(): Promise<void>;
};

export type NotifierParts = { db: Db; seal: Seal; delivery: Delivery; now: () => Date; onError: (error: unknown) => void };

const LOOK_EVERY_MS = 1_000;
const MOST_ATTEMPTS = 6;
const FIRST_RETRY_MS = 5_000;
/** Longer than any try takes. */
const LEASE_SECONDS = 60;
const AT_ONCE = 8;

export function createNotifier({ db, seal, delivery, now, onError }: NotifierParts): Notifier {
  const closed = new AbortController();
  const mail = delivery.smtpUrl === null ? null : createTransport(delivery.smtpUrl, { from: delivery.from });
  let woken = Promise.withResolvers<void>();

  async function send({ projectId, id }: receivers.Taken): Promise<void> {
    const scope = { projectId, userId: null };
    const message = await tenant(db, scope, (tx) => receivers.message(tx, id));
    if (!message) return;
    try {
      if (message.sealed === null) await write(message);
      else await post(id, message, secretOf(message.sealed, projectId, message.receiverId));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0]!.slice(0, 500) : String(error);
      await tenant(db, scope, (tx) => receivers.failed(tx, id, reason, nextTry(message.attempts)));
      return;
    }
    await tenant(db, scope, (tx) => receivers.delivered(tx, id, now()));
  }

  /** Later each time, and not all at the same moment; null: no more. */
  function nextTry(attempts: number): Date | null {
    if (attempts >= MOST_ATTEMPTS) return null;
    return new Date(now().getTime() + FIRST_RETRY_MS * 3 ** (attempts - 1) * (0.5 + Math.random()));
  }

  function secretOf(sealed: string, projectId: string, receiverId: string): string {
    try {
      return seal.open(sealed, 'webhook', projectId, receiverId);
    } catch {
      throw new Error(
        'Its signing secret was sealed under a key that this installation has not. Its operator can bring that key back, or add the receiver anew.',
      );
    }
  }

  function post(id: string, { target, payload }: receivers.Message, secret: string): Promise<void> {
    const body = JSON.stringify({ id, ...payload });
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    return guardedPost(target, body, { 'x-hopyard-signature': `sha256=${signature}`, 'x-hopyard-delivery': id }, delivery.allowedHosts);
  }

  async function write({ target, payload }: receivers.Message): Promise<void> {
    if (!mail) throw new Error('This installation sends no e-mail: its operator has not set HOPYARD_SMTP_URL.');
    const { event, alert } = payload as { event: string; alert?: { severity: string; summary: string; raisedAt: string } };
    const subject = alert ? `${event === 'RESOLVED' ? 'Resolved' : alert.severity}: ${alert.summary}` : 'A try from Hopyard';
    const text = alert ? `${alert.summary}\n\nRaised at ${alert.raisedAt}.\n` : 'Alerts of this project will be sent to you.\n';
    await mail.sendMail({ to: target, subject, text });
  }

  async function catchUp(): Promise<void> {
    for (;;) {
      const due = closed.signal.aborted ? [] : await receivers.take(db, now(), LEASE_SECONDS, AT_ONCE);
      if (due.length === 0) return;
      await Promise.all(due.map((one) => send(one).catch(onError)));
    }
  }

  const loop = (async () => {
    await receivers.sealAll(db, (secret, projectId, id) => seal.close(secret, 'webhook', projectId, id)).catch(onError);
    while (!closed.signal.aborted) {
      const asked = woken;
      await catchUp().catch(onError);
      await Promise.race([asked.promise, delay(LOOK_EVERY_MS, undefined, { signal: closed.signal }).catch(() => undefined)]);
      woken = Promise.withResolvers();
    }
  })();
  return {
    wake: () => woken.resolve(),
    problemOf: (target) => problemOf(target, delivery.allowedHosts),
    async close() {
      closed.abort(new Error('The platform stops.'));
      await loop;
      mail?.close();
    },
  };
}
