'use client';
import '@/styles/deployments.css';
import { Box, CircleDot, Combine, Layers2, Play, Rocket, TableProperties, Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Select } from '@/components/field.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { StatePill } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { InferencePageDocument, type InferencePageQuery, InferenceRowFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { count, eventTime, figure, plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { Withheld } from '../shell/withheld.tsx';
import { columnsOf, showCell } from './columns.ts';
import { LabelForm } from './label-form.tsx';
import { OUTCOME_LOOKS } from './outcome-looks.ts';

export type Inference = NonNullable<InferencePageQuery['inference']>;

/** One call: everything that its answer rests on. */
export function InferencePage({ project, id, allowed }: { project: string; id: string; allowed: boolean }) {
  const [{ data }] = useQuery({ query: InferencePageDocument, variables: { id }, requestPolicy: 'cache-and-network', pause: !allowed });
  const inference = data?.inference;
  return (
    <PageFrame
      crumbs={[
        { label: 'Deployments', href: paths.deployments(project) },
        ...(inference
          ? [
              { label: inference.deployment.name, name: true, href: paths.deployment(project, inference.deployment.name) },
              { label: 'Calls', href: paths.deployment(project, inference.deployment.name, 'calls') },
              { label: id, name: true },
            ]
          : []),
      ]}
    >
      {!allowed && (
        <div className="page">
          <h1 className="vh">A call</h1>
          <Withheld action="inference:read" title="Calls are for those who may see data" />
        </div>
      )}
      {inference && <Body project={project} inference={inference} />}
    </PageFrame>
  );
}

function Body({ project, inference }: { project: string; inference: Inference }) {
  const { id, at, outcome, rows, latencyMs, lookupMs, error, caller } = readFragment(InferenceRowFragmentDoc, inference);
  const { deployment, version } = inference;
  const [row, setRow] = useState(0);
  const look = OUTCOME_LOOKS[outcome];
  return (
    <div className="page">
      <PageHeader
        kindLabel="Call"
        kind={<Waypoints className="i l" aria-hidden />}
        title={<span className="break-all">{id}</span>}
        aside={<StatePill state={look.state} word={look.word} />}
        facts={[
          <span key="of">
            Call of{' '}
            <Link className="link mono" href={paths.deployment(project, deployment.name)}>
              {deployment.name}
            </Link>{' '}
            v{version.number}
          </span>,
          `by ${caller.name}`,
          <Timestamp key="at" at={at} seconds />,
          `${figure(latencyMs)} ms${lookupMs == null ? '' : `, ${figure(lookupMs)} of it looking up`}`,
          rows > 1 && plural(rows, 'row'),
        ]}
        actions={
          rows > 1 && (
            <Select aria-label="Row" value={row} onChange={({ currentTarget: { value } }) => setRow(Number(value))}>
              {Array.from({ length: Math.min(rows, 1000) }, (_, i) => (
                <option key={i} value={i}>
                  Row {count(i + 1)} of {count(rows)}
                </option>
              ))}
            </Select>
          )
        }
      />
      {error && (
        <div className={`note ${outcome === 'FAILED' ? 'bad' : ''}`} role="status">
          <span className="grow">
            <b>{outcome === 'REJECTED' ? 'It did not reach the model' : 'The model did not answer'}</b>
            <br />
            <span className="text-muted">{error}</span>
          </span>
        </div>
      )}
      <div className="cols broad">
        <div>
          {outcome === 'ANSWERED' && (
            <Section title="Answer">
              <Values label="Answer" json={inference.outputs} row={row} actual={inference.actual} />
            </Section>
          )}
          {inference.keys !== null && (
            <Section title="Asked with">
              <Values label="Asked with" json={inference.keys} row={row} />
            </Section>
          )}
          {inference.features.length > 0 && (
            <Section title="Looked up" n={inference.features.length}>
              <FeatureTable project={project} features={inference.features} row={row} />
            </Section>
          )}
          {inference.inputs !== null && (
            <Section title="What the model got">
              <Values label="What the model got" json={inference.inputs} row={row} />
            </Section>
          )}
        </div>
        <aside aria-label="Where the answer comes from, and what turned out true">
          {outcome === 'ANSWERED' && <LabelForm inference={inference} rows={rows} />}
          <Rests project={project} inference={inference} />
        </aside>
      </div>
    </div>
  );
}

/** For each name the value of one row; beside an answer what turned out to be true. */
function Values({ label, json, row, actual }: { label: string; json: unknown; row: number; actual?: unknown }) {
  const truths = new Map(columnsOf(actual).map(({ name, values }) => [name, values[row]]));
  return (
    <table className="tb pairs" aria-label={label}>
      <thead className={truths.size > 0 ? undefined : 'vh'}>
        <tr>
          <th>Name</th>
          <th className="num">Value</th>
          {truths.size > 0 && <th className="num">True</th>}
        </tr>
      </thead>
      <tbody>
        {columnsOf(json).map(({ name, values }) => (
          <tr key={name}>
            <th scope="row" className="mono">
              {name}
            </th>
            <td className="num">{values[row] === null ? <Badge tone="warn">missing</Badge> : showCell(values[row])}</td>
            {truths.size > 0 && <td className="num">{showCell(truths.get(name))}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What each feature group gave: which row, since when it held, and the commit that brought it. */
function FeatureTable({ project, features, row }: { project: string; features: Inference['features']; row: number }) {
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Looked up, all columns">
      <table className="tb" aria-label="Looked up">
        <thead>
          <tr>
            <th>Feature group</th>
            <th>Features</th>
            <th>Held since</th>
            <th className="num">Commit</th>
          </tr>
        </thead>
        <tbody>
          {features.map(({ featureGroup, features: names, rows }, i) => {
            const used = rows[row];
            return (
              <tr key={i}>
                <td>
                  <Link className="name" href={paths.featureGroup(project, featureGroup)}>
                    <Layers2 className="i" aria-hidden />
                    <span className="mono clip">
                      {featureGroup.name} <span className="text-xs text-faint">v{featureGroup.version}</span>
                    </span>
                  </Link>
                </td>
                <td className="mono text-xs whitespace-normal text-muted">{names.join(', ')}</td>
                <td className="tabular-nums text-muted">
                  {!used ? (
                    <Badge tone="warn">no row</Badge>
                  ) : used.eventTime ? (
                    eventTime(used.eventTime)
                  ) : (
                    <span className="text-faint">no event time</span>
                  )}
                </td>
                <td className="num">
                  {used?.commit ? (
                    <Link className="link" href={paths.featureGroup(project, featureGroup, 'commits')}>
                      #{count(Number(used.commit.sequence))}
                    </Link>
                  ) : (
                    <span className="text-faint">–</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The way back: deployment, model version, run, program, training dataset. */
function Rests({ project, inference: { deployment, version } }: { project: string; inference: Inference }) {
  const { modelVersion, featureView } = version;
  const { model, run, execution, trainingDataset } = modelVersion;
  return (
    <Section title="It rests on" more={{ href: paths.lineage(project, version.id), label: 'Lineage' }}>
      <ol className="bine">
        <Stop icon={<Rocket className="i s" aria-hidden />} lead="the deployment">
          <Link className="mono font-semibold hover:underline" href={paths.deployment(project, deployment.name)}>
            {deployment.name} v{version.number}
          </Link>
        </Stop>
        {featureView && (
          <Stop icon={<Combine className="i s" aria-hidden />} lead="which looked up through">
            <Link className="mono font-semibold hover:underline" href={paths.featureView(project, featureView)}>
              {featureView.name} v{featureView.version}
            </Link>
          </Stop>
        )}
        <Stop icon={<Box className="i s" aria-hidden />} lead="and asked the model">
          <Link className="mono font-semibold hover:underline" href={paths.modelVersion(project, model.name, modelVersion.version)}>
            {model.name} v{modelVersion.version}
          </Link>
          <span className="mono block text-xs text-faint" title={modelVersion.contentHash}>
            {modelVersion.contentHash.slice(0, 12)}
          </span>
        </Stop>
        {run && (
          <Stop icon={<CircleDot className="i s" aria-hidden />} lead="which came out of the run">
            <Link className="mono font-semibold hover:underline" href={paths.compare(project, [run.id])}>
              {run.name}
            </Link>{' '}
            <span className="text-muted">
              of <Name>{run.experiment.name}</Name>
            </span>
          </Stop>
        )}
        {execution && (
          <Stop icon={<Play className="i s" aria-hidden />} lead="of the program">
            <Link className="mono font-semibold hover:underline" href={paths.run(project, execution.id)}>
              {execution.job.name} #{execution.number}
            </Link>
          </Stop>
        )}
        {trainingDataset && (
          <Stop icon={<TableProperties className="i s" aria-hidden />} lead="trained on">
            <Link className="mono font-semibold hover:underline" href={paths.trainingDataset(project, trainingDataset.id)}>
              {trainingDataset.featureView.name} #{trainingDataset.version}
            </Link>
          </Stop>
        )}
      </ol>
    </Section>
  );
}

const Stop = ({ icon, lead, children }: { icon: React.ReactNode; lead: string; children: React.ReactNode }) => (
  <li>
    <span className="node ic">{icon}</span>
    <span className="block text-xs text-faint">{lead}</span>
    {children}
  </li>
);
