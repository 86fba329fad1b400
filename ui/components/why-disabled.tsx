'use client';
import { type Action, denialFor, type Role } from '@hopyard/identity';
import { Lock } from 'lucide-react';
import dynamic from 'next/dynamic';
import { createContext, use } from 'react';
import { PopoverButton } from './popover.tsx';

const Why = dynamic(() => import('./overlay/why.tsx'), { ssr: false });

type Standing = { project: string; role: Role | null; people?: readonly { username: string; role: Role }[] };

const StandingContext = createContext<Standing | null>(null);

/** Who the viewer is in the project whose page this is; what the permission table is asked with. */
export const StandingProvider = ({ value, children }: { value: Standing; children: React.ReactNode }) => (
  <StandingContext value={value}>{children}</StandingContext>
);

/** Null when the viewer may; otherwise the rule, as the server would give it. */
export function useDenial(action: Action | null) {
  const standing = use(StandingContext);
  if (!action || !standing) return null;
  const denial = denialFor(standing.role, 'SESSION', action);
  return denial && { ...denial, standing };
}

export type Denial = NonNullable<ReturnType<typeof useDenial>>;

/** The control when the viewer may; otherwise the same control, disabled, that says why and who can. */
export function WhyDisabled({
  action,
  label,
  icon,
  className = 'btn',
  align = 'start',
  bare = false,
  children,
}: {
  action: Action;
  label: React.ReactNode;
  icon?: React.ReactNode;
  className?: string;
  align?: 'start' | 'end';
  bare?: boolean;
  children: React.ReactNode;
}) {
  const denial = useDenial(action);
  if (!denial) return children;
  return (
    <PopoverButton title={denial.says} className={className} align={align} aria-disabled="true" content={<Why denial={denial} />}>
      {!bare && (icon ?? <Lock className="i s" aria-hidden />)}
      {label}
    </PopoverButton>
  );
}
