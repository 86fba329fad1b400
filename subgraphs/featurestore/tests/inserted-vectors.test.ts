import { engineClient } from '@hopyard/engine';
import { responseOf } from '@hopyard/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRunner } from '../../../runner/tests/fixture.ts';
import { openViewLab, type ViewLab } from './view-lab.ts';

let opened: AsyncDisposableStack;
let lab: ViewLab;
beforeAll(async () => {
  opened = new AsyncDisposableStack();
  const runner = opened.use(await startRunner());
  lab = opened.use(await openViewLab({ engine: engineClient(runner.config.runnerSocket), blobs: runner.blobs }));
}, 120_000);
afterAll(() => opened[Symbol.asyncDispose]());

async function door(path: string, body: string, type: string): Promise<unknown> {
  const [featurestore] = lab.world.featurestore.doors;
  const request = new Request(`http://hopyard/api/projects/p/featurestore${path}`, { method: 'POST', body, headers: { 'content-type': type } });
  return responseOf(await featurestore!.handle(request, { viewer: lab.owner, requestId: 'test' }, path)).json();
}

test('what was inserted is looked up at once by keys as people write them: texts, instants, days and huge numbers', async () => {
  const features: [string, string][] = [
    ['word', 'STRING'],
    ['number', 'INT64'],
    ['day', 'DATE'],
    ['since', 'TIMESTAMP'],
    ['at', 'TIMESTAMP'],
    ['value', 'FLOAT64'],
  ];
  const key = ['word', 'number', 'day', 'since'];
  const base = await lab.group({
    features: [['id', 'INT64'], ['time', 'TIMESTAMP'], ...features.slice(0, 4)],
    primaryKey: ['id'],
    eventTime: 'time',
  });
  const things = await lab.group({ features, primaryKey: key, eventTime: 'at', online: true });
  const view = await lab.view({ query: { baseId: base.id, joins: [{ featureGroupId: things.id, prefix: 't_' }] } }, { labels: [] });
  const rows = [
    'word,number,day,since,at,value',
    '"ä ""quoted"" \\ /,{}",9007199254740993,2026-01-31,2026-01-31T12:00:00.500000Z,2026-02-01T00:00:00Z,1.5',
    '"ä ""quoted"" \\ /,{}",9007199254740993,2026-01-31,2026-01-31T12:00:00.500000Z,2026-02-02T00:00:00Z,2.5',
    'plain,-1,1969-12-31,1969-12-31T23:59:59Z,2026-02-01T00:00:00Z,',
  ];
  await door(`/groups/${things.name}/1/rows`, `${rows.join('\n')}\n`, 'text/csv');
  const found = await door(
    `/vectors/${view.name}/1`,
    JSON.stringify({
      keys: [
        { word: 'ä "quoted" \\ /,{}', number: '9007199254740993', day: '2026-01-31', since: '2026-01-31T13:00:00.5+01:00' },
        { word: 'plain', number: '-1', day: '1969-12-31', since: '1969-12-31T23:59:59.000Z' },
        { word: 'other', number: 0, day: '1969-12-31', since: '1969-12-31T23:59:59Z' },
      ],
    }),
    'application/json',
  );
  expect(found).toMatchObject({
    vectors: [
      { complete: true, values: { t_value: 2.5 }, missing: [], eventTimes: { [`${things.name}_1`]: '2026-02-02T00:00:00.000Z' } },
      { complete: true, values: { t_value: null }, missing: ['t_value'] },
      { complete: false, values: { t_value: null }, missing: ['t_value'], eventTimes: {} },
    ],
  });
}, 60_000);
