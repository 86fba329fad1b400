'use client';
import { Suspense } from 'react';
import { PageFrame } from '@/features/shell/page-frame.tsx';
import { lazyWhenSettled } from '@/lib/lazy-when-settled.ts';

const PageError = lazyWhenSettled(() => import('@/components/page-error.tsx').then((all) => all.PageError));

export default function ProjectError(failure: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PageFrame>
      <Suspense>
        <PageError {...failure} />
      </Suspense>
    </PageFrame>
  );
}
