import { lazyDialog } from '@/components/lazy-dialog.tsx';

const load = () => import('./create-dialogs.tsx');

export const CreateDatasetDialog = lazyDialog(
  () => load().then((all) => all.CreateDatasetDialog),
  ({ open }) => open,
);
export const CreateDirectoryDialog = lazyDialog(
  () => load().then((all) => all.CreateDirectoryDialog),
  ({ open }) => open,
);
export const MoveDialog = lazyDialog(
  () => load().then((all) => all.MoveDialog),
  ({ entry }) => entry !== null,
);
export const DeleteDialog = lazyDialog(
  () => load().then((all) => all.DeleteDialog),
  ({ entry }) => entry !== null,
);
