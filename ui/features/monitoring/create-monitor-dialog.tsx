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
  GroupMonitorChoicesDocument,
  MonitorChoicesDocument,
  type MonitorThresholdInput,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { METRICS } from './metric-words.ts';

const DRIFT = (Object.keys(METRICS) as MonitorMetric[]).filter((one) => METRICS[one].drift);
const PERFORMANCE = (Object.keys(METRICS) as MonitorMetric[]).filter((one) => !METRICS[one].drift);

/** What is watched. */
export type Subject = { kind: 'DEPLOYMENT' | 'FEATURE_GROUP'; id: string; name: string };

/** Training data to compare with: what the model was trained on, or what was made of the group's rows. */
function useChoices({ kind, id }: Subject, open: boolean) {
  const ofGroup = kind === 'FEATURE_GROUP';
  const [calls] = useQuery({ query: MonitorChoicesDocument, variables: { id }, pause: !open || ofGroup });
  const [rows] = useQuery({ query: GroupMonitorChoicesDocument, variables: { id }, pause: !open || !ofGroup });
  const trained = calls.data?.deployment?.current?.modelVersion.trainingDataset;
  const made = rows.data?.featureGroup?.featureViews ?? [];
  return {
    known: Boolean(calls.data ?? rows.data),
    datasets: [
      ...(trained ? [{ ...trained, view: trained.featureView.name }] : []),
      ...made.flatMap(({ name, trainingDataset }) => (trainingDataset ? [{ ...trainingDataset, view: name }] : [])),
    ],
  };
}

/** Sets a monitor up: against what, in which windows, and when it raises an alert. */
export function CreateMonitorDialog({ subject, open, onClose }: { subject: Subject; open: boolean; onClose: () => void }) {
  const refresh = useRefresh();
  const ofGroup = subject.kind === 'FEATURE_GROUP';
  const { known, datasets } = useChoices(subject, open);
  const [{ fetching }, create] = useMutation(CreateMonitorDocument);
  /** One of the windows before, or the id of training data. */
  const [against, setAgainst] = useState<string | null>(null);
  const [by, setBy] = useState<'count' | 'length'>('count');
  const [learnt, setLearnt] = useState<boolean | null>(null);
  const [failure, setFailure] = useState<{ field: string; message: string } | null>(null);
  const chosen = against ?? (ofGroup ? 'PREVIOUS_WINDOW' : (datasets[0]?.id ?? 'PREVIOUS_WINDOW'));
  const dataset = datasets.find(({ id }) => id === chosen);
  const ofRange = chosen === 'FIXED_RANGE';
  // Limits are learnt from a split: of other references there is nothing to learn from.
  const mayLearn = dataset !== undefined;
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
    // The browser's form of a time, taken as UTC.
    const instant = (name: string) => new Date(`${text(name)}Z`).toISOString();
    if (ofRange && !(text('from') && text('to'))) return setFailure({ field: 'reference', message: 'Say from when to when.' });
    const window = { ...(!ofGroup && (by === 'count' ? { count: rows } : { length: `PT${rows}M` })), minSamples: Number(text('minSamples')) };
    const often = { breaches: Number(text('breaches')), outOf: Number(text('outOf')), severity };
    const driftLimit = learns
      ? { learnt: { floor: Number(text('limit')), chunkRows: ofGroup || by !== 'count' ? 2000 : Math.max(100, rows) } }
      : { limit: Number(text('limit')) };
    const thresholds: MonitorThresholdInput[] = [{ metric: text('metric') as MonitorMetric, ...driftLimit, ...often }];
    if (text('performance')) thresholds.push({ metric: text('performance') as MonitorMetric, limit: Number(text('performanceLimit')), ...often });
    const input = {
      ...{ name: text('name'), subjectId: subject.id, window, thresholds, idempotencyKey: crypto.randomUUID() },
      reference: dataset
        ? { kind: 'TRAINING_SPLIT' as const, trainingDatasetId: dataset.id, split: text('split') }
        : { kind: chosen as 'PREVIOUS_WINDOW' | 'ROLLING' | 'FIXED_RANGE', ...(ofRange && { range: { from: instant('from'), to: instant('to') } }) },
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
          Watch <Name>{subject.name}</Name>
        </>
      }
      lead={
        ofGroup
          ? 'It looks at each commit from the next on, at all rows that it leaves. All columns but times are compared.'
          : 'It counts calls from now on. All inputs and outputs of the model are compared.'
      }
      action="Create monitor"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Name" help="Lower-case letters, digits, - and _." error={errorOf('name')}>
        {(control) => (
          <input
            {...control}
            className="input mono"
            name="name"
            defaultValue={`${subject.name.slice(0, 57)}-drift`}
            autoComplete="off"
            spellCheck={false}
            autoFocus
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field
          label="Against"
          error={errorOf('reference')}
          help={!ofGroup && known && datasets.length === 0 ? 'The model is not known to be trained on a training dataset.' : undefined}
        >
          {(control) => (
            <Select {...control} full value={chosen} onChange={({ currentTarget: { value } }) => setAgainst(value)}>
              {datasets.map(({ id, view, version }) => (
                <option key={id} value={id}>
                  {view} #{version}
                </option>
              ))}
              <option value="PREVIOUS_WINDOW">{ofGroup ? 'The commit before' : 'The window before'}</option>
              <option value="ROLLING">{ofGroup ? 'Commits of the seven days before' : 'The seven days before'}</option>
              <option value="FIXED_RANGE">{ofGroup ? 'Rows of a range of event times' : 'Calls of a range of time'}</option>
            </Select>
          )}
        </Field>
        {dataset ? (
          <Field label="Split">
            {(control) => (
              <Select {...control} full name="split" key={dataset.id} defaultValue="train">
                {dataset.splits.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            )}
          </Field>
        ) : (
          <span />
        )}
        {ofRange &&
          (['from', 'to'] as const).map((end) => (
            <Field key={end} label={end === 'from' ? 'From, in UTC' : 'To, in UTC'}>
              {(control) => <input {...control} className="input" name={end} type="datetime-local" step={1} />}
            </Field>
          ))}
        {!ofGroup && (
          <>
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
          </>
        )}
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
        <Field label="The limit is" help="Learnt: what stretches of the split do anyway, and three standard deviations more.">
          {(control) => (
            <Select {...control} full value={learns ? 'learnt' : 'given'} onChange={({ currentTarget: { value } }) => setLearnt(value === 'learnt')}>
              <option value="learnt" disabled={!mayLearn}>
                learnt for each column
              </option>
              <option value="given">the same for each column</option>
            </Select>
          )}
        </Field>
        <Field label="Fewest rows" help={`${ofGroup ? 'Commits' : 'Windows'} with fewer are not judged.`}>
          {(control) => <input {...control} className="input" name="minSamples" defaultValue="200" inputMode="numeric" autoComplete="off" />}
        </Field>
        {!ofGroup && (
          <>
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
          </>
        )}
        <Field label="Alert after" help={`${ofGroup ? 'commits' : 'windows'} beyond the limit, of so many`}>
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
