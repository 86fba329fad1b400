/** Registering the next version of a model, from a program; what a page shows where there is none. */
export function registerAsCode(project: string, model: string) {
  return {
    Python: `import hopyard

project = hopyard.connect()
with project.start_run("train") as run:
    ...
    run.log(100, auc=auc)
    project.register_model(
        "${model}",
        format="ONNX",
        framework="scikit-learn 1.7.2",
        files={"model.onnx": "model.onnx"},
        importances=importances,
    )`,
    curl: `# A Data Owner uploads the file, then registers the upload.
curl "$ORIGIN/api/projects/${project}/models/${model}/files/model.onnx" \\
  --cookie "hopyard_session=$SESSION" -H 'x-hopyard-csrf: 1' \\
  --data-binary @model.onnx`,
    GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  registerModelVersion(input: {
    model: "${model}"
    format: ONNX
    files: [{ uploadId: "…" }]
  }) {
    ... on RegisterModelVersionSuccess { modelVersion { version } }
    ... on UserError { message }
  }
}`,
  };
}

/** Reading one version from outside of the web app. */
export function versionAsCode(project: string, model: string, version: number, file: string | undefined) {
  const path = `/models/${model}/versions/${version}/files/${file ?? 'model.onnx'}`;
  return {
    GraphQL: `# POST /api/projects/${project}/graphql
query {
  project {
    model(name: "${model}") {
      version(version: ${version}) {
        contentHash
        metrics { key value }
        inputs { name datatype shape feature }
        run { name execution { number programHash } }
        trainingDataset { id }
      }
    }
  }
}`,
    Python: `import hopyard

project = hopyard.connect()
with project.door("GET", "${path}") as answer:
    model = answer.read()   # in a program of the project`,
    curl: `# By a Data Owner: it copies the model out of the project.
curl "$ORIGIN/api/projects/${project}${path}" \\
  --cookie "hopyard_session=$SESSION" -O`,
  };
}
