import Link from 'next/link';

export type Tab = { href: string; label: string; n?: number | undefined; current: boolean };

/** The parts of an object, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: text, n, current }) => (
        <Link key={href} href={href} scroll={false} aria-current={current ? 'page' : undefined}>
          {text}
          {n !== undefined && <span className="n">{n}</span>}
        </Link>
      ))}
    </nav>
  );
}
