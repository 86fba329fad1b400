import { createContext } from 'react';
import type { Crumb } from '@/components/breadcrumb.tsx';

/** What every page's frame shows: who is signed in, and where the breadcrumb begins. */
export const ShellContext = createContext<{ user: { id: string; username: string; name: string } | null; root: readonly Crumb[] }>({
  user: null,
  root: [],
});
