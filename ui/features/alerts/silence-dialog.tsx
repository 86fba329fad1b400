'use client';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { type AlertSeverity, SilenceAlertsDocument, SilenceSubjectsDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';

const HOUR = 3_600_000;

/** Keeps alerts from being sent for a time. */
export function SilenceDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const refresh = useRefresh();
  const [{ data }] = useQuery({ query: SilenceSubjectsDocument, pause: !open });
  const [{ fetching }, silence] = useMutation(SilenceAlertsDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const input = {
      to: new Date(Date.now() + Number(text('hours')) * HOUR).toISOString(),
      subjectId: text('subject') || null,
      maxSeverity: text('severity') as AlertSeverity,
      reason: text('reason'),
      idempotencyKey: crypto.randomUUID(),
    };
    const { data: answered, error } = await silence({ input });
    const answer = answered?.silenceAlerts;
    if (answer?.__typename === 'SilenceAlertsSuccess') {
      refresh();
      return close();
    }
    setFailure((answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : null) ?? refusal(error, answer));
  };
  return (
    <FormDialog
      open={open}
      title="What is kept from being sent?"
      lead="From now on. The inbox shows alerts all the same."
      action="Silence"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="About">
        {(control) => (
          <Select {...control} full name="subject" defaultValue="">
            <option value="">Everything</option>
            {data?.project?.deployments.nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {data?.project?.featureGroups.nodes.map(({ id, name, version }) => (
              <option key={id} value={id}>
                {name} v{version}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="For">
        {(control) => (
          <Select {...control} full name="hours" defaultValue="4">
            <option value="1">an hour</option>
            <option value="4">four hours</option>
            <option value="24">a day</option>
            <option value="168">a week</option>
          </Select>
        )}
      </Field>
      <Field label="Up to" help="Alerts that are worse are sent.">
        {(control) => (
          <Select {...control} full name="severity" defaultValue="WARNING">
            <option value="INFO">Info</option>
            <option value="WARNING">Warning</option>
            <option value="CRITICAL">Critical</option>
          </Select>
        )}
      </Field>
      <Field label="Why" error={failure}>
        {(control) => <input {...control} className="input" name="reason" maxLength={500} autoFocus />}
      </Field>
    </FormDialog>
  );
}
