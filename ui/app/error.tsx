'use client';
import { Suspense } from 'react';
import { lazyWhenSettled } from '@/lib/lazy-when-settled.ts';

const PageError = lazyWhenSettled(() => import('@/components/page-error.tsx').then((all) => all.PageError));

export default function RootError(failure: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="min-h-screen bg-surface">
      <Suspense>
        <PageError {...failure} />
      </Suspense>
    </main>
  );
}
