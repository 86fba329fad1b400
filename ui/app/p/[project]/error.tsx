'use client';
import { PageError } from '@/components/page-error.tsx';
import { PageFrame } from '@/features/shell/page-frame.tsx';

export default function ProjectError(failure: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PageFrame>
      <PageError {...failure} />
    </PageFrame>
  );
}
