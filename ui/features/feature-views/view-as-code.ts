import type { FeatureType } from '@/graphql/__generated__/graphql.ts';
import { isNumber } from '../statistics/feature-type.tsx';

type View = { name: string; version: number; servingKeys: readonly { name: string; type: FeatureType }[] };

const sample = (type: FeatureType) => (isNumber(type) ? '1' : type === 'BOOL' ? 'true' : '"…"');

/** Making the first feature view, with the project filled in. */
export const firstViewAsCode = (project: string) => ({
  Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
view = project.create_feature_view(
    "flight_delay",
    project.feature_group("flights"),
    joins=[{
        "group": project.feature_group("airport_hourly"),
        "on": {"origin": "airport"},
        "prefix": "origin_",
        "max_age": "P1D",
    }],
    labels=["delayed"],
)`,
  GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  createFeatureView(input: {
    name: "flight_delay"
    query: {
      baseId: "…"
      joins: [{ featureGroupId: "…", on: [{ left: "origin", right: "airport" }], prefix: "origin_", maxAge: "P1D" }]
    }
    labels: ["delayed"]
  }) {
    ... on CreateFeatureViewSuccess { featureView { id version } }
    ... on UserError { message }
  }
}`,
});

/** The view from outside of the web app: its vectors, and rows to train on. */
export function viewAsCode(project: string, { name, version, servingKeys }: View) {
  const key = `{${servingKeys.map(({ name: one, type }) => `"${one}": ${sample(type)}`).join(', ')}}`;
  return {
    Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
view = project.feature_view("${name}", version=${version})
vector, = view.vectors([${key}])

data = view.create_training_dataset({"train": 0.8, "test": 0.2})
train = data.read("train")`,
    GraphQL: `# POST /api/projects/${project}/graphql
query Vectors($keys: [JSON!]!) {  # { "keys": [${key}] }
  project {
    featureView(name: "${name}", version: ${version}) {
      vectors(keys: $keys) { complete missing values eventTimes }
    }
  }
}`,
    curl: `curl "$ORIGIN/api/projects/${project}/featurestore/vectors/${name}/${version}" \\
  --cookie "hopyard_session=$SESSION" -H 'x-hopyard-csrf: 1' \\
  -H 'content-type: application/json' \\
  -d '{"keys": [${key}]}'`,
  };
}
