'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Button } from '@/components/button.tsx';
import { CopyButton } from '@/components/copy-button.tsx';
import { Dialog, FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { type AlertReceiverKind, type AlertSeverity, SetAlertReceiverDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';

/** Adds a place that alerts are sent to. The secret that a webhook is signed with is shown once. */
export function ReceiverDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const refresh = useRefresh();
  const [{ fetching }, set] = useMutation(SetAlertReceiverDocument);
  const [kind, setKind] = useState<AlertReceiverKind>('EMAIL');
  const [failure, setFailure] = useState<{ field: string; message: string } | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const errorOf = (field: string) => (failure?.field === field ? failure.message : null);
  const close = () => {
    setFailure(null);
    setSecret(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const input = { kind, name: text('name'), target: text('target'), minSeverity: text('severity') as AlertSeverity };
    const { data, error } = await set({ input });
    const answer = data?.setAlertReceiver;
    if (answer?.__typename === 'SetAlertReceiverSuccess') {
      refresh();
      setFailure(null);
      return answer.signingSecret ? setSecret(answer.signingSecret) : close();
    }
    const [fault] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
    setFailure({ field: fault?.path.at(-1) === 'target' ? 'target' : 'name', message: fault?.message ?? refusal(error, answer) ?? '' });
  };
  if (secret)
    return (
      <Dialog open={open} title="What its messages are signed with" onClose={close}>
        <div className="grid gap-3 px-6 pt-1.5">
          <p className="text-muted">It is shown this once. The receiver checks the header X-Hopyard-Signature with it.</p>
          <p className="flex items-center gap-2">
            <code className="mono min-w-0 break-all">{secret}</code>
            <CopyButton text={secret} label="Copy the secret" />
          </p>
        </div>
        <div className="df">
          <Button kind="primary" onClick={close}>
            Done
          </Button>
        </div>
      </Dialog>
    );
  return (
    <FormDialog
      open={open}
      title="Where are alerts sent?"
      action="Add receiver"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Name" help="Lower-case letters, digits, - and _." error={errorOf('name')}>
        {(control) => <input {...control} className="input mono" name="name" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <Field label="By">
        {(control) => (
          <Select {...control} full value={kind} onChange={({ currentTarget: { value } }) => setKind(value as AlertReceiverKind)}>
            <option value="EMAIL">E-mail</option>
            <option value="WEBHOOK">Webhook: a signed POST of JSON</option>
          </Select>
        )}
      </Field>
      <Field
        label={kind === 'EMAIL' ? 'Address' : 'URL'}
        help={kind === 'EMAIL' ? undefined : 'https, and not within the platform’s network unless the operator allows it.'}
        error={errorOf('target')}
      >
        {(control) => (
          <input {...control} className="input" name="target" type={kind === 'EMAIL' ? 'email' : 'url'} autoComplete="off" spellCheck={false} />
        )}
      </Field>
      <Field label="Alerts from">
        {(control) => (
          <Select {...control} full name="severity" defaultValue="WARNING">
            <option value="INFO">Info</option>
            <option value="WARNING">Warning</option>
            <option value="CRITICAL">Critical</option>
          </Select>
        )}
      </Field>
    </FormDialog>
  );
}
