import '@/styles/deployments.css';

type Share = { readonly percent: number; readonly version: { readonly id: string; readonly number: number } };

/** Who gets which share of the calls, as one bar and in words. */
export function TrafficBar({ traffic }: { traffic: readonly Share[] }) {
  if (traffic.length === 0) return <span className="text-faint">–</span>;
  return (
    <span className="traffic">
      <span className="shares" aria-hidden="true">
        {traffic.map(({ percent, version }, i) => (
          <i key={version.id} className={`c${(i % 5) + 1}`} style={{ width: `${percent}%` }} />
        ))}
      </span>
      <span className="text-xs text-muted tabular-nums">
        {traffic.map(({ percent, version }) => (traffic.length === 1 ? `all to v${version.number}` : `v${version.number} ${percent} %`)).join(' · ')}
      </span>
    </span>
  );
}
