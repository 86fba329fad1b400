import { alertStands, ColumnProfile, drift, learn, TableProfile, Windows, windowVerdict } from '@hopyard/statistics';
import type { Line } from './measure.ts';

/** Requests of a window, and windows of a day. */
const WINDOW = 2_000;
const WINDOWS_A_DAY = 4;
const REFERENCE_DAYS = 15;
const QUIET_DAYS = 60;
const SHIFTS_EACH = 40;
/** Rows from which the PSI of a shift is known to two digits. */
const MANY = 50_000;

type Random = { uniform: () => number; normal: () => number };
/** A value of a day; `shift` is 0 where nothing was injected. */
type Feature = { name: string; kind: 'number' | 'category' | 'boolean'; value: (random: Random, day: Day, shift: number) => number | string | boolean };
/** How the day is, as the weather is: a level that keeps to itself half of the day before. */
type Day = { level: number };

const FEATURES: Feature[] = [
  { name: 'normal', kind: 'number', value: ({ normal }, _, shift) => normal() + shift },
  { name: 'scale', kind: 'number', value: ({ normal }, _, shift) => normal() * (1 + shift) },
  { name: 'tail', kind: 'number', value: ({ normal }, _, shift) => Math.exp(1.5 * (normal() + shift)) },
  { name: 'part', kind: 'number', value: ({ normal, uniform }, _, shift) => normal() + (uniform() < shift / 3 ? 3 : 0) },
  { name: 'uniform', kind: 'number', value: ({ uniform }, _, shift) => uniform() ** (1 + shift) },
  { name: 'hour', kind: 'number', value: ({ uniform }, _, shift) => Math.floor(24 * uniform() ** (1 + shift)) },
  { name: 'missing', kind: 'number', value: ({ normal, uniform }, _, shift) => (uniform() < 0.05 + 0.6 * Math.min(1, shift) ? Number.NaN : normal()) },
  { name: 'carrier', kind: 'category', value: ({ uniform }, _, shift) => `C${Math.floor(12 * uniform() ** (1.5 + shift))}` },
  { name: 'airport', kind: 'category', value: ({ uniform }, _, shift) => `A${Math.floor(300 * uniform() ** (2 + shift))}` },
  { name: 'flag', kind: 'boolean', value: ({ uniform }, _, shift) => uniform() < Math.min(1, 0.2 + 0.4 * shift) },
];

/** What changes from day to day anyway. Nothing is injected: their limits are above some of the shifts on purpose. */
const SWINGING: Feature[] = [
  { name: 'delay', kind: 'number', value: ({ normal, uniform }, { level }) => 15 * normal() - 20 * Math.log(1 - uniform()) + 8 * level },
  { name: 'rain', kind: 'number', value: ({ uniform }, { level }) => (uniform() < 0.6 - 0.1 * level ? 0 : uniform()) },
  { name: 'weather', kind: 'category', value: ({ normal }, { level }) => `W${Math.round(normal() + 0.4 * level)}` },
];

/** Shifts of PSI 0.3 to 1.0 and quiet days through windows, learnt limits and verdicts as monitors use them. */
export function shifts(): Promise<Line[]> {
  const random = generator(1);
  const all = [...FEATURES, ...SWINGING];
  const days = swings(random);
  const chunks = Array.from({ length: REFERENCE_DAYS }, days).flatMap((day) => Array.from({ length: WINDOWS_A_DAY }, () => windowOf(all, random, day)));
  const reference = chunks.reduce((whole, chunk) => whole.merge(chunk), new TableProfile(all));
  const limits = new Map(
    all.map(({ name }) => {
      const learnt = learn(
        reference.column(name),
        chunks.map((chunk) => chunk.column(name)),
        'PSI',
      );
      if (!learnt.judged) throw new Error(learnt.words);
      return [name, learnt.limit];
    }),
  );
  const alarms = (window: TableProfile, name: string): boolean =>
    alertStands([windowVerdict(drift(reference.column(name), window.column(name), 'PSI'), limits.get(name)!)]);

  let falseAlarms = 0;
  for (let day = 0; day < QUIET_DAYS; day++) {
    const weather = days();
    const windows = Array.from({ length: WINDOWS_A_DAY }, () => windowOf(all, random, weather));
    falseAlarms += all.filter(({ name }) => windows.some((window) => alarms(window, name))).length;
  }

  let [found, atOnce, injected] = [0, 0, 0];
  for (const feature of FEATURES) {
    const { name } = feature;
    for (let time = 0; time < SHIFTS_EACH; time++) {
      const shift = shiftOf(feature, reference.column(name), 0.3 + (0.7 * time) / (SHIFTS_EACH - 1), random);
      const [first, second] = [1, 2].map(() => alarms(windowOf([feature], random, { level: 0 }, shift), name));
      injected++;
      if (first) atOnce++;
      if (first || second) found++;
    }
  }

  const falseShare = falseAlarms / (QUIET_DAYS * all.length);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return Promise.resolve([
    {
      name: `${injected} shifts of PSI 0.3 to 1.0, found within 2 windows of ${WINDOW}`,
      floor: '–',
      subject: `${found} found, ${atOnce} in the first`,
      figure: percent(found / injected),
      line: '>= 95 %',
      verdict: found >= 0.95 * injected ? 'pass' : 'miss',
    },
    {
      name: `false alarms a feature and day, ${all.length} features, ${QUIET_DAYS} quiet days of ${WINDOWS_A_DAY} windows`,
      floor: '–',
      subject: `${falseAlarms} alarms`,
      figure: percent(falseShare),
      line: '<= 1 %',
      verdict: falseShare <= 0.01 ? 'pass' : 'miss',
    },
  ]);
}

/** One window of rows, through the assembly that monitors use. */
function windowOf(features: readonly Feature[], random: Random, day: Day, shift = 0): TableProfile {
  const windows = new Windows({ by: 'count', size: WINDOW }, features);
  for (let sequence = 0; sequence < WINDOW; sequence++) {
    windows.add({ sequence, time: sequence }, Object.fromEntries(features.map(({ name, value }) => [name, value(random, day, shift)])));
  }
  return windows.close()[0]!.profile;
}

/** How much to inject so that the PSI of very many rows is `psi`, by halving. */
function shiftOf(feature: Feature, reference: ColumnProfile, psi: number, random: Random): number {
  let [low, high] = [0, 3];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const many = new ColumnProfile(feature.name, feature.kind);
    for (let row = 0; row < MANY; row++) many.add(feature.value(random, { level: 0 }, middle));
    if (drift(reference, many, 'PSI').value! < psi) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function swings({ normal }: Random): () => Day {
  let level = 0;
  return () => ({ level: (level = 0.5 * level + Math.sqrt(0.75) * normal()) });
}

/** mulberry32, and Box and Muller's normal numbers: the same in every run. */
function generator(seed: number): Random {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}
