import '@/styles/rows.css';
type Column = { name: string; type: string; numeric: boolean; mark?: string | undefined };

/** Rows as they are, under their names and types, in a box that scrolls by itself. `more` are further pages. */
export function RowsGrid({
  label,
  columns,
  rows,
  more,
}: {
  label: string;
  columns: readonly Column[];
  rows: readonly (readonly unknown[])[];
  more?: React.ReactNode;
}) {
  return (
    <div className="grid-box" tabIndex={0} role="group" aria-label={label}>
      <table className="pv">
        <thead>
          <tr>
            {columns.map(({ name, type, mark }) => (
              <th key={name}>
                <span className="mono font-semibold">{name}</span>
                {mark && <span className="tag ml-1.5">{mark}</span>}
                <br />
                <span className="mono text-xs text-faint">{type.toLowerCase()}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <RowsOfGrid columns={columns} rows={rows} />
        </tbody>
        {more}
      </table>
    </div>
  );
}

export const RowsOfGrid = ({ columns, rows }: { columns: readonly Column[]; rows: readonly (readonly unknown[])[] }) =>
  rows.map((row, index) => (
    <tr key={index}>
      {row.map((value, column) => (
        <td key={column} className={columns[column]?.numeric ? 'n' : undefined}>
          {value === null ? <span className="text-faint">null</span> : String(value)}
        </td>
      ))}
    </tr>
  ));
