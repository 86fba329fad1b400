'use client';
import { useSearchParams } from 'next/navigation';

export const MOST_COMPARED = 10;

const chosenIn = (search: Pick<URLSearchParams, 'get'>) => (search.get('runs') ?? '').split(',').filter(Boolean);

/** How the runs are sorted and which are chosen, as the address says: it can be sent to somebody. */
export function useRunView() {
  const search = useSearchParams();
  const chosen = chosenIn(search);
  const sort = search.get('sort');
  const order = search.get('order') === 'asc' ? ('asc' as const) : ('desc' as const);
  const change = (values: Record<string, string | null>) => {
    const next = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(values)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    const text = next.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', text ? `?${text}` : location.pathname);
  };
  return {
    chosen,
    sort,
    order,
    /** Chooses a run, or lets it go: from what the address says by now, which may be ahead of what is drawn. */
    toggle: (id: string) => {
      const before = chosenIn(new URLSearchParams(location.search));
      change({ runs: (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]).join(',') });
    },
    chooseNone: () => change({ runs: null }),
    sortBy: (key: string | null, by: 'asc' | 'desc' = 'desc') => change({ sort: key, order: key && by === 'asc' ? 'asc' : null }),
  };
}
