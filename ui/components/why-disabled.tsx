'use client';
import { type Action, denialFor, type Role, ROLE_NAMES } from '@hopyard/identity';
import { Lock } from 'lucide-react';
import { createContext, use } from 'react';
import { Avatar } from './avatar.tsx';
import { PopoverButton } from './popover.tsx';

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

type Denial = NonNullable<ReturnType<typeof useDenial>>;

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

function Why({ denial: { says, action, whoCan, standing } }: { denial: Denial }) {
  const people = standing.people?.filter((person) => whoCan.includes(person.role)) ?? [];
  return (
    <>
      <div className="flex items-start gap-2.5">
        <span className="wl">
          <Lock className="i s" aria-hidden />
        </span>
        <div>
          <h2>{says}</h2>
          <p className="mt-0.5 text-muted">
            In <span className="mono">{standing.project}</span> you are {standing.role ? ROLE_NAMES[standing.role] : 'no member'}.
          </p>
        </div>
      </div>
      <dl className="why">
        <div>
          <dt>Rule</dt>
          <dd className="mono">{action}</dd>
        </div>
        <div>
          <dt>Needs</dt>
          <dd>{whoCan.length > 0 ? whoCan.map((role) => ROLE_NAMES[role].replace(/^an? /, '')).join(' or ') : 'A program'}</dd>
        </div>
        {people.length > 0 && (
          <div>
            <dt>Who can</dt>
            <dd className="flex flex-wrap gap-x-3 gap-y-1">
              {people.slice(0, 4).map(({ username }) => (
                <span key={username} className="inline-flex items-center gap-1.5">
                  <Avatar name={username} small />
                  {username}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
