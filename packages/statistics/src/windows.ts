import { type ProfiledColumn, TableProfile, type TableProfileJson } from './table-profile.ts';

/**
 * How rows are cut into windows. `size` and `every` are rows or milliseconds; `every`, from the start of a window to the start of
 * the next, divides `size` and is `size` by default (windows that tumble; less, they slide). Windows by time start at multiples of
 * `every` since 1970-01-01T00:00:00Z and wait `grace` milliseconds, 0 by default, for rows that come late.
 */
export type WindowShape = { by: 'count'; size: number; every?: number } | { by: 'time'; size: number; every?: number; grace?: number };

/** `time` in milliseconds since 1970-01-01T00:00:00Z. `sequence` grows from row to row; gaps are allowed. */
export type Stamp = { time: number; sequence: number };

export type ClosedWindow = {
  /** By time: start and end, which is not in it. By count: least and greatest time of its rows. */
  from: number;
  to: number;
  rows: number;
  /** The least and the greatest sequence of its rows. */
  first: number;
  last: number;
  profile: TableProfile;
};

type Pane = Omit<ClosedWindow, 'profile'> & { profile: TableProfile };

export type WindowsJson = {
  version: 1;
  shape: WindowShape;
  columns: ProfiledColumn[];
  rows: number;
  sequence: number | null;
  watermark: number | null;
  first: number | null;
  sealed: number | null;
  dropped: number;
  panes: (Omit<Pane, 'profile'> & { index: number; profile: TableProfileJson })[];
};

/**
 * Assembles windows from rows in the order of their sequence. Rows go into panes of `every` rows or milliseconds, and a window
 * merges the panes it spans, so that a row is profiled once however many windows it is in.
 *
 *     windows.add(stamp, row);
 *     for (const window of windows.close()) …
 *     store(JSON.stringify(windows));    later: Windows.fromJSON(…), and on from the row after `sequence`
 *
 * A window closes when all its rows are there: by count with its last row, by time once a row or the clock is `grace` past its
 * end. From then on its panes are sealed: a row for one of them is dropped and counted. The first window is the first that is
 * whole; one without a row is not told. A sequence that was taken before is passed over, so rows may be read twice after a crash.
 */
export class Windows {
  readonly shape: WindowShape;
  readonly #columns: readonly ProfiledColumn[];
  readonly #every: number;
  /** Rows that were taken into a pane. */
  #rows = 0;
  #sequence = Number.NEGATIVE_INFINITY;
  #watermark = Number.NEGATIVE_INFINITY;
  #dropped = 0;
  /** The first pane of all. */
  #first: number | null = null;
  /** The last pane that is sealed. */
  #sealed = Number.NEGATIVE_INFINITY;
  #panes = new Map<number, Pane>();

  constructor(shape: WindowShape, columns: readonly ProfiledColumn[]) {
    const every = shape.every ?? shape.size;
    if (!(every > 0 && Number.isInteger(shape.size / every)))
      throw new RangeError(`Windows of ${shape.size} cannot start every ${every}: the one must divide the other.`);
    this.shape = shape;
    this.#columns = columns.map(({ name, kind, edges }) => ({ name, kind, ...(edges && { edges }) }));
    this.#every = every;
  }

  /** The last sequence that was taken or dropped; null before the first. */
  get sequence(): number | null {
    return finite(this.#sequence);
  }

  /** How many rows came after their pane was sealed. */
  get dropped(): number {
    return this.#dropped;
  }

  /** The window that closes next, as far as it is filled; null while it has no row. */
  get open(): Omit<ClosedWindow, 'profile'> | null {
    if (this.#panes.size === 0) return null;
    const span = this.shape.size / this.#every;
    const last = Math.max(this.#sealed + 1, this.#first! + span - 1, Math.min(...this.#panes.keys()));
    return this.#told(last - span + 1, last, this.#between(last - span + 1, last));
  }

  /** Takes a row. `close` afterwards: by count, the row may have been the last of a window. */
  add(stamp: Stamp, row: Parameters<TableProfile['addRow']>[0]): void {
    this.pane(stamp)?.addRow(row);
  }

  /**
   * Takes the stamp of a row and answers the profile that the row belongs into, null if it is late or was there before. For
   * callers who hand over rows by the column: rows of one profile can go into it together, before the next `close`.
   */
  pane({ time, sequence }: Stamp): TableProfile | null {
    if (sequence <= this.#sequence) return null;
    this.#sequence = sequence;
    const index = Math.floor((this.shape.by === 'count' ? this.#rows : time) / this.#every);
    if (index <= this.#sealed) {
      this.#dropped++;
      return null;
    }
    this.#rows++;
    this.#watermark = Math.max(this.#watermark, time);
    this.#first = Math.min(this.#first ?? index, index);
    let pane = this.#panes.get(index);
    if (!pane)
      this.#panes.set(index, (pane = { from: time, to: time, rows: 0, first: sequence, last: sequence, profile: new TableProfile(this.#columns) }));
    Object.assign(pane, { from: Math.min(pane.from, time), to: Math.max(pane.to, time), rows: pane.rows + 1, last: sequence });
    return pane.profile;
  }

  /** The windows that are done, in order, each once. By time, `now` in milliseconds closes them when no row comes; without it the times of the rows are the clock. */
  close(now = Number.NEGATIVE_INFINITY): ClosedWindow[] {
    const { shape } = this;
    const done = shape.by === 'count' ? this.#rows : Math.max(this.#watermark, now) - (shape.grace ?? 0);
    const seal = Math.floor(done / this.#every) - 1;
    const closed: ClosedWindow[] = [];
    const span = shape.size / this.#every;
    while (this.#panes.size > 0 && this.#sealed < seal) {
      // What lies before the oldest pane that is left has no rows.
      const last = Math.max(this.#sealed + 1, Math.min(...this.#panes.keys()));
      if (last > seal) break;
      this.#sealed = last;
      if (last - span + 1 >= this.#first!) closed.push(...this.#window(last - span + 1, last));
      this.#panes.delete(last - span + 1);
    }
    this.#sealed = Math.max(this.#sealed, seal);
    return closed;
  }

  toJSON(): WindowsJson {
    const panes = Array.from(this.#panes, ([index, pane]) => ({ ...pane, index, profile: pane.profile.toJSON() }));
    const [sequence, watermark, sealed] = [finite(this.#sequence), finite(this.#watermark), finite(this.#sealed)];
    return {
      version: 1,
      shape: this.shape,
      columns: [...this.#columns],
      rows: this.#rows,
      first: this.#first,
      dropped: this.#dropped,
      sequence,
      watermark,
      sealed,
      panes,
    };
  }

  static fromJSON(json: WindowsJson): Windows {
    const windows = new Windows(json.shape, json.columns);
    windows.#rows = json.rows;
    windows.#first = json.first;
    windows.#dropped = json.dropped;
    windows.#sequence = json.sequence ?? Number.NEGATIVE_INFINITY;
    windows.#watermark = json.watermark ?? Number.NEGATIVE_INFINITY;
    windows.#sealed = json.sealed ?? Number.NEGATIVE_INFINITY;
    for (const { index, profile, ...pane } of json.panes) windows.#panes.set(index, { ...pane, profile: TableProfile.fromJSON(profile) });
    return windows;
  }

  /** None if no row is in it. */
  #window(from: number, to: number): ClosedWindow[] {
    const panes = this.#between(from, to);
    const told = this.#told(from, to, panes);
    if (!told) return [];
    // The pane of a window that tumbles is in no other.
    const profile = from === to ? panes[0]!.profile : panes.reduce((whole, pane) => whole.merge(pane.profile), new TableProfile(this.#columns));
    return [{ ...told, profile }];
  }

  #between(from: number, to: number): Pane[] {
    return Array.from({ length: to - from + 1 }, (_, index) => this.#panes.get(from + index)).filter((pane) => pane !== undefined);
  }

  #told(from: number, to: number, panes: readonly Pane[]): Omit<ClosedWindow, 'profile'> | null {
    if (panes.length === 0) return null;
    const byTime = this.shape.by === 'time';
    return {
      from: byTime ? from * this.#every : Math.min(...panes.map((pane) => pane.from)),
      to: byTime ? (to + 1) * this.#every : Math.max(...panes.map((pane) => pane.to)),
      rows: panes.reduce((rows, pane) => rows + pane.rows, 0),
      first: Math.min(...panes.map((pane) => pane.first)),
      last: Math.max(...panes.map((pane) => pane.last)),
    };
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
