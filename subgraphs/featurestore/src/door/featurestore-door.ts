import { decodePath } from '@hopyard/files';
import { notFound } from '@hopyard/identity';
import type { Door, DoorAnswer, DoorRequest } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { rowsDoor } from './rows.ts';
import { splitsDoor } from './splits.ts';
import { vectorsDoor } from './vectors.ts';

type Part = (context: Context, request: DoorRequest, segments: readonly string[]) => Promise<DoorAnswer>;

/** By the first segment: rows of feature groups go in and out, rows of training datasets go out, vectors are looked up. */
const PARTS: ReadonlyMap<string | undefined, Part> = new Map<string, Part>([
  ['groups', rowsDoor],
  ['training', splitsDoor],
  ['vectors', vectorsDoor],
]);

export const featurestoreDoor = (contextOf: (scope: Parameters<Door['handle']>[1]) => Context): Door => ({
  path: '/featurestore',
  scope: 'project',
  actions: ['feature-group:insert', 'feature-data:download', 'feature-data:read', 'feature-vector:read'],
  early: (subpath) => subpath.startsWith('/vectors/'),
  async handle(request, scope, subpath) {
    const [first, ...segments] = decodePath(subpath);
    const part = PARTS.get(first);
    if (!part) throw notFound();
    return part(contextOf(scope), request, segments);
  },
});
