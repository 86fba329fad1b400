import { ChevronRight } from 'lucide-react';
import Link from 'next/link';

export type Crumb = { label: string; href?: string; name?: boolean };

/** Where the page is. Names are typeset as names. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {crumbs.map(({ label, href, name }, i) => (
          <li key={i}>
            {i > 0 && <ChevronRight className="i s" aria-hidden />}
            {href && i < crumbs.length - 1 ? (
              <Link href={href} className={name ? 'mono' : undefined}>
                {label}
              </Link>
            ) : (
              <span className={`clip${name ? ' mono' : ''}`} aria-current={i === crumbs.length - 1 ? 'page' : undefined}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
