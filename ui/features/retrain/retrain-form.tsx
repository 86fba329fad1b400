'use client';
import Link from 'next/link';
import { Name } from '@/components/bits.tsx';
import { Field } from '@/components/field.tsx';
import { Section } from '@/components/section.tsx';
import type { RetrainSourceFragment } from '@/graphql/__generated__/graphql.ts';
import { eventTime, percent } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { argumentsOf, byDay, type Split, splitsUpTo, VERSION } from './retraining.ts';

/** What is going to be done, before it is: which job runs on which rows, and what it is compared with. */
export function RetrainForm({
  id,
  project,
  deployment,
  source,
  itself,
  onSubmit,
}: {
  id: string;
  project: string;
  deployment: string;
  source: RetrainSourceFragment;
  itself: boolean;
  onSubmit: (form: FormData) => void;
}) {
  const { model, version, execution, trainingDataset } = source;
  if (!execution || !trainingDataset) return null;
  const { job } = execution;
  const { featureView, splits } = trainingDataset;
  const { base } = featureView.query;
  const newest = base.statistics?.features.find(({ feature }) => feature === base.eventTime)?.max;
  return (
    <form
      id={id}
      className="grid grid-cols-1 gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <p className="max-w-3xl">
        The job{' '}
        <Link className="link mono" href={paths.job(project, job.name)}>
          {job.name}
        </Link>
        , which made <Name>{model.name}</Name> v{version} in execution{' '}
        <Link className="link mono" href={paths.run(project, execution.id)}>
          #{execution.number}
        </Link>
        , runs once more{itself ? ', and makes its training data itself' : ' on the rows below'}. What it registers is put beside v{version}.{' '}
        <Name>{deployment}</Name> goes on answering as it does until you deploy the new version.
      </p>
      {!itself && (
        <Section title="Training data">
          <p className="mb-2 text-muted">
            The newest rows of{' '}
            <Link className="link mono" href={paths.featureView(project, featureView)}>
              {featureView.name}
            </Link>{' '}
            v{featureView.version}, in the splits of{' '}
            <Link className="link mono" href={paths.trainingDataset(project, trainingDataset.id)}>
              #{trainingDataset.version}
            </Link>
            {typeof newest === 'string' && splits.some(({ range }) => range) && `, moved on to the newest row, of ${eventTime(newest)} UTC`}.
          </p>
          <SplitFields splits={splits} newest={typeof newest === 'string' ? newest : null} version={trainingDataset.version} />
        </Section>
      )}
      <Section title="Arguments">
        <div className="max-w-xl">
          <ArgumentsField value={itself ? execution.arguments : argumentsOf(execution.arguments, trainingDataset.version)} />
        </div>
      </Section>
    </form>
  );
}

function SplitFields({ splits, newest, version }: { splits: readonly Split[]; newest: string | null; version: number }) {
  const days = byDay(splits);
  const shown = (at: string) => at.slice(0, days ? 10 : 19);
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Splits, all columns">
      <table className="tb" aria-label="Splits" style={{ '--row': '2.75rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Split</th>
            <th className="hide-n">Rows in #{version}</th>
            <th>Rows now, from</th>
            <th>up to, and without</th>
          </tr>
        </thead>
        <tbody>
          {splitsUpTo(splits, newest).map(({ name, range, fraction }, i) => {
            const before = splits[i]?.range;
            return (
              <tr key={name}>
                <td className="mono">{name}</td>
                <td className="hide-n tabular-nums text-muted">{before ? `${eventTime(before.from)} up to ${eventTime(before.to)}` : '–'}</td>
                {range ? (
                  (['from', 'to'] as const).map((end) => (
                    <td key={end}>
                      <input
                        className="input max-w-52"
                        type={days ? 'date' : 'datetime-local'}
                        step={days ? undefined : 1}
                        name={`${end} ${name}`}
                        defaultValue={shown(range[end])}
                        aria-label={end === 'from' ? `First of ${name}` : `End of ${name}`}
                        required
                      />
                    </td>
                  ))
                ) : (
                  <td colSpan={2}>{fraction ? `${percent(fraction)} of all rows, at random` : 'all rows'}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What the program is given, one argument a line. */
export function ArgumentsField({ value }: { value: readonly string[] }) {
  return (
    <Field
      label="What the program is given"
      help={
        value.includes(VERSION) ? (
          <span>
            One argument a line. <Name>{VERSION}</Name> becomes the version of the new training data.
          </span>
        ) : (
          'One argument a line.'
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          className="input mono"
          name="arguments"
          rows={Math.max(2, value.length)}
          defaultValue={value.join('\n')}
          spellCheck={false}
        />
      )}
    </Field>
  );
}
