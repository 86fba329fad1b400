import { type Action, denialFor, ROLES } from '@hopyard/identity';
import { Section } from '@/components/section.tsx';
import { YesNo } from '@/components/state.tsx';
import { ROLE_LABELS } from '../shell/role-words.ts';

/** What people ask about first, in their words; the answers are the permission table's. */
const QUESTIONS: readonly [words: string, action: Action][] = [
  ['See names, states and metrics', 'job:read'],
  ['Look inside files', 'file:preview'],
  ['Read logs', 'execution:read-log'],
  ['Upload and run programs', 'job:run'],
  ['Copy data in', 'file:upload'],
  ['Copy data out', 'file:download'],
  ['Create datasets', 'dataset:create'],
  ['Add and remove members', 'member:add'],
];

/** What each role may do, read from the table that the server reads. */
export function RoleMatrix() {
  return (
    <Section title="What the roles mean">
      <table className="tb words" aria-label="What the roles mean">
        <thead>
          <tr>
            <th>In this project</th>
            {ROLES.map((role) => (
              <th key={role}>{ROLE_LABELS[role]}</th>
            ))}
            <th>A program</th>
          </tr>
        </thead>
        <tbody>
          {QUESTIONS.map(([words, action]) => (
            <tr key={action}>
              <td>{words}</td>
              {ROLES.map((role) => (
                <td key={role}>
                  <YesNo yes={denialFor(role, 'SESSION', action) === null} />
                </td>
              ))}
              <td>
                <YesNo yes={denialFor('DATA_OWNER', 'JOB', action) === null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
