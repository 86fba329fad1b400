import { type ColumnKind, ColumnProfile, type ColumnProfileJson } from './column-profile.ts';

export type ProfiledColumn = { name: string; kind: ColumnKind; edges?: readonly number[] | null };
export type TableProfileJson = { version: 1; columns: ColumnProfileJson[] };

/** The profiles of a table's columns, by name, in the order of the table. */
export class TableProfile {
  readonly columns: ReadonlyMap<string, ColumnProfile>;

  constructor(columns: Iterable<ProfiledColumn>) {
    this.columns = new Map(Array.from(columns, ({ name, kind, edges }) => [name, new ColumnProfile(name, kind, edges)]));
  }

  get rowCount(): number {
    return Math.max(0, ...Array.from(this.columns.values(), rowsOf));
  }

  column(name: string): ColumnProfile {
    const column = this.columns.get(name);
    if (!column) throw new RangeError(`There is no column "${name}".`);
    return column;
  }

  /** Takes one row; what it does not name is null. */
  addRow(row: Readonly<Record<string, Parameters<ColumnProfile['add']>[0]>>): void {
    for (const [name, column] of this.columns) column.add(row[name]);
  }

  /** Takes all rows of the other. A column that only one of the two has is null in the rows of the one that has it not. */
  merge(other: TableProfile): this {
    for (const [name, theirs] of other.columns) {
      const ours = this.columns.get(name);
      if (ours && ours.kind !== theirs.kind) throw new TypeError(`The column "${name}" is of the kind ${ours.kind} here and ${theirs.kind} there.`);
    }
    const [before, more] = [this.rowCount, other.rowCount];
    const columns = this.columns as Map<string, ColumnProfile>;
    for (const { name, kind } of other.columns.values()) {
      if (columns.has(name)) continue;
      const added = new ColumnProfile(name, kind);
      added.addNulls(before);
      columns.set(name, added);
    }
    for (const [name, ours] of columns) {
      const theirs = other.columns.get(name);
      if (theirs) ours.merge(theirs);
      else ours.addNulls(more);
    }
    return this;
  }

  toJSON(): TableProfileJson {
    return { version: 1, columns: Array.from(this.columns.values(), (column) => column.toJSON()) };
  }

  static fromJSON({ columns }: TableProfileJson): TableProfile {
    const table = new TableProfile([]);
    const into = table.columns as Map<string, ColumnProfile>;
    for (const column of columns) into.set(column.name, ColumnProfile.fromJSON(column));
    return table;
  }
}

const rowsOf = (column: ColumnProfile): number => column.count + column.nullCount;
