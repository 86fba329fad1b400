import { logisticOnnx } from '@hopyard/inference/write-onnx';
import type { Installation } from './world.ts';

const NAME = 'logistic';
const FEATURES = Array.from({ length: 20 }, (_, place) => `f${place}`);
const SUCCESS = '__typename ... on UserError { message }';

/** One more version of a logistic regression of 20 inputs; answers its id. */
export async function register({ owner, platform, token, project }: Installation, slope: number): Promise<string> {
  const { file } = logisticOnnx(Object.fromEntries(FEATURES.map((name, place) => [name, slope * (place / 10 - 1)])));
  const uploaded = await fetch(`${platform.address}/api/projects/${project}/models/${NAME}/files/model.onnx`, {
    ...{ method: 'POST', body: new Uint8Array(file) },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
  });
  const { fileId } = (await uploaded.json()) as { fileId: string };
  const { registerModelVersion } = await owner.graph<{ registerModelVersion: { modelVersion: { id: string } } }>(
    `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) { ${SUCCESS}
      ... on RegisterModelVersionSuccess { modelVersion { id } } } }`,
    { input: { model: NAME, format: 'ONNX', files: [{ uploadId: fileId }] } },
  );
  return registerModelVersion.modelVersion.id;
}

/** A deployment of a model version, with a model server in a sandbox, once it answers. */
export async function deploy({ owner }: Installation, modelVersionId: string): Promise<string> {
  const { createDeployment } = await owner.graph<{ createDeployment: { deployment: { id: string } } }>(
    `mutation ($input: CreateDeploymentInput!) { createDeployment(input: $input) { ${SUCCESS} ... on CreateDeploymentSuccess { deployment { id } } } }`,
    { input: { name: NAME, version: { modelVersionId, memoryBytes: 512 * 1024 ** 2 } } },
  );
  const { id } = createDeployment.deployment;
  await settled({ owner }, id, modelVersionId, () =>
    owner.graph(`mutation ($input: StartDeploymentInput!) { startDeployment(input: $input) { ${SUCCESS} } }`, { input: { deploymentId: id } }),
  );
  return id;
}

/** Gives another model version all calls; resolves once it has them. */
export const change = ({ owner }: Installation, id: string, modelVersionId: string): Promise<void> =>
  settled({ owner }, id, modelVersionId, () =>
    owner.graph(`mutation ($input: DeployVersionInput!) { deployVersion(input: $input) { ${SUCCESS} } }`, {
      input: { deploymentId: id, version: { modelVersionId, memoryBytes: 512 * 1024 ** 2 } },
    }),
  );

type Seen = { state: string; stateReason: string | null; current: { modelVersion: { id: string } } | null };

async function settled({ owner }: Pick<Installation, 'owner'>, id: string, modelVersionId: string, begin: () => Promise<unknown>): Promise<void> {
  const events = owner.follow<{ deploymentChanged: { signal: string; deployment: Seen | null } }>(
    `subscription ($id: ID) { deploymentChanged(deploymentId: $id) { signal deployment { state stateReason current { modelVersion { id } } } } }`,
    { id },
  );
  for await (const { deploymentChanged: event } of events) {
    if (event.signal === 'LIVE') await begin();
    const seen = event.signal === 'EVENT' ? event.deployment : null;
    if (seen?.stateReason) throw new Error(`The deployment does not run: ${seen.stateReason}`);
    if (seen?.state === 'RUNNING' && seen.current?.modelVersion.id === modelVersionId) return;
  }
  throw new Error('The stream ended before the deployment was ready.');
}

/** A call of one row. */
export const call = ({ owner }: Installation): Promise<Response> =>
  owner.door(
    'POST',
    `/v2/models/${NAME}/infer`,
    JSON.stringify({ inputs: FEATURES.map((name, place) => ({ name, datatype: 'FP32', shape: [1, 1], data: [place / 7] })) }),
  );
