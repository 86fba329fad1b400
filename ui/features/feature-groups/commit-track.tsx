'use client';
import { History } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { Badge } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { count } from '@/lib/format.ts';
import { instantOf } from './as-of.ts';

type Commit = { readonly id: string; readonly sequence: number | string; readonly committedAt: string };

/** Dots keep this much apart, in percent of the track, however close in time they are. */
const LEAST_GAP = 2.5;
const MOST_DOTS = 36;

/** Commits by time, oldest at the left, pushed apart so that each can be hit. */
function places(commits: readonly Commit[]): number[] {
  const times = commits.map(({ committedAt }) => Date.parse(committedAt));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const raw = times.map((time, i) => (last === first ? i : ((time - first) / (last - first)) * 100));
  const apart: number[] = [];
  for (const [i, place] of raw.entries()) apart.push(i === 0 ? place : Math.max(place, (apart[i - 1] as number) + LEAST_GAP));
  const end = apart.at(-1) || 1;
  return commits.length === 1 ? [100] : apart.map((place) => (place / end) * 100);
}

/** Where in its history the page shows a group: a track of commits, and a field for any instant. */
export function CommitTrack({
  commits: newestFirst,
  shown,
  at,
  addressAt,
}: {
  commits: readonly Commit[];
  shown: Commit | null;
  at: string | null;
  addressAt: (at: string | null) => string;
}) {
  const router = useRouter();
  const track = useRef<HTMLDivElement>(null);
  const commits = newestFirst.slice(0, MOST_DOTS).toReversed();
  const at100 = places(commits);
  const current = commits.findIndex(({ id }) => id === shown?.id);
  const newest = commits.at(-1);
  const goTo = (index: number) => {
    const commit = commits[Math.min(Math.max(index, 0), commits.length - 1)];
    if (commit && commit.id !== shown?.id) router.replace(addressAt(commit === newest ? null : commit.committedAt), { scroll: false });
  };
  const move = (event: React.KeyboardEvent) => {
    const to = { ArrowLeft: current - 1, ArrowDown: current - 1, ArrowRight: current + 1, ArrowUp: current + 1, Home: 0, End: commits.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const pick = (event: React.PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const place = ((event.clientX - box.left) / box.width) * 100;
    goTo(at100.reduce((best, candidate, i) => (Math.abs(candidate - place) < Math.abs((at100[best] ?? 0) - place) ? i : best), 0));
  };
  return (
    <div className="tt" role="group" aria-label="History">
      <span className="flex items-center gap-2">
        <History className="i s text-accent-text" aria-hidden />
        <b>As of</b>
        {at ? (
          <Instant at={at} />
        ) : (
          <>
            {shown ? <Timestamp at={shown.committedAt} /> : 'now'}
            <Badge tone="hl">newest</Badge>
          </>
        )}
        {at && <span className="text-faint">{shown ? `commit #${shown.sequence}` : 'before the first commit'}</span>}
      </span>
      {commits.length > 0 && (
        <div
          ref={track}
          className="track"
          role="slider"
          tabIndex={0}
          aria-label="Show the feature group as of a commit"
          aria-valuemin={1}
          aria-valuemax={commits.length}
          aria-valuenow={Math.max(current, 0) + 1}
          aria-valuetext={shown ? `commit ${shown.sequence}, ${shown.committedAt}` : 'before the first commit'}
          onKeyDown={move}
          onPointerDown={pick}
        >
          {commits.map(({ id }, i) => (
            <i key={id} style={{ left: `${at100[i]}%` }} className={i === current ? 'on' : i > current ? 'later' : undefined} />
          ))}
          {commits.length > 1 && (
            <>
              <span>{newestFirst.length > MOST_DOTS ? `newest ${count(MOST_DOTS)} commits` : <Timestamp at={commits[0]?.committedAt ?? ''} />}</span>
              <span>
                <Timestamp at={newest?.committedAt ?? ''} />
              </span>
            </>
          )}
        </div>
      )}
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const given = instantOf(String(new FormData(event.currentTarget).get('at')));
          router.replace(addressAt(given), { scroll: false });
        }}
      >
        <label className="field-sm">
          <span className="vh">Instant in UTC</span>
          <input key={at ?? ''} type="datetime-local" name="at" step="1" defaultValue={at?.slice(0, 19) ?? ''} />
          <span>UTC</span>
        </label>
        <Button type="submit" size="sm">
          Show
        </Button>
        {at && (
          <ButtonLink href={addressAt(null)} scroll={false} size="sm" kind="ghost">
            Newest
          </ButtonLink>
        )}
      </form>
    </div>
  );
}

const Instant = ({ at }: { at: string }) => (
  <time dateTime={at} className="mono tabular-nums">
    {`${at.slice(0, 10)} ${at.slice(11, 19)}`}
  </time>
);
