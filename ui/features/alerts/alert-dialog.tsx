'use client';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';

/** Says that somebody looks after an alert, or that it is dealt with. */
export function AlertDialog({
  what,
  summary,
  busy,
  failure,
  onSubmit,
  onClose,
}: {
  what: 'acknowledge' | 'resolve' | null;
  summary: string;
  busy: boolean;
  failure: string | null;
  onSubmit: (note: string) => void;
  onClose: () => void;
}) {
  return (
    <FormDialog
      open={what !== null}
      title={what === 'resolve' ? 'Is it dealt with?' : 'Do you look after it?'}
      lead={
        what === 'resolve'
          ? `${summary} The next window beyond the limit raises another alert.`
          : `${summary} It stays open until a window is within the limit again, or it is resolved.`
      }
      action={what === 'resolve' ? 'Resolve alert' : 'Acknowledge alert'}
      busy={busy}
      onSubmit={(form) => onSubmit(String(form.get('note') ?? '').trim())}
      onClose={onClose}
    >
      <Field label="Note" help="For the others of the project. May be left empty." error={failure}>
        {(control) => <textarea {...control} className="input" name="note" rows={3} maxLength={2000} autoFocus />}
      </Field>
    </FormDialog>
  );
}
