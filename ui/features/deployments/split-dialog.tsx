'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { SplitTrafficDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';

type Share = { id: string; number: number; percent: number };

/** Gives the versions that are ready their shares of the calls. */
export function SplitDialog({
  deployment,
  shares,
  open,
  onClose,
}: {
  deployment: { id: string; name: string };
  shares: readonly Share[];
  open: boolean;
  onClose: () => void;
}) {
  const refresh = useRefresh();
  const [{ fetching }, split] = useMutation(SplitTrafficDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const given = shares.map(({ id }) => ({ versionId: id, percent: Number(form.get(id)) })).filter(({ percent }) => percent !== 0);
    const { data, error } = await split({ input: { deploymentId: deployment.id, shares: given } });
    const answer = data?.splitTraffic;
    if (answer?.__typename === 'SplitTrafficSuccess') {
      refresh();
      return close();
    }
    setFailure((answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : null) ?? refusal(error, answer));
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          Who gets which share of the calls to <Name>{deployment.name}</Name>?
        </>
      }
      lead="The shares add up to 100 and hold from the next call on. A version with 0 retires once its calls have ended."
      action="Split traffic"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      {shares.map(({ id, number, percent }, i) => (
        <Field key={id} label={<Name>v{number}</Name>} error={i === 0 ? failure : null}>
          {(control) => (
            <span className="input">
              <input {...control} name={id} defaultValue={percent} inputMode="numeric" autoComplete="off" autoFocus={i === 0} />
              <span className="text-faint">%</span>
            </span>
          )}
        </Field>
      ))}
    </FormDialog>
  );
}
