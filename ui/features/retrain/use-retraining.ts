'use client';
import { useSearchParams } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useDenial } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  ActivityFeedDocument,
  CreateTrainingDatasetDocument,
  DeploymentFeedDocument,
  DeployVersionDocument,
  ExecutionStatusFragmentDoc,
  RetrainDataDocument,
  RetrainedVersionDocument,
  type RetrainPageQuery,
  type RetrainSourceFragment,
  RunJobDocument,
  RunPageDocument,
  TrainingDatasetFeedDocument,
  TrainingRowFragmentDoc,
  TrainingStateFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { argumentsFrom, splitsFrom } from './retraining.ts';

export type Deployment = NonNullable<NonNullable<RetrainPageQuery['project']>['deployment']>;
type Outcome = { __typename: string; message?: string; fields?: readonly { readonly message: string }[] } | undefined;
const WATCHED = /^(run|execution|model|training-dataset):/;

/** What a mutation was refused for: the first field that is wrong, or the reason as a whole. */
const why = (error: Parameters<typeof refusal>[0], answer: Outcome) => answer?.fields?.[0]?.message ?? refusal(error, answer) ?? '';

/** Where the retraining stands, as the address says: it can be sent to somebody, and survives a reload. */
function useProgress(of: string) {
  const search = useSearchParams();
  return {
    dataId: search.get('data'),
    runId: search.get('run'),
    go: (values: { data?: string | null; run?: string }) => {
      const set = Object.entries({ of, ...values }).filter((entry): entry is [string, string] => Boolean(entry[1]));
      history.replaceState(null, '', `?${new URLSearchParams(set)}`);
    },
  };
}

/** Freezes training data, then runs the job on it, then deploys what it registered; each step is followed live. */
export function useRetraining(deploymentId: string, deployment: Deployment, source: RetrainSourceFragment, logs: boolean) {
  const { model, version, execution: trainedBy, trainingDataset: trainedOn } = source;
  const { dataId, runId, go } = useProgress(source.id);
  const mayWatch = useDenial('activity:read') === null;
  const refresh = useRefresh();
  useFeed(DeploymentFeedDocument, { deploymentId, after: null }, ({ deploymentChanged }) => deploymentChanged.signal === 'EVENT' && refresh());
  useFeed(ActivityFeedDocument, {}, ({ activity }) => WATCHED.test(activity.activity?.kind ?? '') && refresh(), !mayWatch);
  useFeed(TrainingDatasetFeedDocument, { trainingDatasetId: dataId }, undefined, !dataId);
  const [{ data: freezing }] = useQuery({ query: RetrainDataDocument, variables: { id: dataId ?? '' }, pause: !dataId });
  const [{ data: following }] = useQuery({ query: RunPageDocument, variables: { id: runId ?? '', logs }, pause: !runId });
  const [{ data: registered }] = useQuery({ query: RetrainedVersionDocument, variables: { model: model.id }, pause: !runId });
  const [{ fetching: freezes }, freeze] = useMutation(CreateTrainingDatasetDocument);
  const [{ fetching: starts }, runJob] = useMutation(RunJobDocument);
  const [{ fetching: deploys }, deploy] = useMutation(DeployVersionDocument);
  const [failure, setFailure] = useState<string | null>(null);
  /** What the program is going to be given once its data is frozen. Only who asked for the data starts it by that alone. */
  const [begun, setBegun] = useState<{ dataId: string; given: string[] } | null>(null);

  const dataset = freezing?.trainingDataset;
  const row = readFragment(TrainingRowFragmentDoc, dataset);
  const frozen = row && readFragment(TrainingStateFragmentDoc, row);
  const next = registered?.model?.versions.nodes.find((one) => one.execution?.id === runId);
  /** Whether the program makes its training data itself, as it did before. */
  const itself = Boolean(trainedOn?.entry.upstream.some(({ entry }) => entry.id === trainedBy?.id));

  const start = async (given: readonly string[], data = dataId, idempotencyKey: string = crypto.randomUUID()) => {
    if (!trainedBy) return;
    setFailure(null);
    const { data: answered, error } = await runJob({ input: { jobId: trainedBy.job.id, arguments: given, idempotencyKey } });
    const answer = answered?.runJob;
    if (answer?.__typename !== 'RunJobSuccess') return setFailure(why(error, answer as Outcome));
    go({ data, run: readFragment(ExecutionStatusFragmentDoc, answer.execution).id });
  };
  const startBegun = useEffectEvent((ready: string) => {
    if (begun?.dataId !== ready || runId) return;
    setBegun(null);
    void start(begun.given, ready, `retrain ${ready}`);
  });
  const ready = frozen?.state === 'READY' ? frozen.id : null;
  useEffect(() => {
    if (ready) startBegun(ready);
  }, [ready]);

  const begin = async (form: FormData) => {
    const text = String(form.get('arguments') ?? '');
    if (itself || !trainedOn) return start(argumentsFrom(text, undefined), null);
    setFailure(null);
    const { data, error } = await freeze({
      input: {
        featureViewId: trainedOn.featureView.id,
        description: `To train ${model.name} again, after v${version}.`,
        splits: splitsFrom(form, trainedOn.splits),
        seed: trainedOn.seed ?? null,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    const answer = data?.createTrainingDataset;
    if (answer?.__typename !== 'CreateTrainingDatasetSuccess') return setFailure(why(error, answer as Outcome));
    const { id } = answer.trainingDataset;
    setBegun({ dataId: id, given: argumentsFrom(text, readFragment(TrainingRowFragmentDoc, answer.trainingDataset).version) });
    go({ data: id });
  };

  const deployNext = async () => {
    const served = deployment.current;
    if (!next || !served) return;
    setFailure(null);
    const { cpus, memoryBytes, replicaCount: replicas, featureView, environment } = served;
    const { data, error } = await deploy({
      input: {
        deploymentId,
        version: {
          ...{ modelVersionId: next.id, featureViewId: featureView?.id ?? null, environmentId: environment?.id ?? null },
          ...{ cpus, memoryBytes, replicas },
        },
        idempotencyKey: crypto.randomUUID(),
      },
    });
    const answer = data?.deployVersion as Outcome;
    if (answer?.__typename !== 'DeployVersionSuccess') setFailure(why(error, answer));
    refresh();
  };

  return {
    ...{ itself, failure, dataset, row, frozen, next, begin, start, deployNext, startOver: () => go({}) },
    execution: following?.execution,
    /** Nothing was begun. */
    fresh: !dataId && !runId,
    /** Data is frozen, and nobody is about to start the job on it. */
    waits: ready !== null && !runId && begun === null && !starts,
    starting: freezes || starts,
    deploying: deploys,
    /** Whether what the program registered is known. */
    looked: Boolean(registered),
  };
}
