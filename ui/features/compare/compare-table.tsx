'use client';
import { Box, FileText, Play, TableProperties, X } from 'lucide-react';
import Link from 'next/link';
import { useId, useState } from 'react';
import { Badge, Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { bytes, metric } from '@/lib/format.ts';
import { betterEnd, bestOf } from '@/lib/metric-direction.ts';
import { paths } from '@/paths.ts';
import { metricKeys, parameterKeys } from '../experiments/run-columns.ts';
import { RunPill, RunTime } from '../experiments/run-pill.tsx';
import type { Compared } from './compare-page.tsx';
import { delta, packageDifferences, trainingLabels } from './compare-rows.ts';

type Row = { label: React.ReactNode; key: string; cells: React.ReactNode[]; differs: boolean; numeric?: boolean };

/** One column a run, one row a fact; in each part what differs stands first, and what is the same is folded. */
export function CompareTable({ project, runs }: { project: string; runs: readonly Compared[] }) {
  const ids = runs.map(({ status }) => status.id);
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Comparison, all columns">
      <table className="tb compare" aria-label="Comparison" style={{ '--runs': runs.length } as React.CSSProperties}>
        <thead>
          <tr>
            <td />
            {runs.map(({ run, status }, i) => (
              <th key={status.id} scope="col">
                <span className="flex items-center gap-2">
                  {i < 5 && <i className={`swatch c${i + 1}`} aria-hidden="true" />}
                  <Link href={paths.compare(project, [status.id])} className="mono clip text-sm text-ink hover:underline" title={status.name}>
                    {status.name}
                  </Link>
                  {runs.length > 1 && (
                    <span className="acts ml-auto flex">
                      {i > 0 && (
                        <ButtonLink
                          kind="ghost"
                          size="sm"
                          scroll={false}
                          href={paths.compare(project, [status.id, ...ids.filter((id) => id !== status.id)])}
                        >
                          Compare to this
                        </ButtonLink>
                      )}
                      <ButtonLink
                        kind="ghost"
                        size="sm"
                        square
                        scroll={false}
                        aria-label={`Take ${status.name} out`}
                        href={paths.compare(
                          project,
                          ids.filter((id) => id !== status.id),
                        )}
                      >
                        <X className="i s" aria-hidden />
                      </ButtonLink>
                    </span>
                  )}
                </span>
                <span className="flex items-center gap-2 font-normal">
                  <RunPill status={status} />
                  <RunTime status={status} />
                  <Timestamp at={status.startedAt} />
                </span>
                {run.tags.length > 0 && (
                  <span className="flex flex-wrap gap-1">
                    {run.tags.map((tag) => (
                      <Badge key={tag}>{tag}</Badge>
                    ))}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <Part title="Metrics" same="metrics with the same value" rows={metricRows(runs)} columns={runs.length} />
        <Part title="Parameters" same="parameters that are the same" rows={parameterRows(runs)} columns={runs.length} />
        <Part title="Made by" same="facts that are the same" rows={originRows(project, runs)} columns={runs.length} />
        <Part title="Made" same="facts that are the same" rows={outcomeRows(project, runs)} columns={runs.length} />
      </table>
    </div>
  );
}

function Part({ title, same, rows, columns }: { title: string; same: string; rows: readonly Row[]; columns: number }) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  if (rows.length === 0) return null;
  const differing = rows.filter(({ differs }) => differs);
  const alike = rows.filter(({ differs }) => !differs);
  // Alone, nothing can differ; two or three rows are not worth a fold.
  const folds = columns > 1 && alike.length > 3;
  return (
    <tbody aria-labelledby={id}>
      <tr className="band">
        <th id={id} scope="rowgroup" colSpan={columns + 1}>
          {title}
        </th>
      </tr>
      {[...differing, ...(folds && !unfolded ? [] : alike)].map(({ key, label, cells, differs, numeric }) => (
        <tr key={key} className={columns > 1 && !differs ? 'same' : undefined}>
          <th scope="row">{label}</th>
          {cells.map((cell, i) => (
            <td key={i} className={numeric ? 'tabular-nums' : undefined}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
      {folds && (
        <tr>
          <td colSpan={columns + 1}>
            <Button kind="ghost" size="sm" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
              {unfolded ? 'Hide' : 'Show'} {alike.length} {same}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

const none = <span className="text-faint">–</span>;
const different = (values: readonly unknown[]) => new Set(values).size > 1;

function metricRows(runs: readonly Compared[]): Row[] {
  return metricKeys(runs.map(({ run }) => run)).map((key) => {
    const values = runs.map(({ run }) => run.metrics.find((known) => known.key === key)?.last);
    const best = bestOf(key, values);
    const [base] = values;
    const end = betterEnd(key);
    return {
      key,
      label: (
        <>
          <Name>{key}</Name>
          {end && <span className="block text-xs font-normal text-faint">{end === 'more' ? 'more is better' : 'less is better'}</span>}
        </>
      ),
      differs: different(values),
      numeric: true,
      cells: values.map((value, i) =>
        value === undefined ? (
          none
        ) : (
          <span key={i} className="flex items-baseline gap-2">
            <span className={value === best ? 'font-semibold' : ''}>{metric(value)}</span>
            {i > 0 && base !== undefined && <span className="text-xs text-faint">{delta(base, value, metric)}</span>}
            {value === best && <Badge>best</Badge>}
          </span>
        ),
      ),
    };
  });
}

function parameterRows(runs: readonly Compared[]): Row[] {
  const { differ, same } = parameterKeys(runs.map(({ run }) => run));
  return [...differ, ...same].map((key) => ({
    key,
    label: <Name>{key}</Name>,
    differs: differ.includes(key),
    cells: runs.map(({ run }, place) => {
      const value = run.parameters.find((parameter) => parameter.key === key)?.value;
      return value === undefined ? (
        none
      ) : (
        <span key={place} className="mono clip block" title={value}>
          {value}
        </span>
      );
    }),
  }));
}

const Hash = ({ hash, of }: { hash: string; of: string }) => (
  <span className="flex items-center gap-1">
    <span className="mono" title={hash}>
      {hash.slice(0, 8)}…
    </span>
    <CopyButton text={hash} label={`Copy the hash of ${of}`} />
  </span>
);

/** What made the runs: program, environment, training data. */
function originRows(project: string, runs: readonly Compared[]): Row[] {
  const all = runs.map(({ run }) => run);
  const row = (key: string, label: React.ReactNode, values: readonly unknown[], cells: React.ReactNode[]): Row => ({
    key,
    label,
    differs: different(values),
    cells,
  });
  const trained = all.map(trainingLabels);
  return [
    row(
      'execution',
      'Execution',
      all.map(({ execution }) => execution?.id),
      all.map(({ execution }, place) =>
        execution ? (
          <Link key={place} href={paths.run(project, execution.id)} className="flex min-w-0 items-center gap-2 hover:underline">
            <Play className="i s text-faint" aria-hidden />
            <span className="mono clip">
              {execution.job.name} #{execution.number}
            </span>
          </Link>
        ) : (
          <span key={place} className="text-muted">
            recorded by hand
          </span>
        ),
      ),
    ),
    row(
      'program',
      'Program',
      all.map(({ programHash }) => programHash),
      all.map(({ programHash, execution }, place) =>
        programHash ? (
          <span key={place} className="flex items-center gap-2">
            <span className="mono clip" title={execution?.job.program.path}>
              {execution?.job.program.path}
            </span>
            <Hash hash={programHash} of="the program" />
          </span>
        ) : (
          none
        ),
      ),
    ),
    row(
      'environment',
      'Environment',
      all.map(({ environment, execution }) => environment?.contentHash ?? environment?.id ?? Boolean(execution)),
      all.map(({ environment, execution }, place) =>
        environment ? (
          <span key={place} className="flex items-center gap-2">
            <Name>{environment.name}</Name>
            {environment.contentHash && <Hash hash={environment.contentHash} of="the environment" />}
          </span>
        ) : execution ? (
          <span key={place} className="text-muted">
            Python and the client
          </span>
        ) : (
          none
        ),
      ),
    ),
    ...packageDifferences(all.map(({ environment }) => environment?.installed)).map(({ name, versions }) =>
      row(
        `package:${name}`,
        <span className="pl-4 font-normal text-muted">
          <Name>{name}</Name>
        </span>,
        versions,
        versions.map((version, place) =>
          version === undefined ? (
            <span key={place} className="text-faint">
              not installed
            </span>
          ) : (
            <Name key={place}>{version}</Name>
          ),
        ),
      ),
    ),
    row(
      'training',
      'Training data',
      trained.map((datasets) => datasets.map(({ id }) => id).join()),
      trained.map((datasets) =>
        datasets.length === 0
          ? none
          : datasets.map(({ id, label }) => (
              <Link key={id} href={paths.trainingDataset(project, id)} className="flex min-w-0 items-center gap-2 hover:underline">
                <TableProperties className="i s text-faint" aria-hidden />
                <span className="mono clip">{label}</span>
              </Link>
            )),
      ),
    ),
  ];
}

/** What the runs left behind: files and model versions. */
function outcomeRows(project: string, runs: readonly Compared[]): Row[] {
  const all = runs.map(({ run }) => run);
  const rows: Row[] = [];
  if (all.some(({ modelVersions }) => modelVersions.length > 0))
    rows.push({
      key: 'models',
      label: 'Model versions',
      differs: true,
      cells: all.map(({ modelVersions }) =>
        modelVersions.length === 0
          ? none
          : modelVersions.map(({ id, version, model }) => (
              <Link key={id} href={paths.modelVersion(project, model.name, version)} className="flex min-w-0 items-center gap-2 hover:underline">
                <Box className="i s text-faint" aria-hidden />
                <span className="mono clip">
                  {model.name} v{version}
                </span>
              </Link>
            )),
      ),
    });
  if (all.some(({ artifacts }) => artifacts.length > 0))
    rows.push({
      key: 'artifacts',
      label: 'Artifacts',
      differs: different(all.map(({ artifacts }) => artifacts.map(({ sha256 }) => sha256).join())),
      cells: all.map(({ artifacts }) =>
        artifacts.length === 0
          ? none
          : artifacts.map(({ id, name, path, sizeBytes }) => (
              <Link
                key={id}
                href={paths.files(project, path.slice(0, path.lastIndexOf('/')), { file: name })}
                className="flex min-w-0 items-center gap-2 hover:underline"
              >
                <FileText className="i s text-faint" aria-hidden />
                <span className="mono clip" title={path}>
                  {path}
                </span>
                <span className="text-xs text-faint">{bytes(Number(sizeBytes))}</span>
              </Link>
            )),
      ),
    });
  return rows;
}
