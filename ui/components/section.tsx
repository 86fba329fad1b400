import Link from 'next/link';

/** A part of a page: head with count, a quiet link at the right, and what it holds. */
export function Section({
  title,
  n,
  more,
  tools,
  children,
  className = '',
}: {
  title: string;
  n?: number | undefined;
  more?: { href: string; label: string };
  tools?: React.ReactNode;
  children: React.ReactNode;
  className?: string;
}) {
  return (
    <section className={`sec ${className}`} aria-label={title}>
      <header className="flex-wrap">
        <h2>{title}</h2>
        {n !== undefined && <span className="n">{n}</span>}
        {more && (
          <Link className="more" href={more.href}>
            {more.label}
          </Link>
        )}
        {tools && <span className="row ml-auto">{tools}</span>}
      </header>
      {children}
    </section>
  );
}
