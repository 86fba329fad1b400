'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { CreateProjectDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';

/** A new project: a name that stands in addresses, and what it is for. */
export function CreateProjectDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const router = useRouter();
  const [{ fetching }, create] = useMutation(CreateProjectDocument);
  const [error, setError] = useState<string | null>(null);
  const submit = async (form: FormData) => {
    const { data, error: failed } = await create({ input: { name: String(form.get('name')), description: String(form.get('description')) } });
    const answer = data?.createProject;
    if (answer?.__typename === 'CreateProjectSuccess') router.push(paths.project(answer.project.name));
    else setError(refusal(failed, answer));
  };
  const close = () => {
    setError(null);
    onClose();
  };
  return (
    <FormDialog
      open={open}
      title="New project"
      lead="You become its first Data Owner."
      action="Create project"
      busy={fetching}
      onSubmit={submit}
      onClose={close}
    >
      <Field label="Name" help="Lower-case letters, digits, - and _. It stands in addresses." error={error}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <Field label="What it is for" help="One or two sentences, for the other members.">
        {(control) => <textarea {...control} className="input" name="description" rows={2} />}
      </Field>
    </FormDialog>
  );
}
