'use client';
import { FormDialog } from '@/components/dialog.tsx';

/** Asks before a program is told to end. */
export function StopDialog({
  open,
  job,
  number,
  busy,
  error,
  onStop,
  onClose,
}: {
  open: boolean;
  job: string;
  number: number;
  busy: boolean;
  error: string | null;
  onStop: () => void;
  onClose: () => void;
}) {
  return (
    <FormDialog
      open={open}
      danger
      title={
        <>
          Stop <span className="mono">{job}</span> #{number}?
        </>
      }
      lead="The program is told to end and has ten seconds. What it wrote so far into its output directories is taken; its log stays."
      action="Stop execution"
      busy={busy}
      onSubmit={onStop}
      onClose={onClose}
    >
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
    </FormDialog>
  );
}
