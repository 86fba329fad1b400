'use client';
import { lazyDialog } from '@/components/lazy-dialog.tsx';

export const AlertDialog = lazyDialog(
  async () => (await import('./alert-dialog.tsx')).AlertDialog,
  ({ what }) => what !== null,
);
export const ReceiverDialog = lazyDialog(
  async () => (await import('./receiver-dialog.tsx')).ReceiverDialog,
  ({ open }) => open,
);
export const SilenceDialog = lazyDialog(
  async () => (await import('./silence-dialog.tsx')).SilenceDialog,
  ({ open }) => open,
);
