'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { ArchiveModelVersionDocument, type VersionLineFragment } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';

/** Puts a version aside, or takes it back. */
export function ArchiveDialog({
  model,
  version,
  open,
  onClose,
}: {
  model: string;
  version: VersionLineFragment;
  open: boolean;
  onClose: () => void;
}) {
  const [{ fetching }, archive] = useMutation(ArchiveModelVersionDocument);
  const [error, setError] = useState<string | null>(null);
  const archived = version.state === 'ARCHIVED';
  const close = () => {
    setError(null);
    onClose();
  };
  const submit = async () => {
    const { data, error: failed } = await archive({ input: { modelVersionId: version.id, archived: !archived } });
    const refused = refusal(failed, data?.archiveModelVersion);
    setError(refused);
    if (!refused) close();
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          {archived ? 'Take back' : 'Archive'} <span className="mono">{model}</span> v{version.version}?
        </>
      }
      lead={
        archived
          ? 'Aliases may point at it again.'
          : 'No alias can point at it while it is archived. Its files, metrics and provenance stay, and it can be taken back.'
      }
      action={archived ? 'Take back' : 'Archive version'}
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
