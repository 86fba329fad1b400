/** Recording a run, and reading the runs of an experiment, from outside of the web app. */
export function runAsCode(project: string, experiment: string) {
  return {
    GraphQL: `# POST /api/projects/${project}/graphql
query {
  project {
    experiment(name: "${experiment}") {
      runs(first: 10) {
        nodes {
          name state
          parameters { key value }
          metrics { key last lastStep }
        }
      }
    }
  }
}`,
    Python: `import hopyard

project = hopyard.connect()
parameters = {"depth": 6, "rate": 0.1}
with project.start_run("${experiment}", parameters=parameters) as run:
    for step in range(100):
        ...
        run.log(step, loss=loss, auc=auc)`,
    curl: `curl "$ORIGIN/api/projects/${project}/graphql" \\
  --cookie "hopyard_session=$SESSION" \\
  -H 'content-type: application/json' -H 'x-hopyard-csrf: 1' \\
  -d '{"query":"{ project { experiment(name: \\"${experiment}\\") { runs(first: 10) { nodes { name state metrics { key last } } } } } }"}'`,
  };
}
