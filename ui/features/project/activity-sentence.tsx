import { Name } from '@/components/bits.tsx';
import type { ActivityLineFragment } from '@/graphql/__generated__/graphql.ts';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import Link from 'next/link';
import { ROLE_LABELS } from '../shell/role-words.ts';

type Facts = Record<string, string | number | boolean | null | undefined>;

const DID: Record<string, string> = {
  'project:create': 'created the project',
  'member:add': 'added',
  'member:change-role': 'changed the role of',
  'member:remove': 'removed',
  'dataset:create': 'created the dataset',
  'directory:create': 'created the directory',
  'file:upload': 'uploaded',
  'program:upload': 'uploaded the program',
  'file:move': 'moved',
  'program:move': 'moved the program',
  'file:delete': 'deleted',
  'program:delete': 'deleted the program',
  'file:download': 'downloaded',
  'file:preview': 'looked into',
  'feature-group:create': 'created the feature group',
  'feature-group:insert': 'inserted rows into',
  'feature-group:delete-rows': 'deleted rows of',
  'feature-group:alter': 'appended columns to',
  'feature-group:compact': 'rewrote the files of',
  'feature-group:materialise': 'brought online the history of',
  'feature-group:delete': 'deleted the feature group',
  'feature-view:create': 'created the feature view',
  'training-dataset:create': 'began to freeze training data of',
  'training-dataset:ready': 'froze training data of',
  'training-dataset:failed': 'could not freeze training data of',
  'environment:create': 'asked for the environment',
  'job:create': 'created the job',
  'job:configure': 'changed the job',
  'job:run': 'started',
  'execution:stop': 'asked for the end of',
  'run:start': 'opened the run',
  'run:finish': 'closed the run',
  'run:tag': 'tagged the run',
  'model:upload': 'uploaded a file for the model',
  'model:register': 'registered',
  'model:set-alias': 'set an alias of',
  'model:remove-alias': 'removed an alias of',
  'model:archive': 'put aside',
  'model:delete': 'deleted',
  'model:download': 'downloaded',
  'model:read-files': 'read',
  'feature-data:read': 'read rows of',
  'feature-data:download': 'took out rows of',
  'deployment:create': 'made the deployment',
  'deployment:delete': 'deleted the deployment',
  'deployment:start': 'started',
  'deployment:stop': 'stopped',
  'deployment:deploy': 'deployed a version of',
  'deployment:split': 'split the calls of',
  'deployment:roll-back': 'rolled back',
  'deployment:configure': 'changed how long calls are kept by',
  'inference:label': 'said what turned out true of calls of',
  'monitor:create': 'set up the monitor',
  'monitor:configure': 'changed the monitor',
  'monitor:delete': 'ended the monitor',
  'monitor:ready': 'made ready the monitor',
  'monitor:fail': 'could not make ready the monitor',
  'alert:raise': 'raised an alert by',
  'alert:acknowledge': 'looks after an alert by',
  'alert:resolve': 'resolved an alert by',
  'alert:configure': 'changed the receiver of alerts',
  'alert:silence': 'silenced alerts',
};

const spelled = (kind: string) => kind.split(':').reverse().join(' ').replaceAll('-', ' ');

/** One thing that happened, as people say it: who, did what, to what. Of several `times` no amount is said. */
export function sentence(line: ActivityLineFragment, project: string, times = 1): React.ReactNode {
  const { rowsInserted, ...facts } = (line.facts ?? {}) as Facts;
  const who = line.by ? <b>{line.by.name}</b> : line.authentication === 'JOB' ? 'A program' : 'The platform';
  const what = subject(line, facts, project);
  if (line.outcome !== 'OK')
    return (
      <>
        {who} was refused: {spelled(line.kind)} {what} <Aside>{line.outcome}</Aside>
      </>
    );
  const did = DID[line.kind];
  if (did)
    return (
      <>
        {who} {did} {what} <Aside>{times === 1 && typeof rowsInserted === 'number' ? `+${plural(rowsInserted, 'row')}` : aside(facts)}</Aside>
      </>
    );
  return (
    <>
      {what}{' '}
      <span>
        {String(facts.state ?? spelled(line.kind))
          .toLowerCase()
          .replaceAll('_', ' ')}
      </span>{' '}
      <Aside>{facts.reason}</Aside>
    </>
  );
}

function subject({ subjects, kind }: ActivityLineFragment, facts: Facts, project: string): React.ReactNode {
  if (kind.startsWith('project:')) return null;
  const first = subjects[0];
  const { path, username, name: called, label, receiver, tested } = facts;
  const named = kind === 'deployment:version' ? subjects[1]?.label : (path ?? username ?? called ?? label ?? receiver ?? tested);
  const name = named ?? (facts.view ? `${facts.view} #${facts.version}` : first?.label);
  if (name === undefined || name === null) return null;
  const text = (
    <b>
      <Name>{String(name)}</Name>
    </b>
  );
  const href = first ? hrefOf(project, first) : null;
  const shown =
    first?.kind === 'MODEL_VERSION' ? (
      <b>
        <Name>{first.label}</Name>
      </b>
    ) : (
      text
    );
  return href ? (
    <Link href={href} className="hover:underline">
      {shown}
    </Link>
  ) : (
    shown
  );
}

function hrefOf(project: string, { kind, id, label }: { kind: string; id: string; label: string }): string | null {
  if (kind === 'EXECUTION') return paths.run(project, id);
  if (kind === 'TRAINING_DATASET') return paths.trainingDataset(project, id);
  if (kind === 'DEPLOYMENT') return paths.deployment(project, label);
  const [, model, version] = kind === 'MODEL_VERSION' ? (/^(.+) v(\d+)$/.exec(label) ?? []) : [];
  return model && version ? paths.modelVersion(project, model, Number(version)) : null;
}

function aside(facts: Facts): string | null {
  if (facts.alias ?? facts.column) return String(facts.alias ?? facts.column);
  const role = facts.role as keyof typeof ROLE_LABELS | undefined;
  return role && ROLE_LABELS[role] ? `as ${ROLE_LABELS[role]}` : null;
}

const Aside = ({ children }: { children: React.ReactNode }) => (children ? <span className="ml-1.5 text-faint">{children}</span> : null);
