import { X } from 'lucide-react';
import { Button } from '@/components/button.tsx';
import { plural } from '@/lib/format.ts';
import { ICONS, KINDS } from './artifact.ts';
import type { Chosen } from './column-list.tsx';
import type { Path, Stop } from './lineage-graph.ts';

/** What the chosen column, or an artifact as a whole, touches, in words. */
export function PathPanel({
  stops,
  path,
  impact,
  chosen,
  onClose,
}: {
  stops: readonly Stop[];
  path: Path;
  impact: boolean;
  chosen: Chosen;
  onClose: () => void;
}) {
  const of = stops.find(({ entry }) => entry.id === chosen.of);
  const touched = stops.filter(({ entry }) => entry.id !== chosen.of && path.nodes.has(entry.id));
  const elsewhere = path.nodes.size - touched.length - 1;
  return (
    <aside className="lin-panel" aria-label="What is touched">
      <div className="flex items-start gap-2">
        <div className="grow min-w-0 flex-1">
          <p className="text-xs text-muted">{impact ? 'Impact of a change in' : 'The way of'}</p>
          <h2 className="mono clip" title={of?.entry.label}>
            {of?.entry.label}
            {chosen.column !== null && <span className="text-muted">.{chosen.column}</span>}
          </h2>
        </div>
        <Button kind="ghost" size="sm" square aria-label="Choose nothing" onClick={onClose}>
          <X className="i s" aria-hidden />
        </Button>
      </div>
      <p role="status" className="text-muted">
        {touched.length === 0
          ? impact
            ? 'Nothing was made from it.'
            : 'It came from nothing and went into nothing that the catalogue knows of.'
          : `${plural(touched.length, 'artifact')}${impact ? ' at risk' : ' on its way'}${elsewhere > 0 ? `, and ${elsewhere} outside of this map` : ''}.`}
      </p>
      <ul>
        {touched.map(({ entry }) => {
          const Icon = ICONS[entry.kind];
          const columns = [...(path.nodes.get(entry.id) ?? [])];
          return (
            <li key={entry.id}>
              <Icon className="i s" aria-hidden />
              <span className="min-w-0">
                <b className="mono clip block">{entry.label}</b>
                <span className="text-xs text-muted">
                  {KINDS[entry.kind]}
                  {columns.length > 0 && `: ${listOf(columns)}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

const MOST = 6;
function listOf(columns: readonly (readonly [string, boolean])[]): string {
  const certain = columns.filter(([, sure]) => sure);
  const shown = (certain.length > 0 ? certain : columns).map(([name]) => name);
  const names = `${shown.slice(0, MOST).join(', ')}${shown.length > MOST ? ` and ${shown.length - MOST} more` : ''}`;
  return certain.length > 0 ? names : `perhaps ${names}`;
}
