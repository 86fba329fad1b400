import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isPublic, problemOf } from '../src/alert/guarded-post.ts';
import * as receivers from '../src/alert/receiver-store.ts';
import { createSeal } from '../src/alert/seal.ts';
import { farAway, type MonitorLab, openMonitorLab } from './monitor-lab.ts';

type Posted = { headers: IncomingHttpHeaders; body: string };
let lab: MonitorLab;
let webhook: string;
/** What the next calls of the webhook are answered with; 200 when there is nothing left. */
const answers: number[] = [];
const inbox = mailbox<Posted>();
const letters = mailbox<string>();
const closing = new AsyncDisposableStack();

function mailbox<Item>() {
  const items: Item[] = [];
  let wake = () => {};
  return {
    put(item: Item) {
      items.push(item);
      wake();
    },
    async next(): Promise<Item> {
      while (items.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return items.shift() as Item;
    },
  };
}

beforeAll(async () => {
  const http = createServer((request, response) => {
    void text(request).then((body) => {
      inbox.put({ headers: request.headers, body });
      response.writeHead(answers.shift() ?? 200, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closing.defer(() => void http.close());
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, callback) =>
      void text(stream).then((letter) => {
        letters.put(letter);
        callback();
      }),
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  closing.defer(() => smtp.close());
  const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
  webhook = `http://${host}/alerts`;
  const smtpUrl = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
  lab = closing.use(await openMonitorLab({ delivery: { smtpUrl, from: 'hopyard@example.org', allowedHosts: new Set([host]) } }));
});
afterAll(() => closing.disposeAsync());

const receiver = async (input: object) =>
  await lab.mutate<{ receiver: { id: string }; signingSecret: string | null }>(lab.owner, 'setAlertReceiver', input, 'receiver { id } signingSecret');
const event = (stream: Awaited<ReturnType<MonitorLab['follow']>>) =>
  stream
    .find(({ data }) => data['alertChanged']?.signal === 'EVENT')
    .then(({ data }) => data['alertChanged'] as unknown as { alert: { id: string; silenced: boolean } });

test('an alert goes to the webhook, signed, and by e-mail; a silence keeps the next from being sent and not from being shown', async () => {
  const hook = await receiver({ name: 'hook', kind: 'WEBHOOK', target: webhook });
  await receiver({ name: 'mail', kind: 'EMAIL', target: 'oncall@example.org' });
  await receiver({ name: 'critical-alone', kind: 'EMAIL', target: 'boss@example.org', minSeverity: 'CRITICAL' });
  const deployment = await lab.served();
  await lab.monitor(deployment.id, { columns: ['distance'] });
  await using alerts = await lab.follow('alertChanged', 'subjectId', deployment.id, 'alert { id silenced }');
  await alerts.find(({ data }) => data['alertChanged']?.signal === 'LIVE');
  await lab.calls(deployment, 200, farAway);
  const { alert } = await event(alerts);
  const { headers, body } = await inbox.next();
  expect(headers['x-hopyard-signature']).toBe(`sha256=${createHmac('sha256', hook.signingSecret!).update(body).digest('hex')}`);
  expect(JSON.parse(body)).toMatchObject({
    event: 'RAISED',
    subject: { id: deployment.id },
    alert: { id: alert.id, metric: 'PSI', column: 'distance' },
  });
  const letter = await letters.next();
  expect(letter).toContain('To: oncall@example.org');
  expect(letter).toContain('WARNING: PSI of distance');

  const acknowledged = await lab.mutate(
    lab.scientist,
    'acknowledgeAlert',
    { alertId: alert.id, note: 'I look' },
    'alert { state note acknowledgedBy { id } }',
  );
  expect(acknowledged).toMatchObject({ alert: { state: 'ACKNOWLEDGED', note: 'I look', acknowledgedBy: { id: lab.scientist.user.id } } });
  expect(await lab.mutate(lab.scientist, 'acknowledgeAlert', { alertId: alert.id }, 'alert { id }')).toMatchObject({ __typename: 'StateConflict' });
  expect(await lab.mutate(lab.observer, 'resolveAlert', { alertId: alert.id }, 'alert { id }')).toBe('FORBIDDEN');
  expect(await lab.mutate(lab.stranger, 'resolveAlert', { alertId: alert.id }, 'alert { id }')).toBe('NOT_FOUND');
  await lab.mutate(lab.scientist, 'resolveAlert', { alertId: alert.id }, 'alert { id }');
  expect(JSON.parse((await inbox.next()).body)).toMatchObject({ event: 'RESOLVED', alert: { state: 'RESOLVED' } });
  await letters.next();

  const to = new Date(Date.now() + 3_600_000).toISOString();
  expect(await lab.mutate(lab.scientist, 'silenceAlerts', { to, reason: 'planned' }, 'silence { id }')).toBe('FORBIDDEN');
  const { silence } = await lab.mutate<{ silence: { id: string } }>(
    lab.owner,
    'silenceAlerts',
    { to, reason: 'planned', subjectId: deployment.id },
    'silence { id }',
  );
  await event(alerts);
  await event(alerts);
  await lab.calls(deployment, 200, farAway);
  const silenced = await event(alerts);
  expect(silenced.alert.silenced).toBe(true);
  await lab.mutate(lab.owner, 'endSilence', { silenceId: silence.id }, 'silence { id }');
  // Whoever was not told that it was raised is not told that it is over: a try is the next that comes.
  await lab.mutate(lab.scientist, 'resolveAlert', { alertId: silenced.alert.id }, 'alert { id }');
  await lab.mutate(lab.owner, 'testAlertReceiver', { receiverId: hook.receiver.id }, 'notification { id }');
  expect(JSON.parse((await inbox.next()).body)).toMatchObject({ event: 'TEST', receiver: 'hook' });
});

test('what a webhook does not take is told and tried again; it is not followed to where it redirects', async () => {
  const { receiver: flaky } = await receiver({ name: 'flaky', kind: 'WEBHOOK', target: webhook, minSeverity: 'CRITICAL' });
  answers.push(302);
  const { notification } = await lab.mutate<{ notification: { id: string } }>(
    lab.owner,
    'testAlertReceiver',
    { receiverId: flaky.id },
    'notification { id }',
  );
  expect(JSON.parse((await inbox.next()).body)).toMatchObject({ id: notification.id, event: 'TEST' });
  const document =
    'query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { alertReceivers { name lastNotification { attempts deliveredAt failure } } } } }';
  await expect
    .poll(async () => {
      const { _entities: found } = await lab.read<{ _entities: { alertReceivers: { name: string; lastNotification: unknown }[] }[] }>(
        lab.owner,
        document,
        { id: lab.projectId },
      );
      return found[0]?.alertReceivers.find(({ name }) => name === 'flaky')?.lastNotification;
    })
    .toEqual({ attempts: 1, deliveredAt: null, failure: 'The webhook answered with status 302.' });
  await expect(lab.read(lab.scientist, document, { id: lab.projectId })).rejects.toThrow('FORBIDDEN');
});

test('what webhooks are signed with is sealed in the database, for each of them alone, and old ones are sealed by and by', async () => {
  const { root } = lab.world;
  const [one, other] = [
    await receiver({ name: 'one', kind: 'WEBHOOK', target: webhook }),
    await receiver({ name: 'other', kind: 'WEBHOOK', target: webhook }),
  ];
  const rows = () => root.db.execute<{ kept: string }>(sql`select r::text as kept from serving.alert_receivers r`);
  for (const { kept } of await rows()) expect([one, other].some(({ signingSecret }) => kept.includes(signingSecret!))).toBe(false);

  // Somebody who writes to the database puts the secret that they know in the place of another.
  await root.db.execute(sql`
    update serving.alert_receivers set sealed_secret = (select sealed_secret from serving.alert_receivers where id = ${one.receiver.id}) where id = ${other.receiver.id}`);
  const failure = async () => {
    const [row] = await root.db.execute<{ failure: string | null }>(
      sql`select failure from serving.alert_notifications where receiver_id = ${other.receiver.id} and attempts = 1`,
    );
    return row?.failure;
  };
  await lab.mutate(lab.owner, 'testAlertReceiver', { receiverId: other.receiver.id }, 'notification { id }');
  await expect.poll(failure).toMatch(/^Its signing secret was sealed under a key that this installation has not/);

  await root.db.execute(sql`update serving.alert_receivers set secret = 'plain words', sealed_secret = null where id = ${one.receiver.id}`);
  const seal = createSeal(lab.world.key);
  await receivers.sealAll(root.db, (secret, projectId, id) => seal.close(secret, 'webhook', projectId, id));
  expect((await rows()).filter(({ kept }) => kept.includes('plain words'))).toEqual([]);
  await lab.mutate(lab.owner, 'testAlertReceiver', { receiverId: one.receiver.id }, 'notification { id }');
  const { headers, body } = await inbox.next();
  expect(headers['x-hopyard-signature']).toBe(`sha256=${createHmac('sha256', 'plain words').update(body).digest('hex')}`);
});

test('a webhook leads neither into the network of the platform nor past TLS', async () => {
  const refused = [
    'http://example.org/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest',
    'https://10.0.0.8/',
    'https://[::ffff:10.0.0.8]/',
    'https://u:p@example.org/',
    'file:///etc/passwd',
  ];
  for (const target of refused) {
    expect(await lab.mutate(lab.owner, 'setAlertReceiver', { name: 'bad', kind: 'WEBHOOK', target }, 'receiver { id }'), target).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: ['target'] }],
    });
  }
  expect(problemOf('https://hooks.example.org/alerts', new Set())).toBeNull();
  expect(['8.8.8.8', '2606:4700::1'].every(isPublic)).toBe(true);
  expect(
    ['192.168.1.1', '100.64.0.1', '0.0.0.0', 'fe80::1', 'fc00::1', '64:ff9b::a00:1', '2002:a00:1::', '::ffff:8.8.8.8', 'localhost'].some(isPublic),
  ).toBe(false);
  // A name is looked at when it is called, wherever it leads then.
  const { receiver: inward } = await receiver({ name: 'inward', kind: 'WEBHOOK', target: 'https://localhost/', minSeverity: 'CRITICAL' });
  await lab.mutate(lab.owner, 'testAlertReceiver', { receiverId: inward.id }, 'notification { id }');
  const document =
    'query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { alertReceivers { name lastNotification { failure } } } } }';
  await expect
    .poll(async () => {
      const { _entities: found } = await lab.read<{
        _entities: { alertReceivers: { name: string; lastNotification: { failure: string } | null }[] }[];
      }>(lab.owner, document, { id: lab.projectId });
      return found[0]?.alertReceivers.find(({ name }) => name === 'inward')?.lastNotification?.failure;
    })
    .toBe('localhost is not of the public Internet.');
});
