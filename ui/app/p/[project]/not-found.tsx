import { NotFound } from '@/components/not-found.tsx';
import { PageFrame } from '@/features/shell/page-frame.tsx';

export default function Missing() {
  return (
    <PageFrame>
      <NotFound />
    </PageFrame>
  );
}
