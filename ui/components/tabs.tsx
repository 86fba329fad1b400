import Link from 'next/link';

export type Tab = { href: string; label: string; n?: number; current: boolean };

/** Tabs are addresses: each is a link, and the current one says so. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: name, n, current }) => (
        <Link key={href} href={href} aria-current={current ? 'page' : undefined} scroll={false}>
          {name}
          {n !== undefined && <span className="n">{n}</span>}
        </Link>
      ))}
    </nav>
  );
}
