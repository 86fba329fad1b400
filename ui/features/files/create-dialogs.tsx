'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { CreateDatasetDocument, CreateDirectoryDocument, DeleteEntryDocument, MoveEntryDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';

type Shown = { open: boolean; onClose: () => void };

/** Keeps the sentence of a refusal beside the field until the dialog is closed. */
function useRefusal(onClose: () => void) {
  const [error, setError] = useState<string | null>(null);
  const close = () => {
    setError(null);
    onClose();
  };
  return { error, setError, close };
}

/** A new dataset: the unit that is shared and that programs are granted. */
export function CreateDatasetDialog({ project, open, onClose }: Shown & { project: string }) {
  const router = useRouter();
  const [{ fetching }, create] = useMutation(CreateDatasetDocument);
  const { error, setError, close } = useRefusal(onClose);
  const submit = async (form: FormData) => {
    const { data, error: failed } = await create({ input: { name: String(form.get('name')), description: String(form.get('description')) } });
    const answer = data?.createDataset;
    if (answer?.__typename === 'CreateDatasetSuccess') router.push(paths.files(project, answer.dataset.name));
    else setError(refusal(failed, answer));
  };
  return (
    <FormDialog open={open} title="New dataset" action="Create dataset" busy={fetching} onSubmit={(form) => void submit(form)} onClose={close}>
      <Field label="Name" help="Letters, digits, - and _. It begins the paths of its files." error={error}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <Field label="What it holds">{(control) => <input {...control} className="input" name="description" />}</Field>
    </FormDialog>
  );
}

/** A new directory in the one that is shown. */
export function CreateDirectoryDialog({ parent, open, onClose }: Shown & { parent: string }) {
  const refresh = useRefresh();
  const [{ fetching }, create] = useMutation(CreateDirectoryDocument);
  const { error, setError, close } = useRefusal(onClose);
  const submit = async (form: FormData) => {
    const { data, error: failed } = await create({ input: { path: `${parent}/${String(form.get('name'))}` } });
    const refused = refusal(failed, data?.createDirectory);
    setError(refused);
    if (refused) return;
    refresh();
    close();
  };
  return (
    <FormDialog open={open} title="New directory" action="Create directory" busy={fetching} onSubmit={(form) => void submit(form)} onClose={close}>
      <Field label="Name" help={`It will lie in ${parent}.`} error={error}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
    </FormDialog>
  );
}

export type EntryToChange = { id: string; name: string; path: string };

/** Another name, or another place, for a file or directory. */
export function MoveDialog({ entry, onClose }: { entry: EntryToChange | null; onClose: () => void }) {
  const refresh = useRefresh();
  const [{ fetching }, move] = useMutation(MoveEntryDocument);
  const { error, setError, close } = useRefusal(onClose);
  const submit = async (form: FormData) => {
    if (!entry) return;
    const { data, error: failed } = await move({ input: { entryId: entry.id, path: String(form.get('path')) } });
    const refused = refusal(failed, data?.moveEntry);
    setError(refused);
    if (refused) return;
    refresh();
    close();
  };
  return (
    <FormDialog open={entry !== null} title="Rename or move" action="Move" busy={fetching} onSubmit={(form) => void submit(form)} onClose={close}>
      <Field label="Path" help="Begins with the dataset. Jobs that were granted it keep it." error={error}>
        {(control) => (
          <input {...control} className="input mono" name="path" defaultValue={entry?.path} autoComplete="off" spellCheck={false} autoFocus />
        )}
      </Field>
    </FormDialog>
  );
}

/** Deleting says what goes with it. */
export function DeleteDialog({ entry, onClose }: { entry: (EntryToChange & { directory: boolean }) | null; onClose: () => void }) {
  const refresh = useRefresh();
  const [{ fetching }, remove] = useMutation(DeleteEntryDocument);
  const { error, setError, close } = useRefusal(onClose);
  const submit = async () => {
    if (!entry) return;
    const { data, error: failed } = await remove({ input: { entryId: entry.id } });
    const refused = refusal(failed, data?.deleteEntry);
    setError(refused);
    if (refused) return;
    refresh();
    close();
  };
  return (
    <FormDialog
      open={entry !== null}
      danger
      title={
        <>
          Delete <span className="mono">{entry?.name}</span>?
        </>
      }
      lead={entry?.directory ? 'Everything that lies in it goes with it. Its history stays.' : 'Its bytes go. Its history stays.'}
      action="Delete"
      busy={fetching}
      onSubmit={() => void submit()}
      onClose={close}
    >
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
    </FormDialog>
  );
}
