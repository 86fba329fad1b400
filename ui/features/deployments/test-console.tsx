'use client';
import '@/styles/deployments.css';
import { History, Send } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { Field } from '@/components/field.tsx';
import { Section } from '@/components/section.tsx';
import { StateGlyph, StatePill } from '@/components/state.tsx';
import { useDenial } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type AnswerFragment, AnswerFragmentDoc, type CallFormFragment, InferDocument, NewestCallDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { figure } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { callAsCode } from './call-as-code.ts';
import { callFields, typedOf, valueOf } from './call-fields.ts';
import { columnsOf, showCell } from '../inferences/columns.ts';
import { Withheld } from '../shell/withheld.tsx';

type Failure = { message: string; fields: ReadonlyMap<string, string>; inferenceId: string | null };
type Deployment = { id: string; name: string; url: string };

/** Asks the deployment as a caller does, and shows the answer, how long it took, and what was missing. */
export function TestConsole({
  project,
  deployment,
  form,
  running,
}: {
  project: string;
  deployment: Deployment;
  form: CallFormFragment;
  running: boolean;
}) {
  const denied = useDenial('deployment:infer');
  const fields = callFields(form);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(fields.map(({ name, example }) => [name, example])));
  const client = useClient();
  const [filling, setFilling] = useState(false);
  const [{ fetching }, infer] = useMutation(InferDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [answer, setAnswer] = useState<AnswerFragment | null>(null);
  if (denied) return <Withheld action="deployment:infer" title="Asking is for those who may see data" />;

  const asked = fields.map((field) => ({ name: field.name, datatype: field.datatype, value: valueOf(field, typed[field.name] ?? '') }));
  const submit = async () => {
    const row = Object.fromEntries(asked.map(({ name, value }) => [name, value]));
    const { data, error } = await infer({ input: { deploymentId: deployment.id, rows: [row] } });
    const result = data?.infer;
    if (result?.__typename === 'InferSuccess') {
      setFailure(null);
      return setAnswer(readFragment(AnswerFragmentDoc, result.inference));
    }
    setAnswer(null);
    const faults = result?.__typename === 'InferenceRejected' ? result.fields : [];
    const known = faults.filter(({ path }) => fields.some(({ name }) => name === path.at(-1)));
    const others = faults.filter((fault) => !known.includes(fault)).map(({ path, message }) => `${path.join('.')} ${message}`);
    setFailure({
      // What stands at its field is not said twice.
      message:
        others.length > 0
          ? others.join(' ')
          : known.length > 0
            ? ''
            : (refusal(error, result as { __typename: string; message?: string } | undefined) ?? ''),
      fields: new Map(known.map(({ path, message }) => [path.at(-1) ?? '', `It ${message}.`])),
      inferenceId: result?.__typename === 'InferenceFailed' ? result.inference.id : null,
    });
  };
  const fillIn = async () => {
    setFilling(true);
    const { data, error } = await client.query(NewestCallDocument, { deploymentId: deployment.id }, { requestPolicy: 'network-only' });
    setFilling(false);
    const newest = data?.deployment?.inferences.nodes[0];
    if (newest) return setTyped(typedOf(newest.keys, fields));
    setFailure({ message: error ? 'The newest call did not arrive.' : 'No call was answered yet.', fields: new Map(), inferenceId: null });
  };
  return (
    <div className="console">
      <div>
        <Section
          title={form.featureView ? 'Keys' : 'Inputs'}
          tools={
            form.featureView && (
              <Button size="sm" kind="ghost" busy={filling} onClick={() => void fillIn()}>
                <History className="i s" aria-hidden />
                Fill in the newest call
              </Button>
            )
          }
        >
          <form
            className="grid gap-3"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (!fetching) void submit();
            }}
          >
            {fields.map(({ name, note }) => (
              <Field
                key={name}
                label={<Name>{name}</Name>}
                aside={<span className="mono text-xs text-faint">{note}</span>}
                error={failure?.fields.get(name)}
              >
                {(control) => (
                  <input
                    {...control}
                    className="input mono"
                    value={typed[name] ?? ''}
                    onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [name]: value })}
                    autoComplete="off"
                    spellCheck={false}
                  />
                )}
              </Field>
            ))}
            {fields.length === 0 && <p className="text-muted">The model did not say what it takes. Call it by code.</p>}
            {failure?.message && (
              <p role="alert" className="flex gap-1.5 text-bad">
                <StateGlyph state="failed" size={13} />
                <span>
                  {failure.message}{' '}
                  {failure.inferenceId && (
                    <Link className="link" href={paths.inference(project, failure.inferenceId)}>
                      See the call
                    </Link>
                  )}
                </span>
              </p>
            )}
            {!running && <p className="text-xs text-muted">It does not run: calls are refused until it is started.</p>}
            <Button type="submit" kind="primary" busy={fetching}>
              {!fetching && <Send className="i s" aria-hidden />}
              Ask
            </Button>
          </form>
        </Section>
      </div>
      <div>
        {answer ? (
          <AnswerView project={project} answer={answer} />
        ) : (
          <p className="text-muted">
            {form.featureView ? (
              <>
                Type the keys of one thing, or take those of the newest call: its newest features are looked up in{' '}
                <Name>{form.featureView.name}</Name>, and the answer shows here.
              </>
            ) : (
              'The answer shows here. The call is logged as every other is.'
            )}
          </p>
        )}
        <Section title="The same as code">
          <CodeBlock initial="curl" code={callAsCode(project, deployment, asked)} />
        </Section>
      </div>
    </div>
  );
}

function AnswerView({ project, answer: { id, latencyMs, lookupMs, inputs, outputs } }: { project: string; answer: AnswerFragment }) {
  const missing = columnsOf(inputs)
    .filter(({ values }) => values[0] === null)
    .map(({ name }) => name);
  return (
    <Section
      title="Answer"
      tools={
        <>
          <span className="text-xs text-faint tabular-nums">
            {figure(latencyMs)} ms
            {lookupMs != null && `, ${figure(lookupMs)} of it looking up`}
          </span>
          <StatePill state="succeeded" word="Answered" />
        </>
      }
    >
      <table className="tb pairs" aria-label="Answer" aria-live="polite">
        <tbody>
          {columnsOf(outputs).map(({ name, values }) => (
            <tr key={name}>
              <th scope="row" className="mono">
                {name}
              </th>
              <td className="num text-md font-medium">{showCell(values[0])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 flex flex-wrap items-center gap-2 text-muted">
        {missing.length > 0 && (
          <>
            Missing:
            {missing.map((name) => (
              <Badge key={name} tone="warn">
                {name}
              </Badge>
            ))}
          </>
        )}
        <Link className="link" href={paths.inference(project, id)}>
          What this answer rests on
        </Link>
      </p>
    </Section>
  );
}
