import { ROLE_NAMES } from '@hopyard/identity';
import { Lock } from 'lucide-react';
import { Avatar } from '../avatar.tsx';
import type { Denial } from '../why-disabled.tsx';

/** The rule in one sentence, one's own role, the rule's name, and who can. */
export default function Why({ denial: { says, action, whoCan, standing } }: { denial: Denial }) {
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
