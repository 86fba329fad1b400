const WIDTHS = [120, 84, 104, 96, 132];

/** The shape of a table that comes: appears after 150 ms, without shimmer. */
export function TableSkeleton({ rows = 4, label }: { rows?: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={`Loading ${label}`}>
      {Array.from({ length: rows }, (_, i) => (
        <div key={i} className="flex h-9 items-center gap-3 border-b border-line px-2">
          <span className="sk size-3.5" />
          <span className="sk" style={{ width: WIDTHS[i % WIDTHS.length] }} />
          <span className="sk ml-auto w-16" />
          <span className="sk w-10" />
        </div>
      ))}
    </div>
  );
}

/** The shape of a page header that comes. */
export function HeaderSkeleton() {
  return (
    <div className="head skeleton" aria-hidden="true">
      <span className="sk size-10 rounded-lg" style={{ height: 40 }} />
      <div className="grow grid gap-2 pt-1">
        <span className="sk w-48" style={{ height: 20 }} />
        <span className="sk w-72" />
      </div>
    </div>
  );
}

/** Most pages while they load: header, then a table. */
export function PageSkeleton({ label, rows = 5 }: { label: string; rows?: number }) {
  return (
    <div className="page">
      <h1 className="vh">Loading {label}</h1>
      <HeaderSkeleton />
      <TableSkeleton label={label} rows={rows} />
    </div>
  );
}
