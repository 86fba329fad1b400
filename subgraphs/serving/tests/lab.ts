import type { Viewer } from '@hopyard/identity';
import type { SubgraphService } from '@hopyard/subgraph';
import { openWorld, responseOf } from '@hopyard/testing';

/** Takes `x` (FP32, any × 3) and gives `y` (FP32, any × 1), a fifth, two fifths and more of it summed up. */
const LINEAR = Buffer.from(
  'CA0SCHNrbDJvbm54GgYxLjE5LjE6cAoRCgF4CgF3EgF5IgZNYXRNdWwSAWcqFwgDCAEQASIMzczMPc3MTD6amZk+QgF3WhQKAXgSDwoNCAESCQoDEgFuCgIIA1oTCgF3Eg4KDAgBEggKAggDCgIIAWIUCgF5Eg8KDQgBEgkKAxIBbgoCCAFCBAoAEBE=',
  'base64',
);
const PREDICTOR = Buffer.from(
  'class Predictor:\n    def load(self, directory):\n        pass\n\n    def predict(self, inputs):\n        return inputs\n',
);

type Field = { path: string[]; message: string };
export type Result = { __typename: string; message?: string; fields?: Field[] };
export type Lab = Awaited<ReturnType<typeof openLab>>;

export const named = (noun: string) => `${noun}-${crypto.randomUUID().slice(0, 8)}`;
const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** A project with its people, models to deploy and feature views to look features up through. */
export async function openLab(
  options: Pick<
    NonNullable<Parameters<typeof openWorld>[0]>,
    'blobs' | 'now' | 'leaseSeconds' | 'engine' | 'delivery' | 'keeping' | 'tickMs' | 'timeLimitMs'
  > = {},
) {
  await using opened = new AsyncDisposableStack();
  const world = opened.use(await openWorld(options));
  const owner = await world.project(await world.person('ada'));
  const mutateAt = async <Success>(service: SubgraphService, viewer: Viewer | null, name: string, input: object, success: string) => {
    const failures = '... on UserError { message } ... on InvalidInput { fields { path message } }';
    const more = /^(createDeployment|deployVersion)$/.test(name) ? '... on ServingMismatch { fields { path message } }' : '';
    const document = `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { __typename ... on ${pascal(name)}Success { ${success} } ${failures} ${more} } }`;
    const { data, errors } = await world.ask<Record<string, Result>>(service, viewer, document, { input });
    return (errors[0] ? String(errors[0].code ?? errors[0].message) : data[name]) as Result & Success;
  };
  const read = async <Data>(viewer: Viewer | null, document: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const { data, errors } = await world.ask<Data>(world.serving, viewer, document, variables);
    if (errors[0]) throw new Error(String(errors[0].code ?? errors[0].message), { cause: errors[0] });
    return data;
  };
  const lab = {
    ...{ world, owner, read },
    scientist: await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST'),
    observer: await world.member(owner, await world.person('olga'), 'OBSERVER'),
    /** A Data Owner of another project, who is no member of the first. */
    stranger: await world.project(await world.person('mallory')),
    /** Runs one mutation; answers its result, or the code of the error. */
    mutate: <Success = unknown>(viewer: Viewer | null, name: string, input: object, success: string) =>
      mutateAt<Success>(world.serving, viewer, name, input, success),
    /** A version of a model, from its file on. */
    async model(input: object = {}, format: 'ONNX' | 'PYTHON' = 'ONNX', content: Buffer = format === 'ONNX' ? LINEAR : PREDICTOR): Promise<string> {
      const model = named('model');
      const path = `/${model}/files/${format === 'ONNX' ? 'model.onnx' : 'predictor.py'}`;
      const [door] = world.training.doors;
      const request = new Request(`http://hopyard/api/projects/p/models${path}`, { method: 'POST', body: new Uint8Array(content) });
      const { fileId } = (await responseOf(await door!.handle(request, { viewer: owner, requestId: 'test' }, path)).json()) as { fileId: string };
      const made = await mutateAt<{ modelVersion: { id: string } }>(
        world.training,
        owner,
        'registerModelVersion',
        { model, format, files: [{ uploadId: fileId }], ...input },
        'modelVersion { id }',
      );
      if (!made.modelVersion) throw new Error(JSON.stringify(made));
      return made.modelVersion.id;
    },
    /** Flights with a `distance`, joined by `carrier` to their `delay`. */
    async view({ online = true } = {}): Promise<string> {
      const group = async (features: [string, string][], primaryKey: string[], isOnline: boolean) => {
        const columns = features.map(([name, type]) => ({ name, type }));
        const input = { name: named('group').replace('-', '_'), features: columns, primaryKey, online: isOnline };
        const made = await mutateAt<{ featureGroup: { id: string } }>(world.featurestore, owner, 'createFeatureGroup', input, 'featureGroup { id }');
        return made.featureGroup.id;
      };
      const flights: [string, string][] = [
        ['flight', 'INT64'],
        ['carrier', 'STRING'],
        ['distance', 'FLOAT64'],
        ['late', 'BOOL'],
      ];
      const carriers: [string, string][] = [
        ['carrier', 'STRING'],
        ['delay', 'FLOAT64'],
      ];
      const baseId = await group(flights, ['flight'], false);
      const joins = [{ featureGroupId: await group(carriers, ['carrier'], online), prefix: 'carrier_' }];
      const input = { name: named('view').replace('-', '_'), query: { baseId, joins }, labels: ['late'] };
      const made = await mutateAt<{ featureView: { id: string } }>(world.featurestore, owner, 'createFeatureView', input, 'featureView { id }');
      if (!made.featureView) throw new Error(JSON.stringify(made));
      return made.featureView.id;
    },
    async deployment(version: object = {}, input: object = {}): Promise<{ id: string; name: string }> {
      const given = { name: named('deployment'), version: { modelVersionId: await lab.model(), ...version }, ...input };
      const made = await lab.mutate<{ deployment: { id: string; name: string } }>(owner, 'createDeployment', given, 'deployment { id name }');
      if (!made.deployment) throw new Error(JSON.stringify(made));
      return made.deployment;
    },
  };
  const owned = opened.move();
  return { ...lab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
