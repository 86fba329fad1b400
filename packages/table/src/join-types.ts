import type { QueryRequest } from '@hopyard/leases';
import type { Column, Condition, Snapshot, TableSchema } from './types.ts';

type Of = { snapshot: Snapshot };
type Shaped = { snapshot: { schema: TableSchema } };

type Base<Source> = Source & {
  /** What people call it, `<name>_<version>`: for `readable` alone. */
  name: string;
  features: readonly string[];
  /** Which rows: all of these hold. */
  filter: readonly Condition[];
};
type Joined<Source> = Source & {
  name: string;
  features: readonly string[];
  on: readonly { left: string; right: string }[];
  prefix: string;
  /** True: the newest row whose event time is not later than the base row's. False: the newest row there is. */
  asOf: boolean;
  /** Older rows count as missing. */
  maxAgeSeconds: number | null;
};

/** A query over tables: the rows of its result are the rows of its base. */
export type JoinQuery = { base: Base<Of>; joins: readonly Joined<Of>[] };

/** The same, of schemas alone: what is known before there are rows. */
export type JoinShape = { base: Base<Shaped>; joins: readonly Joined<Shaped>[] };

/** A place of a query that is wrong: `["joins", "0", "on", "0", "right"]`. */
export type JoinProblem = { path: string[]; message: string };

/** What an engine's plan needs to make the result, and what it is like. */
export type JoinPlan = {
  files: QueryRequest['files'];
  /**
   * Make `joined`, ordered by the base's event time and key: the columns below, then `__time` and
   * `__key_<n>`, the base row's event time (where it has one) and key, and `__time_<i>`, the event time of the partner in
   * join i (where its table has one; null: there is no partner).
   */
  statements: string[];
  /** The columns that were asked for, in order. */
  columns: Column[];
  /** The join as SQL for people. */
  readable: string;
};
