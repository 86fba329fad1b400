'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { CreateDeploymentDocument, DeployChoicesDocument, DeployVersionDocument, StartDeploymentDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';

/** What is deployed, or where to: a version of a model that the page is of, or the next version of a deployment. */
export type DeployOf = { modelVersionId: string; format: string } | { deploymentId: string; name: string };

type Failure = { field: string; message: string };
type Answer = { __typename: string; message?: string; fields?: readonly { readonly path: readonly string[]; readonly message: string }[] };

/** Deploys a version of a model: as a new deployment, which is started at once, or as the next version of one. */
export function DeployDialog({ project, of, open, onClose }: { project: string; of: DeployOf | null; open: boolean; onClose: () => void }) {
  const router = useRouter();
  const refresh = useRefresh();
  const [{ data }] = useQuery({ query: DeployChoicesDocument, pause: !open, requestPolicy: 'cache-and-network' });
  const [creating, create] = useMutation(CreateDeploymentDocument);
  const [starting, start] = useMutation(StartDeploymentDocument);
  const [deploying, deployVersion] = useMutation(DeployVersionDocument);
  const fixedModel = of && 'modelVersionId' in of ? of : null;
  const fixedDeployment = of && 'deploymentId' in of ? of : null;
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [unstarted, setUnstarted] = useState<{ name: string; why: string } | null>(null);
  const [chosenModel, setModel] = useState('');
  const [into, setInto] = useState('');

  const choices = data?.project;
  const versions = (choices?.models.nodes ?? []).flatMap((model) =>
    model.versions.nodes.filter(({ state }) => state === 'READY').map((version) => ({ ...version, model: model.name })),
  );
  const modelVersionId = fixedModel?.modelVersionId ?? (chosenModel || versions[0]?.id || '');
  const format = fixedModel?.format ?? versions.find(({ id }) => id === modelVersionId)?.format;
  const deploymentId = fixedDeployment?.deploymentId ?? into;
  const target = choices?.deployments.nodes.find(({ id }) => id === deploymentId);
  const errorOf = (...fields: string[]) =>
    failures
      .filter(({ field }) => fields.includes(field))
      .map(({ message }) => message)
      .join(' ') || null;
  const close = () => {
    setFailures([]);
    setUnstarted(null);
    onClose();
  };

  const fail = (error: Parameters<typeof refusal>[0], answer: Answer | undefined) => {
    const mismatch = answer?.__typename === 'ServingMismatch' || answer?.__typename === 'NotOnline';
    const fields = answer?.fields ?? [];
    if (mismatch)
      return setFailures([
        { field: 'featureViewId', message: fields.map(({ path, message }) => `${path.at(-1)}: ${message}`).join(' ') || answer.message || '' },
      ]);
    setFailures(
      fields.length > 0
        ? fields.map(({ path, message }) => ({ field: path.at(-1) ?? '', message }))
        : [{ field: answer?.__typename === 'NameTaken' ? 'name' : 'modelVersionId', message: refusal(error, answer) ?? '' }],
    );
  };
  const submit = async (form: FormData) => {
    if (unstarted) return router.push(paths.deployment(project, unstarted.name));
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const version = {
      modelVersionId,
      featureViewId: text('featureView') || null,
      environmentId: text('environment') || null,
      cpus: Number(text('cpus')),
      memoryBytes: Math.round(Number(text('memory')) * 2 ** 20),
      replicas: Number(text('replicas')),
    };
    const idempotencyKey = crypto.randomUUID();
    if (deploymentId) {
      const { data: answered, error } = await deployVersion({ input: { deploymentId, version, percent: Number(text('percent')), idempotencyKey } });
      const answer = answered?.deployVersion;
      if (answer?.__typename !== 'DeployVersionSuccess') return fail(error, answer as Answer | undefined);
      close();
      refresh();
      return fixedDeployment ? undefined : router.push(paths.deployment(project, target?.name ?? ''));
    }
    const { data: answered, error } = await create({ input: { name: text('name'), description: text('description'), version, idempotencyKey } });
    const answer = answered?.createDeployment;
    if (answer?.__typename !== 'CreateDeploymentSuccess') return fail(error, answer as Answer | undefined);
    const { id, name } = answer.deployment;
    const begun = await start({ input: { deploymentId: id } });
    const why = refusal(begun.error, begun.data?.startDeployment as Answer | undefined);
    refresh();
    if (why) return setUnstarted({ name, why });
    router.push(paths.deployment(project, name));
  };

  if (unstarted)
    return (
      <FormDialog
        open={open}
        title={
          <>
            <Name>{unstarted.name}</Name> was made, and not started
          </>
        }
        lead={unstarted.why}
        action="Go to it"
        busy={false}
        onSubmit={(form) => void submit(form)}
        onClose={close}
      />
    );
  return (
    <FormDialog
      open={open}
      title={
        fixedDeployment ? (
          <>
            Which version does <Name>{fixedDeployment.name}</Name> get next?
          </>
        ) : (
          'Deploy a model'
        )
      }
      lead={
        deploymentId
          ? 'It is loaded and answers its example first; only then do calls move to it, at once.'
          : 'Its replicas load the model in sandboxes without a network. It is started at once.'
      }
      action="Deploy"
      busy={creating.fetching || starting.fetching || deploying.fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      {!fixedDeployment && (choices?.deployments.nodes.length ?? 0) > 0 && (
        <Field label="As">
          {(control) => (
            <Select {...control} full value={into} onChange={({ currentTarget: { value } }) => setInto(value)}>
              <option value="">A new deployment</option>
              {choices?.deployments.nodes.map(({ id, name }) => (
                <option key={id} value={id}>
                  The next version of {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {!deploymentId && (
        <Field label="Name" help="Part of its address. Lower-case letters, digits, - and _." error={errorOf('name')}>
          {(control) => (
            <input {...control} className="input mono" name="name" placeholder="flight-delay" autoComplete="off" spellCheck={false} autoFocus />
          )}
        </Field>
      )}
      {!fixedModel && (
        <Field
          label="Model"
          error={errorOf('modelVersionId')}
          help={
            versions.length === 0 && choices ? (
              <span>
                No version is ready: <Link href={paths.models(project)}>register one</Link>.
              </span>
            ) : undefined
          }
        >
          {(control) => (
            <Select {...control} full value={modelVersionId} onChange={({ currentTarget: { value } }) => setModel(value)}>
              {versions.map(({ id, model, version }) => (
                <option key={id} value={id}>
                  {model} v{version}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {fixedModel && errorOf('modelVersionId') && (
        <p role="alert" className="text-bad">
          {errorOf('modelVersionId')}
        </p>
      )}
      <Field
        label="Feature view"
        help="Callers send its serving keys, and the newest features are looked up. Without one they send the model’s inputs."
        error={errorOf('featureViewId')}
      >
        {(control) => (
          <Select {...control} full name="featureView" key={target?.id ?? ''} defaultValue={target?.current?.featureView?.id ?? ''}>
            <option value="">None: callers send the model’s inputs</option>
            {choices?.featureViews.nodes.map(({ id, name, version, online }) => (
              <option key={id} value={id} disabled={!online}>
                {name} v{version}
                {online ? '' : ' (cannot be looked up: not online)'}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {format && format !== 'ONNX' && (
        <Field label="Environment" help="The packages that the model runs with." error={errorOf('environmentId')}>
          {(control) => (
            <Select {...control} full name="environment" defaultValue="">
              <option value="">Python and the client</option>
              {choices?.environments.nodes.map(({ id, name, state }) => (
                <option key={id} value={id} disabled={state !== 'READY'}>
                  {name}
                  {state === 'READY' ? '' : ` (${state.toLowerCase()})`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <div className="grid grid-cols-3 gap-4">
        <Field label="Replicas" help="1 to 8" error={errorOf('replicas')}>
          {(control) => <input {...control} className="input" name="replicas" defaultValue="1" inputMode="numeric" autoComplete="off" />}
        </Field>
        <Field label="Memory" help="of each" error={errorOf('memoryBytes')}>
          {(control) => (
            <span className="input">
              <input {...control} name="memory" defaultValue="1024" inputMode="decimal" autoComplete="off" />
              <span className="text-faint">MiB</span>
            </span>
          )}
        </Field>
        <Field label="CPU" help="cores of each" error={errorOf('cpus')}>
          {(control) => <input {...control} className="input" name="cpus" defaultValue="1" inputMode="decimal" autoComplete="off" />}
        </Field>
      </div>
      {deploymentId ? (
        <Field label="Share of the calls" help="Less than all makes it a canary: the rest stays where it is." error={errorOf('percent')}>
          {(control) => (
            <span className="input">
              <input {...control} name="percent" defaultValue="100" inputMode="numeric" autoComplete="off" />
              <span className="text-faint">%</span>
            </span>
          )}
        </Field>
      ) : (
        <Field label="What it answers" error={errorOf('description')}>
          {(control) => <input {...control} className="input" name="description" />}
        </Field>
      )}
    </FormDialog>
  );
}
