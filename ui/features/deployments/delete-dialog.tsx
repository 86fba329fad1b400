'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { DeleteDeploymentDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';

/** Deletes a deployment that is stopped, once its name was typed. */
export function DeleteDialog({
  project,
  deployment: { id, name },
  open,
  onClose,
}: {
  project: string;
  deployment: { id: string; name: string };
  open: boolean;
  onClose: () => void;
}) {
  const router = useRouter();
  const [{ fetching }, remove] = useMutation(DeleteDeploymentDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const typed = String(form.get('name') ?? '').trim();
    if (typed !== name) return setFailure(typed === '' ? 'Type the name to delete it.' : `This is "${typed}", not ${name}.`);
    const { data, error } = await remove({ input: { deploymentId: id } });
    const answer = data?.deleteDeployment;
    if (answer?.__typename === 'DeleteDeploymentSuccess') return router.push(paths.deployments(project));
    setFailure(refusal(error, answer));
  };
  return (
    <FormDialog
      open={open}
      danger
      title={
        <>
          <Name>{name}</Name> would be gone
        </>
      }
      lead="Its versions, its log of calls, its monitors and their alerts go with it. The models stay, and so does what happened to it in the activity."
      action="Delete deployment"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Its name" help="Typed, so that it is not the wrong one." error={failure}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
    </FormDialog>
  );
}
