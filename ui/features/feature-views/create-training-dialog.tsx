'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field, Select } from '@/components/field.tsx';
import { CreateTrainingDatasetDocument, type TrainingSplitInput } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { paths } from '@/paths.ts';
import { instantOf } from '../feature-groups/as-of.ts';

type Kind = 'all' | 'shares' | 'times';
const SPLITS = [
  ['train', '80'],
  ['validation', '10'],
  ['test', '10'],
] as const;

/** The splits that the form describes; rows that are left empty are none. */
function splitsOf(kind: Kind, form: FormData): TrainingSplitInput[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const midnight = (name: string) => `${text(name)}T00:00:00.000Z`;
  return SPLITS.flatMap((_, i): TrainingSplitInput[] => {
    if (kind === 'shares') return text(`share-${i}`) ? [{ name: text(`name-${i}`), fraction: Number(text(`share-${i}`)) / 100 }] : [];
    if (kind === 'times')
      return text(`from-${i}`) && text(`to-${i}`)
        ? [{ name: text(`name-${i}`), range: { from: midnight(`from-${i}`), to: midnight(`to-${i}`) } }]
        : [];
    return [];
  });
}

/** Freezes the rows of a view: split how, as of when. */
export function CreateTrainingDialog({
  project,
  view,
  timed,
  open,
  onClose,
}: {
  project: string;
  view: { id: string; name: string };
  timed: boolean;
  open: boolean;
  onClose: () => void;
}) {
  const router = useRouter();
  const [{ fetching }, create] = useMutation(CreateTrainingDatasetDocument);
  const [kind, setKind] = useState<Kind>(timed ? 'times' : 'shares');
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => {
    setFailure(null);
    onClose();
  };
  const submit = async (form: FormData) => {
    const { data, error } = await create({
      input: {
        featureViewId: view.id,
        description: String(form.get('description') ?? ''),
        splits: splitsOf(kind, form),
        asOf: instantOf(String(form.get('asOf') ?? '')),
        idempotencyKey: crypto.randomUUID(),
      },
    });
    const answer = data?.createTrainingDataset;
    if (answer?.__typename === 'CreateTrainingDatasetSuccess') return router.push(paths.trainingDataset(project, answer.trainingDataset.id));
    setFailure((answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : null) ?? refusal(error, answer));
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          Freeze training data of <span className="mono">{view.name}</span>
        </>
      }
      lead="Every row sees only what was known at its time. The same inputs give the same hash."
      action="Make training dataset"
      busy={fetching}
      onSubmit={(form) => void submit(form)}
      onClose={close}
    >
      <Field label="Split" error={failure}>
        {(control) => (
          <Select {...control} full value={kind} onChange={({ currentTarget: { value } }) => setKind(value as Kind)}>
            {timed && <option value="times">By time: ranges of event time, UTC</option>}
            <option value="shares">At random: shares of the rows</option>
            <option value="all">Not at all: one split with every row</option>
          </Select>
        )}
      </Field>
      {kind !== 'all' && (
        <div className="grid gap-2">
          {SPLITS.map(([name, share], i) => (
            <fieldset key={name} className={`grid gap-2 ${kind === 'times' ? 'grid-cols-3' : 'grid-cols-2'}`}>
              <legend className="vh">Split {i + 1}</legend>
              <input
                className="input mono"
                name={`name-${i}`}
                defaultValue={name}
                aria-label={`Name of split ${i + 1}`}
                autoComplete="off"
                spellCheck={false}
              />
              {kind === 'shares' ? (
                <span className="input">
                  <input
                    name={`share-${i}`}
                    defaultValue={share}
                    inputMode="decimal"
                    aria-label={`Share of split ${i + 1} in percent`}
                    autoComplete="off"
                  />
                  <span className="text-faint">%</span>
                </span>
              ) : (
                <>
                  <input className="input" type="date" name={`from-${i}`} aria-label={`First day of split ${i + 1}`} />
                  <input className="input" type="date" name={`to-${i}`} aria-label={`Day after split ${i + 1}`} />
                </>
              )}
            </fieldset>
          ))}
          {kind === 'times' && <p className="text-xs text-faint">From the first day up to, and without, the last. Rows in no range are left out.</p>}
        </div>
      )}
      <Field label="As of" help="The state of every group at this instant, UTC. Left empty: now.">
        {(control) => <input {...control} className="input" type="datetime-local" step="1" name="asOf" />}
      </Field>
      <Field label="What it is for">{(control) => <input {...control} className="input" name="description" />}</Field>
    </FormDialog>
  );
}
