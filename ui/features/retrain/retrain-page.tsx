'use client';
import { RefreshCw, Rocket } from 'lucide-react';
import Link from 'next/link';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { TonedGlyph } from '@/components/state.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  DeploymentStatusFragmentDoc,
  ExecutionStatusFragmentDoc,
  RetrainPageDocument,
  type RetrainPageQueryVariables,
  type RetrainSourceFragment,
  RetrainSourceFragmentDoc,
  VersionLineFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { VersionMetrics } from '../models/version-metrics.tsx';
import { ExecutionPill } from '../run/execution-pill.tsx';
import { EXECUTION_LOOKS } from '../run/execution-state.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { TrainingPill } from '../training-data/training-pill.tsx';
import { ArgumentsField, RetrainForm } from './retrain-form.tsx';
import { argumentsFrom, argumentsOf } from './retraining.ts';
import { SplitList } from './split-list.tsx';
import { type Deployment, useRetraining } from './use-retraining.ts';

const ExecutionView = lazy(async () => ({ default: (await import('../run/execution-view.tsx')).ExecutionView }));

const FORM = 'retrain';

/** Trains the model of a deployment again, on the data up to now, and offers what comes of it. */
export function RetrainPage({ project, variables: given }: { project: string; variables: RetrainPageQueryVariables }) {
  // Which version is trained again is settled when the page opens: deploying the new one does not change it.
  const [variables] = useState(given);
  const [{ data }] = useQuery({ query: RetrainPageDocument, variables, requestPolicy: 'cache-and-network' });
  const deployment = data?.project?.deployment;
  const found = readFragment(RetrainSourceFragmentDoc, data?.modelVersion ?? deployment?.current?.modelVersion);
  const [settled, settle] = useState(found);
  if (!settled && found) settle(found);
  const source = settled ?? found;
  return (
    <PageFrame
      crumbs={[
        { label: 'Deployments', href: paths.deployments(project) },
        { label: variables.name, name: true, href: paths.deployment(project, variables.name) },
        { label: 'Retrain' },
      ]}
    >
      {deployment && source && <Body project={project} deployment={deployment} source={source} logs={variables.mayRun} />}
    </PageFrame>
  );
}

/** Why a version cannot be trained again here; null when it can. */
function impossible({ model, version, execution, trainingDataset }: RetrainSourceFragment): string | null {
  if (!execution) return `${model.name} v${version} did not come out of a job, so there is none to run again.`;
  if (!trainingDataset) return `${model.name} v${version} is not known to be trained on a training dataset.`;
  return null;
}

type Parts = { project: string; deployment: Deployment; source: RetrainSourceFragment; logs: boolean };

function Body({ project, deployment, source, logs }: Parts) {
  const { id, name, state } = readFragment(DeploymentStatusFragmentDoc, deployment);
  const { model, version, execution: trainedBy, trainingDataset: trainedOn } = source;
  const retraining = useRetraining(id, deployment, source, logs);
  const { execution, dataset, row, frozen, next, failure } = retraining;
  const status = readFragment(ExecutionStatusFragmentDoc, execution);
  const answering = deployment.current?.modelVersion;
  const isServed = Boolean(next) && answering?.id === next?.id;
  const blocked = impossible(source);
  return (
    <div className="page">
      <PageHeader
        kindLabel="Retraining"
        kind={<RefreshCw className="i l" aria-hidden />}
        title={
          <>
            Retrain <Name>{model.name}</Name>
          </>
        }
        mono={false}
        facts={[
          <span key="of">
            the model of{' '}
            <Link className="link mono" href={paths.deployment(project, name)}>
              {name}
            </Link>
          </span>,
          <span key="version">
            compared with{' '}
            <Link className="link mono" href={paths.modelVersion(project, model.name, version)}>
              {model.name} v{version}
            </Link>
          </span>,
        ]}
        actions={
          <>
            {retraining.fresh && !blocked && (
              <WhyDisabled action="job:run" label="Retrain" align="end">
                <Button kind="primary" type="submit" form={FORM} busy={retraining.starting}>
                  <RefreshCw className="i s" aria-hidden />
                  Retrain
                </Button>
              </WhyDisabled>
            )}
            {next && !isServed && (
              <WhyDisabled action="deployment:manage" label={`Deploy v${next.version}`} align="end">
                <Button kind="primary" busy={retraining.deploying || state === 'UPDATING'} onClick={() => void retraining.deployNext()}>
                  <Rocket className="i s" aria-hidden />
                  {state === 'UPDATING' ? `Making v${next.version} ready…` : `Deploy v${next.version}`}
                </Button>
              </WhyDisabled>
            )}
            {isServed && <ButtonLink href={paths.deployment(project, name)}>Go to {name}</ButtonLink>}
          </>
        }
      />
      {failure && (
        <p className="note bad" role="alert">
          <TonedGlyph state="failed" />
          <span className="grow">{failure}</span>
        </p>
      )}
      {blocked && (
        <p className="note" role="status">
          <TonedGlyph state="unjudged" />
          <span className="grow">
            <b>{blocked}</b> Train it where it was trained, register what comes out, and deploy that.
          </span>
        </p>
      )}
      {retraining.fresh && !blocked && (
        <RetrainForm
          id={FORM}
          project={project}
          deployment={name}
          source={source}
          itself={retraining.itself}
          onSubmit={(form) => void retraining.begin(form)}
        />
      )}
      {next && (
        <>
          <p className="note" role="status">
            <TonedGlyph state={isServed ? 'serving' : 'succeeded'} />
            {isServed ? (
              <span className="grow">
                <b>
                  <Name>{name}</Name> serves v{next.version}.
                </b>{' '}
                Rolling back gives v{version} the calls again.
              </span>
            ) : (
              <span className="grow">
                <b>
                  <Link className="link" href={paths.modelVersion(project, model.name, next.version)}>
                    {model.name} v{next.version}
                  </Link>{' '}
                  is registered.
                </b>{' '}
                It gets the calls of <Name>{name}</Name> once it is deployed and warm; until then v{answering?.version} answers.
              </span>
            )}
          </p>
          <VersionMetrics
            called={`v${next.version}`}
            metrics={readFragment(VersionLineFragmentDoc, next).metrics}
            reference={readFragment(VersionLineFragmentDoc, source)}
          />
        </>
      )}
      {dataset && row && (
        <Section
          title="Training data"
          tools={
            <>
              <TrainingPill masked={row} />
              <Link className="more" href={paths.trainingDataset(project, dataset.id)}>
                {row.featureView.name} #{row.version}
              </Link>
            </>
          }
        >
          <SplitList splits={dataset.splits} />
          {frozen?.state === 'FAILED' && (
            <p className="note bad mt-3" role="alert">
              <TonedGlyph state="failed" />
              <span className="grow">{frozen.failure}</span>
              <Button size="sm" onClick={retraining.startOver}>
                Begin anew
              </Button>
            </p>
          )}
        </Section>
      )}
      {retraining.waits && trainedBy && (
        <form
          className="grid max-w-xl justify-items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void retraining.start(argumentsFrom(String(new FormData(event.currentTarget).get('arguments')), row?.version));
          }}
        >
          <ArgumentsField value={argumentsOf(trainedBy.arguments, trainedOn?.version)} />
          <Button type="submit" kind="primary">
            Start {trainedBy.job.name}
          </Button>
        </form>
      )}
      {execution && status && (
        <Section
          title={`${execution.job.name} #${status.number}`}
          tools={
            <>
              <ExecutionPill status={status} timed />
              <Link className="more" href={paths.run(project, status.id)}>
                Execution
              </Link>
            </>
          }
        >
          <div className="grid grid-cols-1 gap-3">
            {EXECUTION_LOOKS[status.state].final && retraining.looked && !next && (
              <p className="note warn" role="status">
                <TonedGlyph state="watch" />
                <span className="grow">It registered no version of {model.name}.</span>
                <Button size="sm" busy={retraining.starting} onClick={() => void retraining.start(execution.arguments)}>
                  Run again
                </Button>
              </p>
            )}
            <Suspense fallback={<div className="panel" style={{ height: 160 }} aria-busy="true" />}>
              <ExecutionView key={status.id} execution={execution} />
            </Suspense>
          </div>
        </Section>
      )}
    </div>
  );
}
