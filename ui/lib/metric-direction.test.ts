import { expect, test } from 'vitest';
import { bestOf, betterEnd, headline } from './metric-direction.ts';

test('the name of a metric tells which end is better, or nothing does', () => {
  expect(['test/roc_auc', 'accuracy', 'val_f1', 'R2'].map(betterEnd)).toEqual(['more', 'more', 'more', 'more']);
  expect(['log_loss', 'logloss/train', 'rmse', 'test-error', 'val_mae'].map(betterEnd)).toEqual(['less', 'less', 'less', 'less', 'less']);
  // Words that only hold such a name are other words.
  expect(['rows', 'terror', 'glossary', 'seconds'].map(betterEnd)).toEqual([null, null, null, null]);
});

test('the headline is of the test where there is one, and never what no end of is better while there is another', () => {
  const metrics = (...keys: string[]) => keys.map((key) => ({ key, value: 1 }));
  expect(headline(metrics('rows', 'train/auc', 'validation/auc', 'test/auc'))?.key).toBe('test/auc');
  expect(headline(metrics('baseline_test_auc', 'test_auc', 'test_loss'))?.key).toBe('test_auc');
  expect(headline(metrics('rows', 'loss/train'))?.key).toBe('loss/train');
  expect(headline(metrics('rows', 'columns'))?.key).toBe('columns');
  expect(headline([])).toBeUndefined();
});

test('the best is the greatest or the least as the name says, and none among equals', () => {
  expect(bestOf('auc', [0.6, 0.7, undefined])).toBe(0.7);
  expect(bestOf('loss', [0.6, 0.7])).toBe(0.6);
  expect(bestOf('auc', [0.7, 0.7])).toBeUndefined();
  expect(bestOf('rows', [1, 2])).toBeUndefined();
});
