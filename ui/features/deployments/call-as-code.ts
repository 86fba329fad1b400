/** Deploying a version of a model, with the project filled in. */
export const deployAsCode = (project: string) => ({
  GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  createDeployment(input: {
    name: "flight-delay"
    version: { modelVersionId: "…", featureViewId: "…" }
  }) {
    ... on CreateDeploymentSuccess { deployment { id url } }
    ... on UserError { message }
  }
}`,
});

export type Asked = { name: string; datatype: string; value: unknown };

/** Asks for the same as the form does, from outside of the web app. */
export function callAsCode(project: string, { id, name, url }: { id: string; name: string; url: string }, asked: readonly Asked[]) {
  const row = Object.fromEntries(asked.map(({ name: input, value }) => [input, value]));
  const inputs = asked.map(({ name: input, datatype, value }) => ({ name: input, shape: [1, ...shapeOf(value)], datatype, data: [value].flat(9) }));
  const lines = inputs.map(oneLine);
  return {
    GraphQL: `# POST /api/projects/${project}/graphql
# ${oneLine({ rows: [row] })}
mutation Ask($rows: [JSON!]!) {
  infer(input: { deploymentId: "${id}", rows: $rows }) {
    ... on InferSuccess { inference { id outputs latencyMs } }
    ... on InferenceRejected { fields { path message } }
    ... on UserError { message }
  }
}`,
    Python: `import hopyard

project = hopyard.connect()  # in a program of ${project}
answer = project.door_json("POST", "/v2/models/${name}/infer", {"inputs": [
${lines.map((line) => `    ${pythonOf(line)},`).join('\n')}
]})
print(answer["outputs"])`,
    curl: `curl "$ORIGIN${url}/infer" \\
  --cookie "hopyard_session=$SESSION" -H 'x-hopyard-csrf: 1' \\
  -H 'content-type: application/json' -d '{"inputs": [
${lines.map((line) => `    ${line.replaceAll("'", "'\\''")}`).join(',\n')}
  ]}'`,
  };
}

/** JSON with room between its parts, for reading. */
const oneLine = (json: unknown) =>
  JSON.stringify(json, null, 1)
    .replaceAll(/([[{])\n\s*|\n\s*([\]}])/g, '$1$2')
    .replaceAll(/\n\s*/g, ' ');

const shapeOf = (value: unknown): number[] => (Array.isArray(value) ? [value.length, ...shapeOf(value[0])] : []);

/** JSON as a literal of Python: its words differ outside of strings. */
const pythonOf = (json: string) =>
  json.replaceAll(/"(?:[^"\\]|\\.)*"|\b(?:null|true|false)\b/g, (part) => ({ null: 'None', true: 'True', false: 'False' })[part] ?? part);
