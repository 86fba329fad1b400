'use client';
import { use } from 'react';
import { TopBar } from '@/components/app-shell.tsx';
import type { Crumb } from '@/components/breadcrumb.tsx';
import { JumpField } from '@/components/command-palette.tsx';
import { LiveBadge } from '@/components/live-badge.tsx';
import { useLiveness } from '@/graphql/provider.tsx';
import { ShellContext } from './context.ts';
import { UserMenu } from './user-menu.tsx';

/** The top bar and the page under it. */
export function PageFrame({ crumbs = [], children }: { crumbs?: readonly Crumb[]; children: React.ReactNode }) {
  const { user, root } = use(ShellContext);
  const liveness = useLiveness();
  return (
    <>
      <TopBar
        crumbs={[...root, ...crumbs]}
        tools={
          <>
            <LiveBadge liveness={liveness} />
            <JumpField />
            {user && <UserMenu user={user} />}
          </>
        }
      />
      <main id="main" tabIndex={-1} style={{ outline: 0 }}>
        {children}
      </main>
    </>
  );
}
