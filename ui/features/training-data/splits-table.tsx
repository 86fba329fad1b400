'use client';
import { useState } from 'react';
import { Badge } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import type { FeatureType, ViewFeatureRole } from '@/graphql/__generated__/graphql.ts';
import { count, eventTime, percent } from '@/lib/format.ts';
import { FeatureHistogram, type MaskedDistribution } from '../statistics/feature-histogram.tsx';
import { TypeIcon } from '../statistics/feature-type.tsx';

type Split = {
  readonly name: string;
  readonly fraction?: number | null;
  readonly rowCount: number | string;
  readonly range?: { readonly from: string; readonly to: string } | null;
  readonly statistics?: { readonly features: readonly ({ readonly feature: string } & MaskedDistribution)[] } | null;
};
type Column = { readonly name: string; readonly type: FeatureType; readonly role: ViewFeatureRole };

const AT_ONCE = 40;

/** Splits beside each other, feature by feature: the first is the grey outline that the others are drawn against. */
export function SplitsTable({ splits, columns }: { splits: readonly Split[]; columns: readonly Column[] }) {
  const [most, setMost] = useState(AT_ONCE);
  const total = splits.reduce((sum, { rowCount }) => sum + Number(rowCount), 0);
  const measured = splits.map(({ statistics }) => new Map(statistics?.features.map((masked) => [masked.feature, masked])));
  const shown = measured.some((features) => features.size > 0) ? columns.filter(({ name }) => measured.some((features) => features.has(name))) : [];
  const [first] = splits;
  return (
    <>
      <div className="wide-table" tabIndex={0} role="group" aria-label="Splits side by side">
        <table className="tb charted splits" aria-label="Splits side by side">
          <thead>
            <tr>
              <th>{shown.length > 0 ? 'Feature' : 'Split'}</th>
              {splits.map((split) => (
                <th key={split.name}>
                  <b className="mono">{split.name}</b>
                  <span className="block font-normal tabular-nums">
                    {count(Number(split.rowCount))} rows{total > 0 && splits.length > 1 && `, ${percent(Number(split.rowCount) / total)}`}
                  </span>
                  <span className="block font-normal tabular-nums">
                    {split.range
                      ? `${eventTime(split.range.from)} to ${eventTime(split.range.to)}`
                      : split.fraction !== null && split.fraction !== undefined
                        ? `${percent(split.fraction)} at random`
                        : 'every row'}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, most).map(({ name, type, role }) => (
              <tr key={name}>
                <td>
                  <span className="name">
                    <TypeIcon type={type} />
                    <span className="mono clip" title={name}>
                      {name}
                    </span>
                    {role === 'LABEL' && <Badge tone="hl">label</Badge>}
                  </span>
                </td>
                {measured.map((features, i) => {
                  const masked = features.get(name);
                  return (
                    <td key={splits[i]?.name}>
                      {masked ? (
                        <FeatureHistogram masked={masked} reference={i === 0 || role === 'INDEX' ? null : measured[0]?.get(name)} />
                      ) : (
                        <span className="text-faint">–</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > most && (
        <Button kind="ghost" size="sm" onClick={() => setMost(most + AT_ONCE)}>
          Show more features
        </Button>
      )}
      {shown.length > 0 && splits.length > 1 && first && (
        <p className="mt-2 text-xs text-faint">
          Filled: the split. Grey outline: <span className="mono">{first.name}</span>, in the same bins and on the same scale.
        </p>
      )}
    </>
  );
}
