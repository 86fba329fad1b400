export type Chosen = { of: string; column: string | null };

/** The columns of an artifact, each to be chosen; those on the chosen one's path are marked. */
export function ColumnList({
  of,
  label,
  columns,
  hits,
  chosen,
  onChoose,
}: {
  of: string;
  label: string;
  columns: readonly string[];
  hits: ReadonlyMap<string, boolean> | undefined;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
}) {
  return (
    <ul className="lin-columns" aria-label={`Columns of ${label}`}>
      {columns.map((column) => {
        const pressed = chosen?.of === of && chosen.column === column;
        const certain = hits?.get(column);
        return (
          <li key={column}>
            <button
              type="button"
              className={`nodrag nopan mono${certain === undefined ? '' : certain ? ' hit' : ' maybe'}`}
              aria-pressed={pressed}
              title={certain === false ? 'May be reached: a program is between' : undefined}
              onClick={() => onChoose(pressed ? null : { of, column })}
            >
              <span className="clip">{column}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
