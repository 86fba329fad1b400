'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { CreateJobDocument, JobChoicesDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';

const words = (value: FormDataEntryValue | null) =>
  String(value ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);

/** A job of a program: what runs, what it may read, where it may write, with which packages. */
export function CreateJobDialog({ project, open, onClose }: { project: string; open: boolean; onClose: () => void }) {
  const router = useRouter();
  const [{ data: choices }] = useQuery({ query: JobChoicesDocument, pause: !open, requestPolicy: 'cache-and-network' });
  const [{ fetching }, createJob] = useMutation(CreateJobDocument);
  const [failure, setFailure] = useState<{ field: string; message: string } | null>(null);
  const programs =
    choices?.project?.dataset?.root.children.nodes.filter(({ __typename, name }) => __typename === 'File' && name.endsWith('.py')) ?? [];
  const environments = choices?.project?.environments.nodes ?? [];
  const errorOf = (field: string) => (failure?.field === field ? failure.message : null);

  const submit = async (form: FormData) => {
    const { data, error } = await createJob({
      input: {
        name: String(form.get('name')),
        description: String(form.get('description')),
        programPath: String(form.get('program')),
        arguments: words(form.get('arguments')),
        reads: words(form.get('reads')),
        writes: words(form.get('writes')),
        environmentId: String(form.get('environment') ?? '') || null,
      },
    });
    const answer = data?.createJob;
    if (answer?.__typename === 'CreateJobSuccess') return router.push(paths.job(project, answer.job.name));
    const [field] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
    setFailure({ field: field?.path.at(-1) ?? 'name', message: field?.message ?? refusal(error, answer) ?? '' });
  };
  const close = () => {
    setFailure(null);
    onClose();
  };

  return (
    <FormDialog open={open} title="New job" action="Create job" busy={fetching} onSubmit={submit} onClose={close}>
      <Field label="Name" help="Lower-case letters, digits, - and _." error={errorOf('name')}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <Field label="Program" help="A Python file in Resources or Jupyter." error={errorOf('programPath')}>
        {(control) => (
          <>
            <input
              {...control}
              className="input mono"
              name="program"
              list="programs"
              placeholder="Resources/explore.py"
              autoComplete="off"
              spellCheck={false}
              defaultValue={programs.length === 1 ? programs[0]?.path : undefined}
              key={programs.length === 1 ? programs[0]?.path : 'none'}
            />
            <datalist id="programs">
              {programs.map(({ id, path }) => (
                <option key={id} value={path} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field
          label="May read"
          help={
            <span>
              Paths, e.g. <Name>raw</Name>
            </span>
          }
          error={errorOf('reads')}
        >
          {(control) => <input {...control} className="input mono" name="reads" autoComplete="off" spellCheck={false} />}
        </Field>
        <Field label="May write into" help="Directories" error={errorOf('writes')}>
          {(control) => <input {...control} className="input mono" name="writes" autoComplete="off" spellCheck={false} />}
        </Field>
        <Field label="Arguments" help="Passed to the program" error={errorOf('arguments')}>
          {(control) => <input {...control} className="input mono" name="arguments" autoComplete="off" spellCheck={false} />}
        </Field>
        <Field label="Environment" help="Packages" error={errorOf('environmentId')}>
          {(control) => (
            <Select {...control} full name="environment" defaultValue="">
              <option value="">Python and the client</option>
              {environments.map(({ id, name, state }) => (
                <option key={id} value={id}>
                  {name} ({state.toLowerCase()})
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label="What it does" error={errorOf('description')}>
        {(control) => <input {...control} className="input" name="description" />}
      </Field>
    </FormDialog>
  );
}
