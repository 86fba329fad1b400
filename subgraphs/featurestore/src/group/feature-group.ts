import type { TableSchema } from '@hopyard/table';

/** A feature group: a table of the same id, with a name, words for people, and perhaps an online side. */
export type FeatureGroup = {
  id: string;
  name: string;
  version: number;
  description: string;
  schema: TableSchema;
  /** What each feature means. */
  descriptions: Readonly<Record<string, string>>;
  online: boolean;
  createdAt: Date;
  createdBy: string;
};

export type NewFeatureGroup = Omit<FeatureGroup, 'version' | 'schema'>;

/** As a group is called in SQL for people, in catalogue labels and in the event times of a vector. */
export const nameOf = ({ name, version }: Pick<FeatureGroup, 'name' | 'version'>): string => `${name}_${version}`;
