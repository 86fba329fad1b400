'use client';
import { useState } from 'react';
import { Button } from '@/components/button.tsx';
import { Section } from '@/components/section.tsx';
import { metric } from '@/lib/format.ts';

const SHOWN = 12;

/** How much each feature weighs, greatest first, as bars with their values. */
export function Importances({ importances }: { importances: readonly { readonly feature: string; readonly value: number }[] }) {
  const [all, setAll] = useState(false);
  if (importances.length === 0) return null;
  const sorted = importances.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const most = Math.max(...sorted.map(({ value }) => Math.abs(value)), Number.EPSILON);
  return (
    <Section title="Importance of features" n={importances.length}>
      <dl className="weights">
        {(all ? sorted : sorted.slice(0, SHOWN)).map(({ feature, value }) => (
          <div key={feature}>
            <dt className="mono clip" title={feature}>
              {feature}
            </dt>
            <dd>
              <i style={{ width: `${(Math.abs(value) / most) * 100}%` }} className={value < 0 ? 'neg' : undefined} aria-hidden="true" />
              <span className="tabular-nums">{metric(value)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {sorted.length > SHOWN && (
        <Button kind="ghost" size="sm" className="mt-2" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the ${SHOWN} greatest` : `Show all ${sorted.length}`}
        </Button>
      )}
    </Section>
  );
}
