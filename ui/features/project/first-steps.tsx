import { ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { EmptyState, type Step } from '@/components/empty-state.tsx';
import { paths } from '@/paths.ts';

/** A project in which nothing ran yet: what comes next, with what is done already. */
export function FirstSteps({ project, files, programs, jobs }: { project: string; files: boolean; programs: boolean; jobs: boolean }) {
  const done = [files, programs, jobs];
  const next = done.indexOf(false);
  const steps: Step[] = [
    { title: 'Upload data', note: 'Parquet or CSV, into a dataset' },
    {
      title: 'Upload a program',
      note: (
        <>
          a Python file, into <span className="mono">Resources</span>
        </>
      ),
    },
    { title: 'Create a job and run it', note: 'its page streams log and metrics' },
  ].map((step, i) => ({ ...step, state: done[i] ? 'done' : i === next ? 'next' : 'later' }));
  return (
    <EmptyState
      title="Nothing ran here yet"
      steps={steps}
      code={
        <CodeBlock
          initial="Python"
          code={{
            GraphQL: `mutation {\n  createJob(input: {\n    name: "explore"\n    programPath: "Resources/explore.py"\n    reads: ["raw"]\n  }) {\n    ... on CreateJobSuccess { job { id } }\n    ... on UserError { message }\n  }\n}`,
            Python: `import hopyard\n\nproject = hopyard.connect()\nwith project.start_run("explore") as run:\n    path = "raw/flights.parquet"\n    for row in project.files.rows(path):\n        ...\n    run.log(1, mean_delay=7.5)`,
            curl: `curl "$ORIGIN/api/projects/${project}/files/raw/flights.parquet" \\\n  --upload-file flights.parquet --cookie "hopyard_session=$SESSION"`,
          }}
        />
      }
      action={
        <ButtonLink kind="primary" href={next <= 0 ? paths.files(project) : next === 1 ? paths.files(project, 'Resources') : paths.jobs(project)}>
          {['Upload data', 'Upload a program', 'Create a job'][Math.max(next, 0)]}
        </ButtonLink>
      }
    >
      A project goes from data to programs that run on it, and keeps what they wrote and measured.
    </EmptyState>
  );
}
