import { createTestDatabase } from '@hopyard/postgres/testing';
import { bodyOf, deploy, INFER_PATH, post, PROJECT, startModel, watch } from './deployed.ts';
import { dataOf, follow } from './feed-client.ts';
import { type Line, median, ms } from './measure.ts';
import { signedIn } from './people.ts';
import { startServer } from './server.ts';

const TRIES = 100;
const WINDOW = 10;
const PEOPLE = 10;
const LINE_MS = 1_000;

/** From the answer to a window's last call, with which it closes, to the alert at a subscriber: every second window is unlike the one before. */
export async function alerts(): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using model = await startModel();
  await using gateway = await startServer('gateway', test.url);
  const people = await signedIn(test.url, PEOPLE);
  const deploymentId = await deploy(gateway, test.url, people, model);
  await watch(gateway, people, deploymentId, { count: WINDOW, minSamples: 1 }, ['f0']);

  const bodies = [bodyOf(model, () => 0), bodyOf(model, () => 1)] as const;
  let turn = 0;
  const call = (body: string) => post(gateway, INFER_PATH, body, { authorization: `Bearer ${people[turn++ % PEOPLE]!.token}` });
  const window = async (body: string): Promise<number> => {
    await Promise.all(Array.from({ length: WINDOW - 1 }, () => call(body)));
    await call(body);
    return performance.now();
  };
  let live: () => void = () => {};
  let heard: (change: string) => void = () => {};
  const ready = new Promise<void>((resolve) => (live = resolve));
  const query = 'subscription { alertChanged { signal change alert { id state } } }';
  const { stop } = await follow({ origin: gateway.origin, project: PROJECT, token: people[0]!.token }, { query }, (text) => {
    const { signal, change } = dataOf(text)['alertChanged'] as { signal: string; change: string | null };
    if (signal === 'LIVE') live();
    else if (change) heard(change);
  });
  await ready;
  const next = (wanted: string) =>
    new Promise<number>((resolve) => {
      heard = (change) => change === wanted && resolve(performance.now());
    });

  await window(bodies[0]);
  const took: number[] = [];
  for (let tries = 1; tries <= TRIES; tries++) {
    const body = bodies[tries % 2] as string;
    const raised = next('CREATED');
    const closed = await window(body);
    took.push((await raised) - closed);
    const resolved = next('UPDATED');
    await window(body);
    await resolved;
  }
  stop();
  const most = Math.max(...took);
  return [
    {
      ...{ name: `alert at the subscriber after the window's last answer, the longest of ${TRIES}`, floor: `median ${ms(median(took))}` },
      ...{ subject: ms(most), figure: `+ ${ms(most)}`, line: `<= ${LINE_MS} ms`, verdict: most <= LINE_MS ? 'pass' : 'miss' },
    },
  ];
}
