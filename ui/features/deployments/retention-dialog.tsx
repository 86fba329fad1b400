'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { ConfigureDeploymentDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { secondsOf } from '@/lib/format.ts';

const [DAY, HOUR] = [86_400, 3_600];

/** Changes how long the calls of a deployment are kept. */
export function RetentionDialog({
  deployment: { id, name, retention },
  open,
  onClose,
}: {
  deployment: { id: string; name: string; retention: string };
  open: boolean;
  onClose: () => void;
}) {
  const [{ fetching }, configure] = useMutation(ConfigureDeploymentDocument);
  const refresh = useRefresh();
  const [failure, setFailure] = useState<string | null>(null);
  const seconds = secondsOf(retention) ?? 0;
  const unit = seconds % DAY === 0 ? DAY : HOUR;
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const wanted = Math.round(Number(form.get('length')) * Number(form.get('unit')));
    if (!(wanted > 0)) return setFailure('Give a number of days or hours.');
    const { data, error } = await configure({ input: { deploymentId: id, retention: `PT${wanted}S` } });
    const answer = data?.configureDeployment;
    if (answer?.__typename !== 'ConfigureDeploymentSuccess')
      return setFailure(answer?.__typename === 'InvalidInput' ? (answer.fields[0]?.message ?? answer.message) : refusal(error, answer));
    refresh();
    close();
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          How long does <Name>{name}</Name> keep its calls?
        </>
      }
      lead="Older calls are forgotten, with what turned out to be true of them and their figures: at once when the time gets shorter, and for good. What monitors counted stays."
      action="Save"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Calls are kept for" help="An hour to ten years." error={failure}>
        {(control) => (
          <span className="flex items-center gap-2">
            <input
              {...control}
              className="input"
              name="length"
              defaultValue={String(seconds / unit)}
              inputMode="decimal"
              autoComplete="off"
              autoFocus
            />
            <Select className="shrink-0" name="unit" aria-label="Unit" defaultValue={String(unit)}>
              <option value={DAY}>days</option>
              <option value={HOUR}>hours</option>
            </Select>
          </span>
        )}
      </Field>
    </FormDialog>
  );
}
