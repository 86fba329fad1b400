import Link from 'next/link';
import { Badge } from '@/components/bits.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import type { VersionLineFragment } from '@/graphql/__generated__/graphql.ts';
import { metric } from '@/lib/format.ts';
import { bestOf, headline } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';

/** The versions of a model, newest first, by the metric that stands for them. */
export function VersionList({
  project,
  model,
  lines,
  current,
  page,
}: {
  project: string;
  model: string;
  lines: readonly VersionLineFragment[];
  current: number;
  page: { readonly hasNextPage: boolean };
}) {
  const key = headline(lines.flatMap(({ metrics }) => metrics))?.key;
  const valueOf = ({ metrics }: VersionLineFragment) => metrics.find((known) => known.key === key)?.value;
  const best = key === undefined ? undefined : bestOf(key, lines.map(valueOf));
  return (
    <Section title="Versions" n={page.hasNextPage ? undefined : lines.length}>
      <div className="wide-table">
        <table className="tb" aria-label="Versions">
          <thead>
            <tr>
              <th>Version</th>
              <th className="num mono">{key ?? 'Metric'}</th>
              <th className="num">Registered</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const value = valueOf(line);
              return (
                <tr key={line.id} data-selected={line.version === current || undefined}>
                  <td>
                    <Link
                      className="inline-flex items-center gap-2 hover:underline"
                      href={paths.modelVersion(project, model, line.version)}
                      aria-current={line.version === current ? 'page' : undefined}
                    >
                      <span className="mono font-medium">v{line.version}</span>
                      {line.aliases.map((alias) => (
                        <Badge key={alias} tone="hl">
                          {alias}
                        </Badge>
                      ))}
                      {line.state === 'ARCHIVED' && <Badge>archived</Badge>}
                    </Link>
                  </td>
                  <td className="num tabular-nums">
                    {value === undefined ? '–' : value === best ? <b title="Best">{metric(value)}</b> : metric(value)}
                  </td>
                  <td className="num text-muted">
                    <Timestamp at={line.createdAt} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {page.hasNextPage && <p className="pt-2 text-xs text-faint">The newest {lines.length} are shown.</p>}
    </Section>
  );
}
