'use client';
import { useState } from 'react';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { useRefresh } from '@/graphql/provider.tsx';
import { doors } from '@/paths.ts';

const MEDIA_TYPES: Record<string, string> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  arrow: 'application/vnd.apache.arrow.stream',
  arrows: 'application/vnd.apache.arrow.stream',
};

type Refused = { message?: string; column?: string | null; example?: unknown };

/** Rows from a file, as one commit: all of them or none. */
export function InsertRowsDialog({
  project,
  group,
  open,
  onClose,
}: {
  project: string;
  group: { name: string; version: number };
  open: boolean;
  onClose: () => void;
}) {
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const close = () => {
    setError(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const file = form.get('rows');
    if (!(file instanceof File) || file.size === 0) return setError('Choose a file with rows.');
    const mediaType = MEDIA_TYPES[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
    if (!mediaType) return setError(`${file.name} is none of .parquet, .arrow and .csv.`);
    setBusy(true);
    const answer = await fetch(doors.groupRows(project, group), {
      method: 'POST',
      headers: { 'content-type': mediaType, 'x-hopyard-csrf': '1', 'idempotency-key': crypto.randomUUID() },
      body: file,
    }).catch(() => null);
    setBusy(false);
    if (answer?.ok) {
      refresh();
      return close();
    }
    const refused = ((await answer?.json().catch(() => null)) ?? {}) as Refused;
    setError(refused.message ?? 'The platform did not answer. Look at the commits before you try again.');
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          Insert rows into <span className="mono">{group.name}</span>
        </>
      }
      lead="They become one commit: all rows, or none. A row whose key and event time are there takes that row’s place."
      action="Insert rows"
      busy={busy}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="File" help="Parquet, Arrow or CSV with a column for every feature." error={error}>
        {(control) => <input {...control} className="input py-1" type="file" name="rows" accept=".parquet,.arrow,.arrows,.csv" />}
      </Field>
    </FormDialog>
  );
}
