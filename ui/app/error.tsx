'use client';
import { PageError } from '@/components/page-error.tsx';

export default function RootError(failure: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="min-h-screen bg-surface">
      <PageError {...failure} />
    </main>
  );
}
