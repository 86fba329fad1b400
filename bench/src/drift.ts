import { alertStands, ColumnProfile, drift, learn, TableProfile, windowVerdict } from '@hopyard/statistics';
import type { Line } from './measure.ts';

/** Requests of a window, which is a day, as in the example. */
const WINDOW = 2_000;
/** As many as the example is trained on. */
const REFERENCE_DAYS = 150;
const QUIET_DAYS = 200;
const SWINGING_REFERENCES = 6;
/** What is injected, as PSI over very many rows, and how often into each feature. */
const SHIFTS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const TIMES = 5;
/** Rows from which the PSI of a shift is known to two digits. */
const MANY = 20_000;

type Random = { uniform: () => number; normal: () => number };
/** A value of a day; `shift` is 0 where nothing was injected. */
type Feature = {
  name: string;
  kind: 'number' | 'category' | 'boolean';
  value: (random: Random, day: Day, shift: number) => number | string | boolean;
};
/** How the day is, as the weather is: a level that keeps to itself half of the day before. */
type Day = { level: number };

const FEATURES: Feature[] = [
  { name: 'normal', kind: 'number', value: ({ normal }, _, shift) => normal() + shift },
  { name: 'scale', kind: 'number', value: ({ normal }, _, shift) => normal() * (1 + shift) },
  { name: 'tail', kind: 'number', value: ({ normal }, _, shift) => Math.exp(1.5 * (normal() + shift)) },
  { name: 'part', kind: 'number', value: ({ normal, uniform }, _, shift) => normal() + (uniform() < shift / 3 ? 3 : 0) },
  { name: 'uniform', kind: 'number', value: ({ uniform }, _, shift) => uniform() ** (1 + shift) },
  { name: 'hour', kind: 'number', value: ({ uniform }, _, shift) => Math.floor(24 * uniform() ** (1 + shift)) },
  {
    name: 'missing',
    kind: 'number',
    value: ({ normal, uniform }, _, shift) => (uniform() < 0.05 + 0.6 * Math.min(1, shift) ? Number.NaN : normal()),
  },
  { name: 'carrier', kind: 'category', value: ({ uniform }, _, shift) => `C${Math.floor(12 * uniform() ** (1.5 + shift))}` },
  { name: 'airport', kind: 'category', value: ({ uniform }, _, shift) => `A${Math.floor(300 * uniform() ** (2 + shift))}` },
  { name: 'flag', kind: 'boolean', value: ({ uniform }, _, shift) => uniform() < Math.min(1, 0.2 + 0.4 * shift) },
];

/** What changes from day to day anyway. Nothing is injected: limits that are learnt are above some of the shifts on purpose. */
const SWINGING: Feature[] = [
  { name: 'delay', kind: 'number', value: ({ normal, uniform }, { level }) => 15 * normal() - 20 * Math.log(1 - uniform()) + 8 * level },
  { name: 'rain', kind: 'number', value: ({ uniform }, { level }) => (uniform() < 0.6 - 0.1 * level ? 0 : uniform()) },
  { name: 'weather', kind: 'category', value: ({ normal }, { level }) => `W${Math.round(normal() + 0.4 * level)}` },
];

/** Shifts of PSI 0.3 to 1.0 and quiet days through learnt limits and verdicts as monitors use them. */
export function shifts(): Promise<Line[]> {
  const random = generator(1);
  const alike = learnFrom(FEATURES, random);
  const quietAlarms = alarmsInQuiet(alike, random);

  let [found, atOnce] = [0, 0];
  const injected = FEATURES.length * SHIFTS.length * TIMES;
  for (const feature of FEATURES) {
    for (const psi of SHIFTS) {
      const shift = shiftOf(feature, alike.reference.column(feature.name), psi, random);
      for (let time = 0; time < TIMES; time++) {
        const [first, second] = [1, 2].map(() => alike.alarms(windowOf([feature], random, { level: 0 }, shift), feature.name));
        if (first) atOnce++;
        if (first || second) found++;
      }
    }
  }

  // All features of a day share its level, and days are like those before: one reference and its days would be one draw.
  const swinging = Array.from({ length: SWINGING_REFERENCES }, () => alarmsInQuiet(learnFrom(SWINGING, random), random));
  return Promise.resolve([
    {
      name: `${injected} shifts of PSI 0.3 to 1.0, found within 2 windows of ${WINDOW}`,
      floor: '–',
      subject: `${found} found, ${atOnce} in the first`,
      figure: percent(found / injected),
      line: '>= 95 %',
      verdict: found >= 0.95 * injected ? 'pass' : 'miss',
    },
    quiet('that are alike every day', FEATURES, [quietAlarms]),
    quiet('that swing from day to day', SWINGING, swinging),
  ]);
}

type Learnt = {
  features: readonly Feature[];
  reference: TableProfile;
  days: () => Day;
  alarms: (window: TableProfile, name: string) => boolean;
};

function learnFrom(features: readonly Feature[], random: Random): Learnt {
  const days = swings(random);
  const chunks = Array.from({ length: REFERENCE_DAYS }, () => windowOf(features, random, days()));
  const reference = chunks.reduce((whole, chunk) => whole.merge(chunk), new TableProfile(features));
  const limits = new Map(
    features.map(({ name }) => {
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
  return { features, reference, days, alarms };
}

function alarmsInQuiet({ features, days, alarms }: Learnt, random: Random): number {
  let count = 0;
  for (let day = 0; day < QUIET_DAYS; day++) {
    const window = windowOf(features, random, days());
    count += features.filter(({ name }) => alarms(window, name)).length;
  }
  return count;
}

function quiet(which: string, features: readonly Feature[], counts: readonly number[]): Line {
  const days = QUIET_DAYS * counts.length;
  const alarms = counts.reduce((sum, count) => sum + count, 0);
  const share = alarms / (days * features.length);
  return {
    name: `false alarms a feature and day in ${days} quiet days, ${features.length} features ${which}`,
    floor: '–',
    subject: `${alarms} alarms`,
    figure: percent(share),
    line: '<= 1 %',
    verdict: share <= 0.01 ? 'pass' : 'miss',
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function windowOf(features: readonly Feature[], random: Random, day: Day, shift = 0): TableProfile {
  const window = new TableProfile(features);
  for (const feature of features) fill(window.column(feature.name), feature, WINDOW, random, day, shift);
  return window;
}

function fill(column: ColumnProfile, { kind, value }: Feature, rows: number, random: Random, day: Day, shift: number): void {
  const values = Array.from({ length: rows }, () => value(random, day, shift));
  if (kind === 'category') column.addTexts(values as string[]);
  else if (kind === 'boolean') column.addBooleans(values as boolean[]);
  else column.addNumbers(values as number[]);
}

/** How much to inject so that the PSI of very many rows is `psi`, by halving. */
function shiftOf(feature: Feature, reference: ColumnProfile, psi: number, random: Random): number {
  let [low, high] = [0, 3];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    const many = new ColumnProfile(feature.name, feature.kind);
    fill(many, feature, MANY, random, { level: 0 }, middle);
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
