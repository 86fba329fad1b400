import Link from 'next/link';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { addressOf, ICONS, KINDS } from './artifact.ts';
import { type Chosen, ColumnList } from './column-list.tsx';
import { type Branch, columnsOf, type Path, type Stop, treeOf, type Way } from './lineage-graph.ts';
import { StopState } from './stop-state.tsx';

type Props = {
  project: string;
  stops: readonly Stop[];
  ways: readonly Way[];
  path: Path | null;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
};

/** The lineage as two trees: for small screens, many artifacts and whoever prefers a list. */
export function LineageList(props: Props) {
  const self = props.stops.find(({ distance }) => distance === 0);
  return (
    <div className="lin-list">
      {self && <Row {...props} stop={self} />}
      {(['upstream', 'downstream'] as const).map((side) => {
        const title = side === 'upstream' ? 'Made from' : 'Went into';
        const branches = treeOf(props.stops, props.ways, side);
        return (
          <section key={side} aria-label={title}>
            <h2>{title}</h2>
            {branches.length > 0 ? <Tree {...props} branches={branches} /> : <p className="text-muted">Nothing that the catalogue knows of.</p>}
          </section>
        );
      })}
    </div>
  );
}

function Tree({ branches, ...props }: Props & { branches: readonly Branch[] }) {
  return (
    <ul>
      {branches.map(({ stop, branches: below }) => (
        <li key={stop.entry.id}>
          <Row {...props} stop={stop} />
          {below.length > 0 && <Tree {...props} branches={below} />}
        </li>
      ))}
    </ul>
  );
}

function Row({ project, ways, path, chosen, onChoose, stop }: Props & { stop: Stop }) {
  const { entry } = stop;
  const Icon = ICONS[entry.kind];
  const hits = path?.nodes.get(entry.id);
  const columns = columnsOf(stop, ways);
  return (
    <div className={`lin-row${hits ? ' hit' : path ? ' dim' : ''}`}>
      <div className="row min-w-0">
        <Icon className="i s text-faint" aria-hidden />
        <Link href={addressOf(project, entry) ?? paths.lineage(project, entry.id)} className="mono clip hover:underline" title={entry.label}>
          {entry.label}
        </Link>
        <StopState {...stop} />
        <span className="ml-auto text-xs whitespace-nowrap text-faint">{KINDS[entry.kind]}</span>
      </div>
      {columns.length > 0 && (
        <details open={chosen?.of === entry.id || undefined}>
          <summary>
            {plural(columns.length, 'column')}
            <span className="vh"> of {entry.label}</span>
          </summary>
          <ColumnList of={entry.id} label={entry.label} columns={columns} hits={hits} chosen={chosen} onChoose={onChoose} />
        </details>
      )}
    </div>
  );
}
