import { durationOf } from '../duration.ts';
import type { WindowCut } from './monitor.ts';

/** How windows are cut, as it is shown. */
export function windowSpec(cut: WindowCut, minSamples: number) {
  const none = { count: null, slideCount: null, length: null, slide: null, minSamples };
  switch (cut.by) {
    case 'count':
      return { ...none, count: cut.size, slideCount: cut.every };
    case 'time':
      return { ...none, length: durationOf(cut.size / 1000), slide: durationOf(cut.every / 1000) };
    case 'commit':
      return none;
  }
}
