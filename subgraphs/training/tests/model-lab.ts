import { PlatformError, type Viewer } from '@hopyard/identity';
import { responseOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { openCast } from './cast.ts';
import { LINEAR } from './linear.ts';

export type Version = { id: string; version: number; contentHash: string };
const VERSION = `... on RegisterModelVersionSuccess { modelVersion { id version contentHash } }
  ... on UnsafeArtifact { file } ... on ModelInvalid { file }`;

export type ModelLab = Awaited<ReturnType<typeof openModelLab>>;

/** A project with its people, and how they upload and register models. */
export async function openModelLab() {
  await using opened = new AsyncDisposableStack();
  const cast = opened.use(await openCast());
  const { lab, owner, mutate } = cast;
  const models = {
    ...cast,
    async door(viewer: Viewer | null, method: string, path: string, body?: Buffer, headers: Record<string, string> = {}): Promise<Response> {
      const [door] = lab.world.training.doors;
      const request = new Request(`http://hopyard/api/projects/p/models${path}`, { method, headers, ...(body && { body: new Uint8Array(body) }) });
      return responseOf(await door!.handle(request, { viewer, requestId: 'test' }, path));
    },
    upload: async (viewer: Viewer, model: string, name: string, body: Buffer) =>
      ((await (await models.door(viewer, 'POST', `/${model}/files/${name}`, body)).json()) as { fileId: string }).fileId,
    registered: (viewer: Viewer | null, input: object) => mutate<{ modelVersion: Version }>(viewer, 'registerModelVersion', input, VERSION),
    /** Uploads files as the owner and registers them. */
    async model(name: string, files: Record<string, Buffer> = { 'model.onnx': LINEAR }, input: object = {}, viewer = owner) {
      const uploads = [];
      for (const [file, bytes] of Object.entries(files)) uploads.push({ uploadId: await models.upload(viewer, name, file, bytes) });
      return models.registered(viewer, { model: name, format: 'ONNX', files: uploads, ...input });
    },
    count: async (table: string) => Number((await lab.world.root.db.execute<{ n: string }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]?.n),
  };
  const owned = opened.move();
  return { ...models, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** The code by which something is refused. */
export const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof PlatformError ? error.code : String(error)),
  );

export const named = () => `m-${crypto.randomUUID().slice(0, 8)}`;
