import { Name } from '@/components/bits.tsx';
import { Section } from '@/components/section.tsx';
import type { VersionLineFragment } from '@/graphql/__generated__/graphql.ts';
import { metric } from '@/lib/format.ts';
import { betterEnd, headline } from '@/lib/metric-direction.ts';
import { delta } from '../compare/compare-rows.ts';

/** What the version is judged by, beside the version that an alias points at, or the one before. */
export function VersionMetrics({
  metrics,
  reference,
  called = 'This version',
}: {
  metrics: VersionLineFragment['metrics'];
  reference: VersionLineFragment | undefined;
  called?: string;
}) {
  const first = headline(metrics)?.key;
  const sorted = metrics.toSorted((one, other) => Number(other.key === first) - Number(one.key === first) || one.key.localeCompare(other.key));
  return (
    <Section title="Metrics" n={metrics.length}>
      {metrics.length === 0 ? (
        <p className="text-muted">It was registered without metrics, and its run logged none.</p>
      ) : (
        <div className="wide-table" tabIndex={0} role="region" aria-label="Metrics, all columns">
          <table className="tb" aria-label="Metrics">
            <thead>
              <tr>
                <th>Metric</th>
                <th className="num">{called}</th>
                {reference && (
                  <>
                    <th className="num">
                      <Name>v{reference.version}</Name>
                      {reference.aliases[0] && ` ${reference.aliases[0]}`}
                    </th>
                    <th className="num">Change</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ key, value }) => {
                const before = reference?.metrics.find((known) => known.key === key)?.value;
                const end = betterEnd(key);
                return (
                  <tr key={key}>
                    <td>
                      <span className="mono">{key}</span>
                      {end && <span className="hide-n ml-2 text-xs text-faint">{end === 'more' ? 'more is better' : 'less is better'}</span>}
                    </td>
                    <td className="num font-medium">{metric(value)}</td>
                    {reference && (
                      <>
                        <td className="num text-muted">{before === undefined ? '–' : metric(before)}</td>
                        <td className="num text-muted">{before === undefined ? '' : change(before, value, end)}</td>
                      </>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function change(before: number, value: number, end: 'more' | 'less' | null): string {
  const text = delta(before, value, metric);
  if (!end || before === value) return text;
  return `${text}, ${value > before === (end === 'more') ? 'better' : 'worse'}`;
}
