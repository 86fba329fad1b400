'use client';
import { createContext } from 'react';
import type { Crumb } from '@/components/breadcrumb.tsx';

/** What the top bar of every page under a shell begins and ends with. */
export const ShellContext = createContext<{ root: readonly Crumb[]; tools: React.ReactNode }>({ root: [], tools: null });
