/** Starting the job from outside of the web app, ready to run. */
export function jobAsCode(project: string, job: string, id?: string) {
  return {
    GraphQL: `# POST /api/projects/${project}/graphql
mutation {
  ${
    id
      ? `runJob(input: {
    jobId: "${id}"
  })`
      : `createJob(input: {
    name: "${job}"
    programPath: "Resources/${job}.py"
    reads: ["raw"]
  })`
  } {
    ... on ${id ? 'RunJobSuccess { execution { id number state }' : 'CreateJobSuccess { job { id name }'} }
    ... on UserError { message }
  }
}`,
    curl: `curl "$ORIGIN/api/projects/${project}/graphql" \\
  --cookie "hopyard_session=$SESSION" \\
  -H 'content-type: application/json' -H 'x-hopyard-csrf: 1' \\
  -d '{"query":"mutation { ${id ? `runJob(input: { jobId: \\"${id}\\" }) { ... on RunJobSuccess { execution { id } }` : `createJob(input: { name: \\"${job}\\", programPath: \\"Resources/${job}.py\\" }) { ... on CreateJobSuccess { job { id } }`} } }"}'`,
  };
}
