'use client';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';

const load = () => import('./overlay/menu-popup.tsx');
const MenuPopup = dynamic(load, { ssr: false });

export type MenuEntry =
  | 'separator'
  | { heading: string }
  | {
      label: React.ReactNode;
      note?: React.ReactNode;
      icon?: React.ReactNode;
      end?: React.ReactNode;
      href?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect?: () => void;
    };

/** A button that opens a menu. The machinery of menus is fetched when a pointer or the focus comes near. */
export function MenuButton({
  entries,
  align = 'start',
  label,
  className,
  children,
}: {
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
  label?: string;
  className?: string;
  children: React.ReactNode;
}) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && <MenuPopup anchor={anchor} entries={entries} align={align} onClose={() => setOpen(false)} />}
    </>
  );
}
