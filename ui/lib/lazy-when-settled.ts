import { type ComponentType, lazy } from 'react';

const SETTLED_AFTER = 3_000;

/** A component that no visit pays for at first, and that is there before the network may fail: it is fetched once the page has settled. */
export function lazyWhenSettled<P>(load: () => Promise<ComponentType<P>>) {
  if (typeof window !== 'undefined') setTimeout(() => void load().catch(() => undefined), SETTLED_AFTER);
  return lazy(async () => ({ default: await load() }));
}
