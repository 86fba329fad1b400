import { signInByApi } from './fixtures.ts';

type Column = [name: string, type: string];
type Group = { id: string; name: string; version: number };

/** What a program would do before a story: groups, rows and views, by the public API, in one project. */
export async function openFeatureStore(project: string) {
  const { base, headers } = await signInByApi('owner', project);
  const graph = async <Data>(query: string, variables: Record<string, unknown>): Promise<Data> => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors?.[0]) throw new Error(errors[0].message);
    return data;
  };
  return {
    base,
    headers,
    graph,
    /** Does what a mutation is for, and answers of its success what is asked for. */
    async make<Made>(mutation: string, input: object, success: string): Promise<Made> {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const made = await graph<Record<string, Made & { message?: string }>>(
        `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ... on ${type}Success { ${success} } ... on UserError { message } } }`,
        { input },
      );
      if (!made[mutation] || made[mutation].message) throw new Error(`${mutation}: ${made[mutation]?.message}`);
      return made[mutation];
    },
    async group(name: string, columns: readonly Column[], of: { primaryKey: string[]; eventTime?: string; online?: boolean; description?: string }) {
      const needed = [...of.primaryKey, of.eventTime];
      const features = columns.map(([column, type]) => ({ name: column, type, nullable: !needed.includes(column) }));
      const { createFeatureGroup } = await graph<{ createFeatureGroup: { featureGroup: Group } }>(
        `mutation ($input: CreateFeatureGroupInput!) { createFeatureGroup(input: $input) {
          ... on CreateFeatureGroupSuccess { featureGroup { id name version } } ... on UserError { message } } }`,
        { input: { name, features, ...of } },
      );
      return createFeatureGroup.featureGroup;
    },
    async insert({ name, version }: Group, csv: string): Promise<void> {
      const response = await fetch(`${base}/featurestore/groups/${name}/${version}/rows`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/csv' },
        body: csv,
      });
      if (!response.ok) throw new Error(await response.text());
    },
    async view(name: string, query: Record<string, unknown>, labels: string[]): Promise<string> {
      const { createFeatureView } = await graph<{ createFeatureView: { featureView: { id: string } } }>(
        `mutation ($input: CreateFeatureViewInput!) { createFeatureView(input: $input) {
          ... on CreateFeatureViewSuccess { featureView { id } } ... on UserError { message } } }`,
        { input: { name, query, labels } },
      );
      return createFeatureView.featureView.id;
    },
  };
}

/** Rows of trips, one every hour from a day of 2001 on, as a file. */
export const trips = (from: number, count: number): string => {
  const row = (id: number) =>
    `${id},${new Date(Date.UTC(2001, 0, 1, id)).toISOString()},${['north', 'south', 'west'][id % 3]},${100 + ((id * 37) % 900)},${id % 5 === 0}`;
  return ['trip,event_time,station,distance,late', ...Array.from({ length: count }, (_, i) => row(from + i))].join('\n');
};

export const TRIPS: readonly Column[] = [
  ['trip', 'INT64'],
  ['event_time', 'TIMESTAMP'],
  ['station', 'STRING'],
  ['distance', 'INT32'],
  ['late', 'BOOL'],
];
export const STATIONS: readonly Column[] = [
  ['station', 'STRING'],
  ['event_time', 'TIMESTAMP'],
  ['departures', 'INT32'],
];

/** What was known of two of the three stations, at every midnight. */
export const stations = (days: number): string =>
  [
    'station,event_time,departures',
    ...Array.from({ length: days }, (_, day) =>
      ['north', 'south'].map((station, i) => `${station},${new Date(Date.UTC(2001, 0, 1 + day)).toISOString()},${10 * (day + 1) + i}`),
    ).flat(),
  ].join('\n');
