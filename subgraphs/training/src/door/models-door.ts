import { decodePath, mediaTypeOf, serveBlob } from '@hopyard/files';
import { notFound, PlatformError } from '@hopyard/identity';
import type { Door } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { readableModelFile } from '../model/read-model-file.ts';
import { uploadModelFile } from '../model/upload-file.ts';

/** Bytes of models: `POST /<model>/files/<name>` uploads for a version to be, `GET /<model>/versions/<version>/files/<name>` reads. */
export const modelsDoor = (contextOf: (scope: Parameters<Door['handle']>[1]) => Context): Door => ({
  path: '/models',
  scope: 'project',
  actions: ['model:upload', 'model:download', 'model:read-files'],
  async handle(request, scope, subpath) {
    const context = contextOf(scope);
    const segments = decodePath(subpath);
    const [model, ...rest] = segments;
    if (request.method === 'POST') {
      if (rest[0] !== 'files' || rest.length < 2) throw notFound();
      return Response.json(await uploadModelFile(context, model, rest.slice(1).join('/'), request), { status: 201 });
    }
    if (request.method === 'GET' || request.method === 'HEAD') {
      const [versions, number = '', files, ...path] = rest;
      if (versions !== 'versions' || !/^[1-9]\d{0,8}$/.test(number) || files !== 'files' || path.length === 0) throw notFound();
      const file = await readableModelFile(context, model, Number(number), path.join('/'));
      const name = path.at(-1) as string;
      return serveBlob(context.blobs, request, { ...file, name, mediaType: mediaTypeOf(name) });
    }
    throw new PlatformError('BAD_USER_INPUT', `The models door takes GET and POST, not ${request.method}.`);
  },
});
