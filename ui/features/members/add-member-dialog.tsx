'use client';
import type { Role } from '@hopyard/identity';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { AddMemberDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';

/** A new member, by the address that they sign in with. */
export function AddMemberDialog({ open, onClose, onAdded }: { open: boolean; onClose: () => void; onAdded: () => void }) {
  const [{ fetching }, addMember] = useMutation(AddMemberDocument);
  const [error, setError] = useState<string | null>(null);
  const close = () => {
    setError(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const { data, error: failed } = await addMember({ input: { username: String(form.get('username')), role: form.get('role') as Role } });
    const refused = refusal(failed, data?.addMember);
    setError(refused);
    if (refused) return;
    onAdded();
    close();
  };
  return (
    <FormDialog open={open} title="Add a member" action="Add member" busy={fetching} onSubmit={(form) => void submit(form)} onClose={close}>
      <Field label="E-mail" help="The address that they sign in with." error={error}>
        {(control) => <input {...control} className="input" name="username" type="email" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <Field label="Role" help="It counts in this project only.">
        {(control) => (
          <Select {...control} full name="role" defaultValue="DATA_SCIENTIST">
            <option value="DATA_OWNER">Data Owner: decides on members and data</option>
            <option value="DATA_SCIENTIST">Data Scientist: runs programs, copies no data in or out</option>
            <option value="OBSERVER">Observer: sees names, states and metrics</option>
          </Select>
        )}
      </Field>
    </FormDialog>
  );
}
