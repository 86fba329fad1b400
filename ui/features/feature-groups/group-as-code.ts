import type { FeatureType } from '@/graphql/__generated__/graphql.ts';

type Group = {
  name: string;
  version: number;
  eventTime?: string | null | undefined;
  features: readonly { name: string; type: FeatureType; primaryKey: boolean }[];
};

/** Making the first feature group and filling it, with the project filled in. */
export const firstGroupAsCode = (project: string) => ({
  Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
group = project.create_feature_group(
    "airport_hourly",
    {"airport": "STRING", "event_time": "TIMESTAMP",
     "departures": "INT32", "mean_delay": "FLOAT64"},
    primary_key=["airport"],
    event_time="event_time",
    online=True,
)
group.insert(frame)  # a DataFrame, in one commit`,
  GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  createFeatureGroup(input: {
    name: "airport_hourly"
    features: [
      { name: "airport", type: STRING, nullable: false }
      { name: "event_time", type: TIMESTAMP, nullable: false }
      { name: "departures", type: INT32 }
      { name: "mean_delay", type: FLOAT64 }
    ]
    primaryKey: ["airport"]
    eventTime: "event_time"
    online: true
  }) {
    ... on CreateFeatureGroupSuccess { featureGroup { id version } }
    ... on UserError { message }
  }
}`,
  curl: `curl "$ORIGIN/api/projects/${project}/featurestore/groups/airport_hourly/1/rows" \\
  --cookie "hopyard_session=$SESSION" -H 'x-hopyard-csrf: 1' \\
  -H 'content-type: text/csv' --data-binary @airport_hourly.csv`,
});

/** Reading the group from outside of the web app, as of the instant that the page shows. */
export function groupAsCode(project: string, { name, version, features }: Group, at: string | null) {
  const keys = features.filter(({ primaryKey }) => primaryKey);
  return {
    Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
${name} = project.feature_group("${name}", version=${version})
frame = ${name}.read(${at ? `as_of="${at}"` : ''})

# rows go in as one commit, all of them or none
${name}.insert(frame)`,
    GraphQL: `# POST /api/projects/${project}/graphql
query {
  project {
    featureGroup(name: "${name}", version: ${version}) {
      ${at ? `commitAsOf(at: "${at}")` : 'latestCommit'} { sequence committedAt rowCount contentHash }
      rows(${at ? `asOf: "${at}", ` : ''}first: 20) { columns rows }
      ${keys.length > 0 ? 'features { name type statistics { nullCount distinctCount min max } }' : 'features { name type }'}
    }
  }
}`,
    curl: `# out, for Data Owners
curl "$ORIGIN/api/projects/${project}/featurestore/groups/${name}/${version}/rows?format=csv${at ? `&asOf=${at}` : ''}" \\
  --cookie "hopyard_session=$SESSION"

# in: Parquet, Arrow or CSV, one commit
curl "$ORIGIN/api/projects/${project}/featurestore/groups/${name}/${version}/rows" \\
  --cookie "hopyard_session=$SESSION" -H 'x-hopyard-csrf: 1' \\
  -H 'content-type: application/vnd.apache.parquet' --data-binary @${name}.parquet`,
  };
}
