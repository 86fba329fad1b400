'use client';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { Field } from '@/components/field.tsx';
import { Section } from '@/components/section.tsx';
import { StateGlyph, StatePill } from '@/components/state.tsx';
import { useDenial } from '@/components/why-disabled.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  FeatureVectorsDocument,
  type FeatureVectorsQuery,
  type FeatureType,
  GroupNameFragmentDoc,
  type LookupFormFragment,
  LookupFormFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { eventTime, spellSeconds } from '@/lib/format.ts';
import { Withheld } from '../shell/withheld.tsx';
import { isNumber, showValue, TypeIcon } from '../statistics/feature-type.tsx';

type Vector = NonNullable<FeatureVectorsQuery['featureView']>['vectors'][number];
type Answer = { vector: Vector; took: number; at: number };

/** A typed value of a key: whole numbers beyond what numbers hold stay text. */
function keyValue(type: FeatureType, text: string): unknown {
  if (type === 'BOOL') return text === 'true';
  if (!isNumber(type)) return text;
  const value = Number(text);
  return text === '' || Number.isNaN(value) || (type === 'INT64' && !Number.isSafeInteger(value)) ? text : value;
}

/** The newest features of one thing, looked up as a deployment does. */
export function LookupConsole({ masked }: { masked: FragmentType<typeof LookupFormFragmentDoc> }) {
  const view = readFragment(LookupFormFragmentDoc, masked);
  const client = useClient();
  const denied = useDenial('feature-vector:read');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (denied) return <Withheld action="feature-vector:read" title="Vectors are for those who may see data" />;
  if (!view.online || view.servingKeys.length === 0) return <NotOnline view={view} />;

  const lookUp = async (form: FormData) => {
    const key = Object.fromEntries(view.servingKeys.map(({ name, type }) => [name, keyValue(type, String(form.get(name) ?? ''))]));
    setBusy(true);
    const began = performance.now();
    const { data, error } = await client.query(FeatureVectorsDocument, { id: view.id, keys: [key] }, { requestPolicy: 'network-only' }).toPromise();
    const took = performance.now() - began;
    setBusy(false);
    const vector = data?.featureView?.vectors[0];
    setFailure(vector ? null : refusal(error, null));
    if (vector) setAnswer({ vector, took, at: Date.now() });
  };
  return (
    <div className="cols key-first">
      <div>
        <Section title="Key">
          <form
            className="grid gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              if (!busy) void lookUp(new FormData(event.currentTarget));
            }}
          >
            {view.servingKeys.map(({ name, type, featureGroups }) => (
              <Field
                key={name}
                label={<Name>{name}</Name>}
                aside={<span className="mono text-xs text-faint">{type.toLowerCase()}</span>}
                help={`finds ${[...new Set(featureGroups.map((group) => readFragment(GroupNameFragmentDoc, group).name))].join(', ')}`}
              >
                {(control) => <input {...control} className="input mono" name={name} autoComplete="off" spellCheck={false} required />}
              </Field>
            ))}
            {failure && (
              <p role="alert" className="flex gap-1.5 text-bad">
                <StateGlyph state="failed" size={13} />
                {failure}
              </p>
            )}
            <Button type="submit" kind="primary" busy={busy}>
              {!busy && <Search className="i s" aria-hidden />}
              Look up
            </Button>
          </form>
        </Section>
      </div>
      <div>{answer ? <VectorTable view={view} answer={answer} /> : <Unasked />}</div>
    </div>
  );
}

const Unasked = () => (
  <p className="text-muted">Type a key: the newest features of that thing are shown here, as a deployment gets them, with the age of each.</p>
);

function NotOnline({ view }: { view: LookupFormFragment }) {
  const offline = view.query.joins
    .filter(({ featureGroup }) => !featureGroup.online)
    .map(({ featureGroup }) => readFragment(GroupNameFragmentDoc, featureGroup).name);
  return (
    <p className="text-muted">
      {view.query.joins.length === 0 ? (
        'Nothing is joined to the base: a caller knows all of its features already.'
      ) : offline.length > 0 ? (
        <>
          Vectors of this view cannot be looked up: <Name>{offline.join(', ')}</Name> {offline.length === 1 ? 'has' : 'have'} no online side. It comes
          with a new version of the group, made with <Name>online: true</Name>.
        </>
      ) : (
        'Vectors of this view cannot be looked up: a group is joined by less than its whole key, so that a key means many rows.'
      )}
    </p>
  );
}

function VectorTable({ view, answer: { vector, took, at } }: { view: LookupFormFragment; answer: Answer }) {
  const values = (vector.values ?? {}) as Record<string, unknown>;
  const times = (vector.eventTimes ?? {}) as Record<string, string | null>;
  const base = view.query.base.id;
  const looked = view.features.filter(({ role, featureGroup, name }) => role === 'INPUT' && (featureGroup.id !== base || name in values));
  return (
    <Section
      title="Vector"
      tools={
        <>
          <span className="text-xs text-faint tabular-nums">{`there and back in ${Math.max(1, Math.round(took))} ms`}</span>
          {vector.complete ? <StatePill state="succeeded" word="Complete" /> : <StatePill state="watch" word="Incomplete" />}
        </>
      }
    >
      <div className="wide-table" tabIndex={0} role="region" aria-label="Vector, all columns">
        <table className="tb" aria-label="Vector" aria-live="polite">
          <thead>
            <tr>
              <th>Feature</th>
              <th className="num">Value</th>
              <th className="hide-n">From</th>
              <th>As of</th>
              <th className="num hide-n">Age</th>
            </tr>
          </thead>
          <tbody>
            {looked.map(({ name, type, feature, featureGroup }) => {
              const group = readFragment(GroupNameFragmentDoc, featureGroup);
              const table = `${group.name}_${group.version}`;
              // A group that is joined more than once has a time for each join, by its prefix.
              const time = times[`${name.slice(0, -feature.length)}${table}`] ?? times[table];
              return (
                <tr key={name}>
                  <td>
                    <span className="name">
                      <TypeIcon type={type} />
                      <span className="mono clip" title={name}>
                        {name}
                      </span>
                    </span>
                  </td>
                  <td className="num">{vector.missing.includes(name) ? <Badge tone="warn">missing</Badge> : showValue(type, values[name])}</td>
                  <td className="mono hide-n text-muted">
                    {group.name} <span className="text-xs text-faint">v{group.version}</span>
                  </td>
                  <td className="text-muted tabular-nums">{time ? eventTime(time) : <span className="text-faint">–</span>}</td>
                  <td className="num hide-n text-muted">{time ? spellSeconds(Math.max(0, (at - Date.parse(time)) / 1000), 2) : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
