import { expect, test } from 'vitest';
import { argumentsFrom, argumentsOf, type Split, splitsUpTo } from './retraining.ts';

const day = (text: string) => `${text}T00:00:00.000Z`;
const SPLITS: Split[] = [
  { name: 'train', range: { from: day('2001-01-01'), to: day('2001-05-01') } },
  { name: 'test', range: { from: day('2001-05-01'), to: day('2001-06-01') } },
];

test('splits by day move on to the day after the newest row, and the first still begins where it began', () => {
  expect(splitsUpTo(SPLITS, '2001-06-10T13:30:00.000Z')).toEqual([
    { name: 'train', range: { from: day('2001-01-01'), to: day('2001-05-11') } },
    { name: 'test', range: { from: day('2001-05-11'), to: day('2001-06-11') } },
  ]);
});

test('splits by the hour move on to the second after the newest row', () => {
  const hourly: Split[] = [{ name: 'train', range: { from: day('2001-01-01'), to: '2001-01-01T06:00:00.000Z' } }];
  expect(splitsUpTo(hourly, '2001-01-01T07:30:00.250Z')).toEqual([
    { name: 'train', range: { from: day('2001-01-01'), to: '2001-01-01T07:30:01.000Z' } },
  ]);
});

test('splits stay as they were where no row is newer, nothing is known of the rows, or they are at random', () => {
  expect(splitsUpTo(SPLITS, '2001-05-20T00:00:00.000Z')).toEqual(SPLITS);
  expect(splitsUpTo(SPLITS, null)).toEqual(SPLITS);
  const atRandom: Split[] = [
    { name: 'train', fraction: 0.8 },
    { name: 'test', fraction: 0.2 },
  ];
  expect(splitsUpTo(atRandom, '2001-06-10T13:30:00.000Z')).toEqual(atRandom);
});

test('the one argument that is the version of the training data is filled in anew, and no other', () => {
  const given = argumentsOf(['1', 'full', '--rows=1'], 1);
  expect(given).toEqual(['{version}', 'full', '--rows=1']);
  expect(argumentsFrom(given.join('\n'), 2)).toEqual(['2', 'full', '--rows=1']);
  expect(argumentsOf(['1', '1'], 1)).toEqual(['1', '1']);
  expect(argumentsOf(['full'], undefined)).toEqual(['full']);
});

test('arguments are one a line, and empty lines are none', () => {
  expect(argumentsFrom(' two words \n\n--all\n', undefined)).toEqual(['two words', '--all']);
});
