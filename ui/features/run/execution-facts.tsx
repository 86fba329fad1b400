import Link from 'next/link';
import { Name } from '@/components/bits.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import type { ExecutionStatusFragment } from '@/graphql/__generated__/graphql.ts';
import { bytes } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { parameterKeys } from '../experiments/run-columns.ts';
import { GrantList } from './grant-list.tsx';
import { RunLinks } from './run-links.tsx';
import type { Execution } from './execution-view.tsx';

/** What it ran, with what, what it read and wrote, and what it used. */
export function ExecutionFacts({ project, execution, status }: { project: string; execution: Execution; status: ExecutionStatusFragment }) {
  return (
    <section className="panel grid grid-cols-1 content-start gap-3 p-4" aria-label="Facts">
      <Row label="Program">
        <span className="flex min-w-0 items-center gap-2">
          <Name>{execution.job.program.path}</Name>
          <span className="mono clip text-faint" title={execution.programHash}>
            {execution.programHash.slice(0, 8)}…
          </span>
          <CopyButton text={execution.programHash} label="Copy the program's hash" />
        </span>
      </Row>
      {execution.arguments.length > 0 && (
        <Row label="Arguments">
          <span className="mono break-all">{execution.arguments.join(' ')}</span>
        </Row>
      )}
      <Row label="Environment">{execution.job.environment ? <Name>{execution.job.environment.name}</Name> : 'Python and the client'}</Row>
      <Row label="Used">
        <span className="tabular-nums">
          {status.cpuSeconds.toFixed(1)} s of CPU
          {status.peakMemoryBytes !== null && status.peakMemoryBytes !== undefined && `, ${bytes(Number(status.peakMemoryBytes))} at most`}
          <span className="text-faint">
            {' '}
            of {execution.resources.cpus} cores, {bytes(Number(execution.resources.memoryBytes))}
          </span>
        </span>
      </Row>
      {execution.runs.some(({ parameters }) => parameters.length > 0) && (
        <Row label="Parameters">
          <ParametersOf runs={execution.runs} />
        </Row>
      )}
      {execution.runs.length > 0 && (
        <Row label={execution.runs.length === 1 ? 'Run' : 'Runs'}>
          <div className="grid gap-2">
            {execution.runs.map((run) => (
              <RunLinks key={run.id} project={project} run={run} />
            ))}
          </div>
        </Row>
      )}
      <Row label="May read">
        <GrantList project={project} entries={execution.reads} none="nothing" />
      </Row>
      <Row label="Wrote">
        <GrantList project={project} entries={execution.outputs} none="nothing yet" />
      </Row>
      <Row label="Lineage">
        <Link className="link" href={paths.lineage(project, status.id)}>
          What led here, and what came of it
        </Link>
      </Row>
    </section>
  );
}

/** What the runs were tried with: what is the same in all of them once, and of each what is not. */
function ParametersOf({ runs }: { runs: Execution['runs'] }) {
  const { differ, same } = parameterKeys(runs);
  return (
    <div className="grid gap-2">
      {runs[0] && <Parameters values={runs[0].parameters.filter(({ key }) => same.includes(key))} />}
      {runs.map(({ id, name, parameters }) => {
        const own = parameters.filter(({ key }) => differ.includes(key));
        return (
          own.length > 0 && (
            <div key={id}>
              <span className="text-xs text-faint">{name} alone</span>
              <Parameters values={own} />
            </div>
          )
        );
      })}
    </div>
  );
}

function Parameters({ values }: { values: Execution['runs'][number]['parameters'] }) {
  return (
    <dl className="grid grid-cols-1 gap-0.5">
      {values.map(({ key, value }) => (
        <div key={key} className="flex min-w-0 gap-2">
          <dt className="mono text-faint">{key}</dt>
          <dd className="mono clip min-w-0" title={value}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid min-w-0 grid-cols-[6rem_minmax(0,1fr)] items-baseline gap-3">
      <span className="text-xs text-faint">{label}</span>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
