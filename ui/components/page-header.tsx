/** Kind tile, title, state; one line of facts; actions at the right, the primary last. */
export function PageHeader({
  kind,
  kindLabel,
  title,
  mono = true,
  aside,
  facts = [],
  actions,
}: {
  kind?: React.ReactNode;
  kindLabel?: string;
  title: React.ReactNode;
  mono?: boolean;
  aside?: React.ReactNode;
  facts?: React.ReactNode[];
  actions?: React.ReactNode;
}) {
  return (
    <div className="head">
      {kind && (
        <span className="kind" title={kindLabel}>
          {kind}
        </span>
      )}
      <div className="grow">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className={mono ? undefined : 'prose'}>{title}</h1>
          {aside}
        </div>
        {facts.length > 0 && (
          <div className="sub">
            {facts.filter(Boolean).map((fact, i) => (
              <span key={i}>{fact}</span>
            ))}
          </div>
        )}
      </div>
      {actions && <div className={`acts max-w-full flex-wrap${kind ? '' : ' flush'}`}>{actions}</div>}
    </div>
  );
}
