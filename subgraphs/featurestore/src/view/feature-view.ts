import type { ColumnType } from '@hopyard/table';

export const OPERATORS = ['EQ', 'NE', 'LT', 'LE', 'GT', 'GE', 'IN', 'IS_NULL', 'IS_NOT_NULL'] as const;
export type Operator = (typeof OPERATORS)[number];

/** A condition on base rows; its value is checked against the feature's type when the view is made. */
export type ViewCondition = { feature: string; operator: Operator; value: unknown };

export type JoinKey = { left: string; right: string };

export type ViewJoin = {
  featureGroupId: string;
  features: readonly string[];
  on: readonly JoinKey[];
  prefix: string;
  asOf: boolean;
  maxAgeSeconds: number | null;
};

export type ViewColumn = {
  name: string;
  type: ColumnType;
  role: 'INPUT' | 'LABEL' | 'INDEX';
  featureGroupId: string;
  feature: string;
  /** Which join it comes from; null: the base. */
  join: number | null;
};

export type ServingKey = { name: string; type: ColumnType; featureGroupIds: readonly string[] };

/** What a view reads, complete: it is looked at no more what the groups looked like when it was made. */
export type ViewDefinition = {
  base: { featureGroupId: string; features: readonly string[]; filter: readonly ViewCondition[] };
  joins: readonly ViewJoin[];
  columns: readonly ViewColumn[];
  labels: readonly string[];
  servingKeys: readonly ServingKey[];
};

export type FeatureView = {
  id: string;
  name: string;
  version: number;
  description: string;
  definition: ViewDefinition;
  createdAt: Date;
  createdBy: string;
};

/** The groups that a view reads, the base first; a group that is joined twice is there twice. */
export const groupIdsOf = ({ base, joins }: ViewDefinition): string[] => [base.featureGroupId, ...joins.map((join) => join.featureGroupId)];

/** Each group that a view reads, with which of its columns become which of the view's. */
export const originsOf = (definition: ViewDefinition) =>
  [...new Set(groupIdsOf(definition))].map((groupId) => ({
    groupId,
    columns: definition.columns
      .filter(({ featureGroupId }) => featureGroupId === groupId)
      .map(({ name, feature }) => ({ source: name, target: feature })),
  }));
