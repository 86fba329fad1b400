'use client';
import { Menu } from '@base-ui/react/menu';
import Link from 'next/link';
import type { MenuEntry } from '../menu.tsx';

/** The open menu; loaded when one is first wanted. */
export default function MenuPopup({
  anchor,
  entries,
  align,
  onClose,
}: {
  anchor: React.RefObject<HTMLElement | null>;
  entries: readonly MenuEntry[];
  align: 'start' | 'end';
  onClose: () => void;
}) {
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align={align} sideOffset={6} style={{ zIndex: 'var(--z-popover)' }}>
          <Menu.Popup className="menu" finalFocus={anchor}>
            {entries.map((entry, i) => (
              <Entry key={i} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry === 'separator') return <Menu.Separator className="ms" />;
  if ('heading' in entry) return <div className="mh">{entry.heading}</div>;
  const body = (
    <>
      {entry.icon}
      <span className="min-w-0 flex-1">
        {entry.label}
        {entry.note && <span className="block text-xs text-faint">{entry.note}</span>}
      </span>
      {entry.end}
    </>
  );
  const className = `mi${entry.danger ? ' dan' : ''}`;
  if (entry.href) return <Menu.LinkItem className={className} closeOnClick render={<Link href={entry.href}>{body}</Link>} />;
  return (
    <Menu.Item className={className} disabled={entry.disabled ?? false} onClick={() => entry.onSelect?.()}>
      {body}
    </Menu.Item>
  );
}
