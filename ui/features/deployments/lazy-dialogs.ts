'use client';
import { lazyDialog } from '@/components/lazy-dialog.tsx';

export const DeleteDialog = lazyDialog(
  () => import('./delete-dialog.tsx').then((all) => all.DeleteDialog),
  ({ open }) => open,
);
export const DeployDialog = lazyDialog(
  () => import('./deploy-dialog.tsx').then((all) => all.DeployDialog),
  ({ open }) => open,
);
export const RetentionDialog = lazyDialog(
  () => import('./retention-dialog.tsx').then((all) => all.RetentionDialog),
  ({ open }) => open,
);
export const SplitDialog = lazyDialog(
  () => import('./split-dialog.tsx').then((all) => all.SplitDialog),
  ({ open }) => open,
);
