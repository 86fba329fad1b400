'use client';
import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from './bits.tsx';

const load = () => import('./overlay/palette.tsx');
const Palette = dynamic(load, { ssr: false });

export type Command = {
  id: string;
  label: string;
  note?: string;
  icon?: React.ReactNode;
  name?: boolean;
  keys?: readonly string[];
  href?: string;
  run?: () => void;
};
export type CommandGroup = { label: string; items: readonly Command[] };

const Actions = createContext<{ set: (commands: readonly Command[]) => void } | null>(null);

/** The actions of the page's own object, offered in the palette while the page is open. */
export function usePageActions(commands: readonly Command[]): void {
  const actions = use(Actions);
  const key = commands.map(({ id }) => id).join('\n');
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    // Each command is looked up when it runs, so that it does what the page last said.
    actions?.set(latest.current.map((command) => ({ ...command, run: () => latest.current.find(({ id }) => id === command.id)?.run?.() })));
    return () => actions?.set([]);
  }, [actions, key]);
}

/** ⌘K from anywhere below. `objects` is what is known now; `prepare` fetches more when the palette opens. */
export function CommandPalette({
  scope,
  objects,
  prepare,
  children,
}: {
  scope: string | null;
  objects: () => readonly CommandGroup[];
  prepare?: () => Promise<unknown>;
  children: React.ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [, redraw] = useState(0);
  const fetchMore = useRef(prepare);
  useEffect(() => {
    fetchMore.current = prepare;
  });
  useEffect(() => {
    if (open) void fetchMore.current?.().then(() => redraw((n) => n + 1));
  }, [open]);
  const [actions, setActions] = useState<readonly Command[]>([]);
  const context = useMemo(() => ({ set: setActions }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    const onOpen = () => setOpen(true);
    window.addEventListener('keydown', onKey);
    window.addEventListener('hopyard:palette', onOpen);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('hopyard:palette', onOpen);
    };
  }, []);
  return (
    <Actions value={context}>
      {children}
      {open && (
        <Palette
          scope={scope}
          groups={[...objects(), ...(actions.length > 0 ? [{ label: 'Do', items: actions }] : [])]}
          onClose={() => setOpen(false)}
        />
      )}
    </Actions>
  );
}

/** The field in the top bar that opens the palette. */
export function JumpField() {
  return (
    <button
      type="button"
      className="jump"
      aria-haspopup="dialog"
      onPointerEnter={() => void load()}
      onClick={() => window.dispatchEvent(new Event('hopyard:palette'))}
    >
      <Search className="i s" aria-hidden />
      <span className="clip">Search or jump to…</span>
      <Kbd command>K</Kbd>
    </button>
  );
}
