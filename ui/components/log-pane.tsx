'use client';
import { ArrowDownToLine, Search } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { count, plural } from '../lib/format.ts';
import { useKeys } from '../lib/keys.ts';
import { levelOf, type LogBuffer } from '../lib/log-buffer.ts';
import { Ansi } from './ansi.tsx';
import { Kbd } from './bits.tsx';
import { Button } from './button.tsx';
import { StateGlyph } from './state.tsx';

const LINE = 19;
const PAD = 6;
const MARGIN = 20;

/** A log of any length: only what is in sight is in the page. Scrolling up lets go of the end; `e` takes hold of it again. */
export function LogPane({
  buffer,
  onMissing,
  waiting,
  footer,
}: {
  buffer: LogBuffer;
  onMissing: (starts: readonly number[]) => void;
  waiting: string;
  footer?: React.ReactNode;
}) {
  useSyncExternalStore(buffer.subscribe, buffer.version, () => 0);
  const pane = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  const lastTop = useRef(0);
  /** Whether somebody moved the pane since its end was taken hold of. */
  const moved = useRef(false);
  const [following, setFollowing] = useState(true);
  const [view, setView] = useState({ from: Math.max(buffer.first, buffer.end - 60), to: buffer.end });
  const [query, setQuery] = useState('');
  const [hit, setHit] = useState<number | null>(null);
  const total = buffer.end - buffer.first;

  const look = () => {
    const el = pane.current;
    if (!el) return;
    const top = buffer.first + Math.floor((el.scrollTop - PAD) / LINE);
    const next = { from: Math.max(buffer.first, top - MARGIN), to: Math.min(buffer.end, top + Math.ceil(el.clientHeight / LINE) + MARGIN) };
    setView((now) => (now.from === next.from && now.to === next.to ? now : next));
    const missing = buffer.missing(next.from, next.to);
    if (missing.length > 0) onMissing(missing);
  };
  const version = buffer.version();
  useLayoutEffect(() => {
    const el = pane.current;
    if (el && following) el.scrollTop = el.scrollHeight;
    look();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `look` reads refs; what it depends on is the version of the buffer
  }, [version, following]);
  useEffect(() => {
    const el = pane.current;
    if (!el) return;
    const observer = new ResizeObserver(look);
    observer.observe(el);
    return () => observer.disconnect();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one observer for the life of the pane; `look` reads refs
  }, []);

  const follow = () => {
    moved.current = false;
    setFollowing(true);
  };
  const goTo = (offset: number) => {
    const el = pane.current;
    if (!el) return;
    setFollowing(false);
    setHit(offset);
    el.scrollTop = PAD + (offset - buffer.first) * LINE - el.clientHeight / 2;
    look();
  };
  const step = (direction: 1 | -1) => {
    const here = hit ?? (direction === 1 ? -1 : Number.POSITIVE_INFINITY);
    const next = direction === 1 ? buffer.problems.find((offset) => offset > here) : buffer.problems.findLast((offset) => offset < here);
    const wrapped = next ?? (direction === 1 ? buffer.problems[0] : buffer.problems.at(-1));
    if (wrapped !== undefined) goTo(wrapped);
  };
  const search = (direction: 1 | -1) => {
    const needle = query.toLowerCase();
    if (!needle) return;
    const from = hit ?? (direction === 1 ? buffer.first - 1 : buffer.end);
    for (let i = 1; i <= total; i++) {
      const offset = buffer.first + ((((from - buffer.first + direction * i) % total) + total) % total);
      if (buffer.at(offset)?.text.toLowerCase().includes(needle)) return goTo(offset);
    }
  };
  useKeys({
    e: follow,
    n: () => step(1),
    N: () => step(-1),
    '/': () => find.current?.focus(),
  });

  const shown: React.ReactNode[] = [];
  for (let offset = view.from; offset < view.to; offset++)
    shown.push(<Line key={offset} buffer={buffer} offset={offset} query={query} hit={offset === hit} />);
  const warnings = buffer.problems.length;

  return (
    <section className="panel log-panel" aria-label="Log">
      <div className="bar-h">
        <h2>Log</h2>
        <span className="text-xs tabular-nums text-faint" data-testid="log-count">
          {plural(total, 'line')}
        </span>
        <span className="row ml-auto">
          <label className="field-sm w-38">
            <Search className="i s" aria-hidden />
            <input
              ref={find}
              type="search"
              aria-label="Find in the lines at hand"
              placeholder="Find"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') search(event.shiftKey ? -1 : 1);
                if (event.key === 'Escape') find.current?.blur();
              }}
            />
            <Kbd>/</Kbd>
          </label>
          {warnings > 0 && (
            <Button kind="ghost" size="sm" onClick={() => step(1)}>
              <span className="text-warn">
                <StateGlyph state="watch" size={13} />
              </span>
              {plural(warnings, 'problem')}
            </Button>
          )}
          <Button size="sm" aria-pressed={following} onClick={() => (following ? setFollowing(false) : follow())}>
            <ArrowDownToLine className="i s" aria-hidden />
            {following ? 'Following' : 'Follow'}
          </Button>
        </span>
      </div>
      <div
        ref={pane}
        className="log"
        role="log"
        aria-live="off"
        aria-label="Log"
        tabIndex={0}
        onWheel={() => (moved.current = true)}
        onKeyDown={() => (moved.current = true)}
        onPointerDown={() => (moved.current = true)}
        onScroll={(event) => {
          const el = event.currentTarget;
          const atEnd = el.scrollTop + el.clientHeight >= el.scrollHeight - LINE;
          // Lines that came since this scroll was made leave it short of the end; only going up lets go, and not the
          // rest of a page that was turned before the end was taken hold of: that may still be gliding.
          if (atEnd) setFollowing(true);
          else if (following && !moved.current) el.scrollTop = el.scrollHeight;
          else if (el.scrollTop < lastTop.current) setFollowing(false);
          lastTop.current = el.scrollTop;
          look();
        }}
      >
        {total === 0 ? (
          <p className="p-4 font-sans text-faint">{waiting}</p>
        ) : (
          <div className="lines" style={{ height: total * LINE + 2 * PAD }}>
            {shown}
          </div>
        )}
      </div>
      <div className="log-foot">
        {footer}
        <span className="row ml-auto">
          <Kbd>n</Kbd> next problem <Kbd>e</Kbd> end
        </span>
      </div>
    </section>
  );
}

function Line({ buffer, offset, query, hit }: { buffer: LogBuffer; offset: number; query: string; hit: boolean }) {
  const line = buffer.at(offset);
  const level = line ? levelOf(line) : 'plain';
  const newest = offset === buffer.end - 1 && !buffer.complete;
  return (
    <div
      className={`ll${level === 'error' ? ' e' : level === 'warning' ? ' w' : ''}${newest ? ' new' : ''}${hit ? ' hit' : ''}`}
      style={{ top: PAD + (offset - buffer.first) * LINE }}
      data-offset={offset}
    >
      <span className="ln">{count(offset + 1)}</span>
      <span className="ts">{line?.at.slice(11, 22)}</span>
      <span className={`tx${line?.stream === 'SYSTEM' ? ' text-faint' : ''}`}>
        {line ? query ? <Marked text={line.text} query={query} /> : <Ansi text={line.text} /> : '…'}
      </span>
    </div>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  const at = text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return <Ansi text={text} />;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + query.length)}</mark>
      {text.slice(at + query.length)}
    </>
  );
}
