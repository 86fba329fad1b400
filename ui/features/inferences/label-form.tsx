'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Name } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { Field } from '@/components/field.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { InferenceRowFragmentDoc, RecordActualsDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { columnsOf, showCell } from './columns.ts';
import type { Inference } from './inference-page.tsx';

/** A number, yes or no, or a list of them, one a row; anything else is text. */
function truthOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What turned out to be true, said or to be said. A later word replaces the one before. */
export function LabelForm({ inference, rows }: { inference: Inference; rows: number }) {
  const { id, actualAt } = readFragment(InferenceRowFragmentDoc, inference);
  const refresh = useRefresh();
  const [{ fetching }, record] = useMutation(RecordActualsDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const outputs = columnsOf(inference.outputs);
  const known = new Map(columnsOf(inference.actual).map(({ name, values }) => [name, values]));
  const submit = async (form: FormData) => {
    const said = outputs.flatMap(({ name }): [string, unknown][] => {
      const text = String(form.get(name) ?? '').trim();
      return text ? [[name, truthOf(text)]] : [];
    });
    const input = {
      ...{ deploymentId: inference.deployment.id, idempotencyKey: crypto.randomUUID() },
      actuals: [{ inferenceId: id, actual: Object.fromEntries(said) }],
    };
    const { data, error } = await record({ input });
    const answer = data?.recordActuals;
    if (answer?.__typename === 'RecordActualsSuccess') {
      setFailure(null);
      return refresh();
    }
    setFailure((answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : null) ?? refusal(error, answer));
  };
  return (
    <Section title="What turned out true">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) void submit(new FormData(event.currentTarget));
        }}
      >
        {outputs.map(({ name }, i) => (
          <Field
            key={name}
            label={<Name>{name}</Name>}
            help={rows > 1 ? `A list of ${rows} values, one a row.` : 'Monitors judge the model by it.'}
            error={i === 0 ? failure : null}
          >
            {(control) => (
              <input
                {...control}
                className="input mono"
                name={name}
                key={String(known.get(name))}
                defaultValue={known.has(name) ? (rows > 1 ? JSON.stringify(known.get(name)) : showCell(known.get(name)?.[0])) : ''}
                autoComplete="off"
                spellCheck={false}
              />
            )}
          </Field>
        ))}
        <div className="row gap-3">
          <Button type="submit" busy={fetching}>
            Say so
          </Button>
          {actualAt && (
            <span className="text-xs text-faint">
              said <Timestamp at={actualAt} seconds />
            </span>
          )}
        </div>
      </form>
    </Section>
  );
}
