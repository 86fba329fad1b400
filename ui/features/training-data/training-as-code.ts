type Dataset = { id: string; version: number; featureView: { name: string; version: number }; splits: readonly { name: string }[] };

/** Making the first training dataset, with the project filled in. */
export const firstTrainingAsCode = (project: string) => ({
  Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
view = project.feature_view("flight_delay")
data = view.create_training_dataset({
    "train": ("2001-01-01", "2001-05-01"),
    "validation": ("2001-05-01", "2001-06-01"),
    "test": ("2001-06-01", "2001-07-01"),
})
assert data.leakage["holds"]`,
  GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  createTrainingDataset(input: {
    featureViewId: "…"
    splits: [{ name: "train", fraction: 0.8 }, { name: "test", fraction: 0.2 }]
  }) {
    ... on CreateTrainingDatasetSuccess { trainingDataset { id state } }
    ... on UserError { message }
  }
}`,
});

/** Reading a training dataset from outside of the web app. */
export function trainingAsCode(project: string, { id, version, featureView: view, splits }: Dataset) {
  const names = splits.map(({ name }) => name);
  return {
    Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
view = project.feature_view("${view.name}", version=${view.version})
data = view.training_dataset(${version})
assert data.leakage["holds"]
${names.map((name) => `${name} = data.read("${name}")`).join('\n')}`,
    GraphQL: `# POST /api/projects/${project}/graphql
query {
  trainingDataset(id: "${id}") {
    state contentHash rowCount
    splits { name rowCount contentHash }
    inputs { featureGroup { name version } contentHash }
    leakage { holds checks { prefix matchedRows violations smallestMargin largestAge } hash }
  }
}`,
    curl: `# for Data Owners
curl "$ORIGIN/api/projects/${project}/featurestore/training/${view.name}/${view.version}/${version}/${names[0] ?? 'all'}?format=parquet" \\
  --cookie "hopyard_session=$SESSION" -o ${names[0] ?? 'all'}.parquet`,
  };
}
