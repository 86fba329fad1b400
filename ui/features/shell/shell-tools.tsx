'use client';
import { JumpField } from '@/components/command-palette.tsx';
import { LiveBadge } from '@/components/live-badge.tsx';
import { useLiveness } from '@/graphql/provider.tsx';
import { UserMenu } from './user-menu.tsx';

/** The right end of the top bar. A shell hands it to its pages, so that its code comes once. */
export function ShellTools({ user }: { user: { username: string; name: string } | null }) {
  const liveness = useLiveness();
  return (
    <>
      <LiveBadge liveness={liveness} />
      <JumpField />
      {user && <UserMenu user={user} />}
    </>
  );
}
