'use client';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';

const load = () => import('./overlay/popover-popup.tsx');
const PopoverPopup = dynamic(load, { ssr: false });

/** A control that opens a small explanation beside it. */
export function PopoverButton({
  title,
  content,
  align = 'start',
  children,
  ...rest
}: { title: string; content: React.ReactNode; align?: 'start' | 'end' } & Omit<React.ComponentProps<'button'>, 'content' | 'title'>) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        {...rest}
        ref={anchor}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <PopoverPopup anchor={anchor} title={title} align={align} onClose={() => setOpen(false)}>
          {content}
        </PopoverPopup>
      )}
    </>
  );
}
