import { type Action, ROLE_NAMES } from '@hopyard/identity';
import { Lock } from 'lucide-react';
import { Name } from '@/components/bits.tsx';
import { useDenial } from '@/components/why-disabled.tsx';

/** Stands where something is kept from the viewer: by which rule, who they are here, and what they see instead. */
export function Withheld({ action, title, children }: { action: Action; title: string; children?: React.ReactNode }) {
  const denial = useDenial(action);
  if (!denial) return null;
  return (
    <div className="panel part" role="note">
      <span className="pi">
        <Lock className="i l" aria-hidden />
      </span>
      <div className="grow flex-1">
        <b>{title}</b>
        <p className="text-muted">
          {denial.says}. In <Name>{denial.standing.project}</Name> you are {denial.standing.role ? ROLE_NAMES[denial.standing.role] : 'no member'}.
          Rule <Name>{action}</Name>.
        </p>
        {children && <p className="mt-1 text-muted">{children}</p>}
      </div>
    </div>
  );
}
