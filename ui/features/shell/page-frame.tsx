'use client';
import { use } from 'react';
import { TopBar } from '@/components/app-shell.tsx';
import type { Crumb } from '@/components/breadcrumb.tsx';
import { ShellContext } from './context.ts';

/** The top bar and the page under it. */
export function PageFrame({ crumbs = [], children }: { crumbs?: readonly Crumb[]; children: React.ReactNode }) {
  const { root, tools } = use(ShellContext);
  return (
    <>
      <TopBar crumbs={[...root, ...crumbs]} tools={tools} />
      <main id="main" tabIndex={-1} style={{ outline: 0 }}>
        {children}
      </main>
    </>
  );
}
