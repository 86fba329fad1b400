'use client';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import {
  type AlertSeverity,
  CreateMonitorDocument,
  type MonitorMetric,
  MonitorChoicesDocument,
  type MonitorThresholdInput,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { METRICS } from './metric-words.ts';

const DRIFT = (Object.keys(METRICS) as MonitorMetric[]).filter((one) => METRICS[one].drift);
const PERFORMANCE = (Object.keys(METRICS) as MonitorMetric[]).filter((one) => !METRICS[one].drift);

/** Sets a monitor of a deployment up: against what, in which windows, and when it raises an alert. */
export function CreateMonitorDialog({ deployment, open, onClose }: { deployment: { id: string; name: string }; open: boolean; onClose: () => void }) {
  const refresh = useRefresh();
  const [{ data }] = useQuery({ query: MonitorChoicesDocument, variables: { id: deployment.id }, pause: !open });
  const [{ fetching }, create] = useMutation(CreateMonitorDocument);
  const trained = data?.deployment?.current?.modelVersion.trainingDataset;
  const [kind, setKind] = useState<'TRAINING_SPLIT' | 'PREVIOUS_WINDOW' | 'ROLLING' | null>(null);
  const [by, setBy] = useState<'count' | 'length'>('count');
  const [learnt, setLearnt] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<{ field: string; message: string } | null>(null);
  const reference = kind ?? (data && !trained ? 'PREVIOUS_WINDOW' : 'TRAINING_SPLIT');
  // Limits are learnt from a split: of other references there is nothing to learn from.
  const mayLearn = reference === 'TRAINING_SPLIT';
  const learns = mayLearn && (learnt ?? true);
  const errorOf = (field: string) => (failure?.field === field ? failure.message : null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const severity = text('severity') as AlertSeverity;
    const rows = Number(text('rows'));
    const window =
      by === 'count' ? { count: rows, minSamples: Number(text('minSamples')) } : { length: `PT${rows}M`, minSamples: Number(text('minSamples')) };
    const often = { breaches: Number(text('breaches')), outOf: Number(text('outOf')), severity };
    const driftLimit = learns
      ? { learnt: { floor: Number(text('limit')), chunkRows: by === 'count' ? Math.max(100, rows) : 2000 } }
      : { limit: Number(text('limit')) };
    const thresholds: MonitorThresholdInput[] = [{ metric: text('metric') as MonitorMetric, ...driftLimit, ...often }];
    if (text('performance')) thresholds.push({ metric: text('performance') as MonitorMetric, limit: Number(text('performanceLimit')), ...often });
    const input = {
      ...{ name: text('name'), subjectId: deployment.id, window, thresholds, idempotencyKey: crypto.randomUUID() },
      reference: { kind: reference, ...(reference === 'TRAINING_SPLIT' && { split: text('split') || 'train' }) },
    };
    const { data: answered, error } = await create({ input });
    const answer = answered?.createMonitor;
    if (answer?.__typename === 'CreateMonitorSuccess') {
      refresh();
      return close();
    }
    const [fault] = answer?.__typename === 'InvalidInput' ? answer.fields : [];
    const field = fault?.path.find((part) => ['name', 'window', 'thresholds', 'reference'].includes(part));
    setFailure({
      field: field ?? (answer?.__typename === 'ReferenceInvalid' ? 'reference' : 'name'),
      message: fault?.message ?? refusal(error, answer as { __typename: string; message?: string } | undefined) ?? '',
    });
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          Watch <Name>{deployment.name}</Name>
        </>
      }
      lead="It counts calls from now on. All inputs and outputs of the model are compared."
      action="Create monitor"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Name" help="Lower-case letters, digits, - and _." error={errorOf('name')}>
        {(control) => <input {...control} className="input mono" name="name" defaultValue="drift" autoComplete="off" spellCheck={false} autoFocus />}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field
          label="Against"
          error={errorOf('reference')}
          help={data && !trained ? 'The model is not known to be trained on a training dataset.' : undefined}
        >
          {(control) => (
            <Select {...control} full value={reference} onChange={({ currentTarget: { value } }) => setKind(value as typeof reference)}>
              <option value="TRAINING_SPLIT" disabled={Boolean(data) && !trained}>
                {trained ? `${trained.featureView.name} #${trained.version}` : 'What it was trained on'}
              </option>
              <option value="PREVIOUS_WINDOW">The window before</option>
              <option value="ROLLING">The seven days before</option>
            </Select>
          )}
        </Field>
        {reference === 'TRAINING_SPLIT' ? (
          <Field label="Split">
            {(control) => (
              <Select {...control} full name="split" defaultValue="train">
                {(trained?.splits ?? [{ name: 'train' }]).map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            )}
          </Field>
        ) : (
          <span />
        )}
        <Field label="A window is" error={errorOf('window')}>
          {(control) => (
            <Select {...control} full value={by} onChange={({ currentTarget: { value } }) => setBy(value as typeof by)}>
              <option value="count">a number of rows</option>
              <option value="length">a length of time</option>
            </Select>
          )}
        </Field>
        <Field label={by === 'count' ? 'Rows' : 'Minutes'}>
          {(control) => (
            <input
              key={by}
              {...control}
              className="input"
              name="rows"
              defaultValue={by === 'count' ? '2000' : '60'}
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </Field>
        <Field label="Drift by">
          {(control) => (
            <Select {...control} full name="metric" defaultValue="PSI">
              {DRIFT.map((one) => (
                <option key={one} value={one}>
                  {METRICS[one].word}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={learns ? 'Limit, at least' : 'Limit'} error={errorOf('thresholds')}>
          {(control) => <input {...control} className="input" name="limit" defaultValue="0.25" inputMode="decimal" autoComplete="off" />}
        </Field>
        <Field label="The limit is" help="Learnt: mean and three standard deviations over stretches of the split.">
          {(control) => (
            <Select {...control} full value={learns ? 'learnt' : 'given'} onChange={({ currentTarget: { value } }) => setLearnt(value === 'learnt')}>
              <option value="learnt" disabled={!mayLearn}>
                learnt for each column
              </option>
              <option value="given">the same for each column</option>
            </Select>
          )}
        </Field>
        <Field label="Fewest rows" help="Windows with fewer are not judged.">
          {(control) => <input {...control} className="input" name="minSamples" defaultValue="200" inputMode="numeric" autoComplete="off" />}
        </Field>
        <Field label="And of the whole" help="Performance needs true values.">
          {(control) => (
            <Select {...control} full name="performance" defaultValue="">
              <option value="">nothing</option>
              {PERFORMANCE.map((one) => (
                <option key={one} value={one}>
                  {METRICS[one].word}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Its limit">
          {(control) => <input {...control} className="input" name="performanceLimit" inputMode="decimal" autoComplete="off" />}
        </Field>
        <Field label="Alert after" help="windows beyond the limit, of so many">
          {(control) => (
            <span className="row gap-2">
              <input {...control} className="input" name="breaches" defaultValue="1" inputMode="numeric" autoComplete="off" />
              <span className="text-faint">of</span>
              <input className="input" name="outOf" defaultValue="1" inputMode="numeric" autoComplete="off" aria-label="Of so many windows" />
            </span>
          )}
        </Field>
        <Field label="How bad">
          {(control) => (
            <Select {...control} full name="severity" defaultValue="WARNING">
              <option value="INFO">Info</option>
              <option value="WARNING">Warning</option>
              <option value="CRITICAL">Critical</option>
            </Select>
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
