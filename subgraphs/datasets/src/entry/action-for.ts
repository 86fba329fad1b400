import type { Action } from '@hopyard/identity';
import type { DatasetKind } from '@hopyard/files';

type Deed = 'create-directory' | 'upload' | 'move' | 'delete';

const AMONG_DATA: Record<Deed, Action> = { 'create-directory': 'directory:create', upload: 'file:upload', move: 'file:move', delete: 'file:delete' };
const AMONG_PROGRAMS: Record<Deed, Action> = {
  'create-directory': 'program:upload',
  upload: 'program:upload',
  move: 'program:move',
  delete: 'program:delete',
};

/** Other rules hold among programs than among data: Data Scientists keep the former themselves. */
export const actionFor = (deed: Deed, kind: DatasetKind): Action => (kind === 'PROGRAMS' ? AMONG_PROGRAMS : AMONG_DATA)[deed];
