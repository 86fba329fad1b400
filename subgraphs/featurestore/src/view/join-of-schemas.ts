import { asOfJoin, joinProblems, type JoinQuery, type Snapshot } from '@hopyard/table';
import type { InvalidFields } from '@hopyard/subgraph';
import type { FeatureGroup } from '../group/feature-group.ts';
import { groupIdsOf, type ViewDefinition } from './feature-view.ts';
import { joinQueryOf } from './join-query.ts';

/** A group as if nothing were in it: what it looks like is all that a query is checked and shown by. */
const withoutRows = ({ id, schema }: FeatureGroup): Snapshot => ({
  tableId: id,
  schema,
  since: schema.columns.map(() => 0n),
  commit: null,
  files: [],
});

const joinOf = (definition: ViewDefinition, groupOf: (id: string) => FeatureGroup): JoinQuery => {
  const groups = groupIdsOf(definition).map(groupOf);
  return joinQueryOf(definition, groups, groups.map(withoutRows));
};

/** What the table has against a definition that resolved: a view that is made can always be joined. */
export const problemsOfJoin = (definition: ViewDefinition, groupOf: (id: string) => FeatureGroup): InvalidFields =>
  joinProblems(joinOf(definition, groupOf)).map(({ path: [first = '', second = '', ...rest], message }) => ({
    path: ['query', ...(first !== 'base' ? [first, second] : second === 'features' ? ['baseFeatures'] : [second]), ...rest],
    message,
  }));

/** The join as SQL for people. */
export const readableJoin = (definition: ViewDefinition, groupOf: (id: string) => FeatureGroup): string =>
  asOfJoin(joinOf(definition, groupOf)).readable;
