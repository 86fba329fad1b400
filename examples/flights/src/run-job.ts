import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, Refused } from './client.ts';

export type JobToRun = {
  name: string;
  /** The program, and files that it imports: all of them go to `Resources`. */
  program: string;
  modules?: string[];
  reads?: string[];
  writes?: string[];
  arguments?: string[];
  environmentId?: string;
  memoryBytes?: number;
};

/** Where a program of the example lies. */
export const programFile = (name: string) => fileURLToPath(new URL(`../programs/${name}`, import.meta.url));

const SUCCESS = '__typename ... on UserError { message }';

/** Uploads a program, makes a job of it, runs it once and answers what it printed. Throws when it does not end well. */
export async function runJob(client: Client, job: JobToRun, log: (line: string) => void): Promise<string[]> {
  const { name } = job;
  for (const file of [job.program, ...(job.modules ?? [])]) await client.upload(`Resources/${basename(file)}`, file);
  const jobId = await jobNamed(client, job);
  const { runJob } = await client.graph<{ runJob: { execution: { id: string } } }>(
    `mutation ($input: RunJobInput!) { runJob(input: $input) { ${SUCCESS} ... on RunJobSuccess { execution { id } } } }`,
    { input: { jobId, arguments: job.arguments ?? [] } },
  );
  const executionId = runJob.execution.id;
  const printed: string[] = [];
  const { execution: started } = await client.graph<{ execution: { log: { cursor: string; lines: LogLine[] } } }>(
    'query ($id: ID!) { execution(id: $id) { log(fromOffset: 0, limit: 1000) { cursor lines { stream text } } } }',
    { id: executionId },
  );
  const show = (line: LogLine) => {
    if (line.stream !== 'SYSTEM') {
      printed.push(line.text);
      log(`    ${line.text}`);
    }
  };
  started.log.lines.forEach(show);
  const chunks = client.follow<{ executionLog: { lines: LogLine[]; complete: boolean } }>(
    'subscription ($id: ID!, $after: Cursor) { executionLog(executionId: $id, after: $after) { cursor signal complete lines { stream text } } }',
    { id: executionId, after: started.log.cursor },
  );
  for await (const { executionLog } of chunks) {
    executionLog.lines.forEach(show);
    if (executionLog.complete) break;
  }
  const { execution } = await client.graph<{ execution: { state: string; stateReason: string | null } }>(
    'query ($id: ID!) { execution(id: $id) { state stateReason } }',
    { id: executionId },
  );
  if (execution.state !== 'SUCCEEDED')
    throw new Error(`The job ${name} ended as ${execution.state}: ${execution.stateReason ?? printed.at(-1) ?? ''}`);
  return printed;
}

type LogLine = { stream: 'STDOUT' | 'STDERR' | 'SYSTEM'; text: string };

async function jobNamed(client: Client, job: JobToRun): Promise<string> {
  const modules = (job.modules ?? []).map((file) => `Resources/${basename(file)}`);
  const input = {
    name: job.name,
    programPath: `Resources/${basename(job.program)}`,
    reads: [...(job.reads ?? []), ...modules],
    writes: job.writes ?? [],
    ...(job.environmentId && { environmentId: job.environmentId }),
    ...(job.memoryBytes && { resources: { cpus: 2, memoryBytes: job.memoryBytes } }),
  };
  try {
    const { createJob } = await client.graph<{ createJob: { job: { id: string } } }>(
      `mutation ($input: CreateJobInput!) { createJob(input: $input) { ${SUCCESS} ... on CreateJobSuccess { job { id } } } }`,
      { input },
    );
    return createJob.job.id;
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'NameTaken')) throw error;
    const { project } = await client.graph<{ project: { job: { id: string } } }>('query ($name: String!) { project { job(name: $name) { id } } }', {
      name: job.name,
    });
    return project.job.id;
  }
}
