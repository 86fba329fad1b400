import { Lock } from 'lucide-react';
import { type State, StateGlyph, TONES } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ActivityLineFragmentDoc, type ActivityLineFragment } from '@/graphql/__generated__/graphql.ts';
import { EXECUTION_LOOKS } from '../run/execution-state.ts';
import { sentence } from './activity-sentence.tsx';
import { foldActivity } from './fold-activity.ts';

/** An execution that ended shows how, an alert that it is one; what passed, and what people did, is a plain node. */
const stateOf = ({ kind, facts }: ActivityLineFragment): State | undefined => {
  if (kind === 'alert:raise') return 'drift';
  const state = (facts as { state?: string } | null)?.state;
  const look = kind === 'execution:state' && state ? EXECUTION_LOOKS[state as keyof typeof EXECUTION_LOOKS] : undefined;
  return look?.final ? look.state : undefined;
};
const INK = { ok: 'text-ok', run: 'text-run', warn: 'text-warn', bad: 'text-bad', lost: 'text-lost', idle: 'text-faint' } as const;

/** Lines that are shown at most. */
const MOST = 12;

/** What happened, newest first, one line each. */
export function ActivityList({
  lines,
  project,
  seconds = true,
}: {
  lines: readonly FragmentType<typeof ActivityLineFragmentDoc>[];
  project: string;
  seconds?: boolean;
}) {
  return (
    <ol className="bine">
      {foldActivity(lines.map((masked) => readFragment(ActivityLineFragmentDoc, masked)))
        .slice(0, MOST)
        .map(({ line, times }) => (
          <li key={String(line.number)}>
            <Node line={line} />
            <span className="flex items-baseline gap-3">
              <span className="clip flex-1">
                {sentence(line, project, times)}
                {times > 1 && <span className="tag ml-1.5">{times} times</span>}
              </span>
              <span className="text-xs text-faint">
                <Timestamp at={line.at} seconds={seconds} />
              </span>
            </span>
          </li>
        ))}
    </ol>
  );
}

function Node({ line }: { line: ActivityLineFragment }) {
  if (line.outcome !== 'OK')
    return (
      <span className="node ic text-warn">
        <Lock className="i s" aria-label="Refused" />
      </span>
    );
  const glyph = stateOf(line);
  if (!glyph) return <span className="node" />;
  return (
    <span className={`node ic ${INK[TONES[glyph]]}`}>
      <StateGlyph state={glyph} />
    </span>
  );
}
