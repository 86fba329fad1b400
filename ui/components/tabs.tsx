'use client';
import Link from 'next/link';
import { useEffect, useRef } from 'react';

export type Tab = { href: string; label: string; n?: number | undefined; current: boolean };

/** The tab that was pressed last: its page comes with tabs of its own, and the keyboard goes on there. */
let pressed: string | null = null;

/** The parts of an object, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const link = current.current;
    // On a phone the row of tabs is wider than the window, and begins at its left.
    const over = link ? link.getBoundingClientRect().right - link.parentElement!.getBoundingClientRect().right : 0;
    if (over > 0) link!.parentElement!.scrollLeft += over;
    if (link && link.getAttribute('href') === pressed && document.activeElement === document.body) link.focus({ preventScroll: true });
    pressed = null;
  }, []);
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: text, n, current: here }) => (
        <Link
          key={href}
          ref={here ? current : undefined}
          href={href}
          scroll={false}
          aria-current={here ? 'page' : undefined}
          onClick={() => {
            pressed = href;
          }}
        >
          {text}
          {n !== undefined && <span className="n">{n}</span>}
        </Link>
      ))}
    </nav>
  );
}
