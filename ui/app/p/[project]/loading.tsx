import { PageSkeleton } from '@/components/skeleton.tsx';
import { PageFrame } from '@/features/shell/page-frame.tsx';

export default function Loading() {
  return (
    <PageFrame>
      <PageSkeleton label="the page" />
    </PageFrame>
  );
}
