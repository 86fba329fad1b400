'use client';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FormDialog } from '@/components/dialog.tsx';
import { Field } from '@/components/field.tsx';
import { SetModelAliasDocument, type VersionAliasesFragment, type VersionLineFragment } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';

/** Points an alias at a version, and says from where it moves. */
export function SetAliasDialog({
  model,
  version,
  open,
  onClose,
}: {
  model: VersionAliasesFragment;
  version: VersionLineFragment;
  open: boolean;
  onClose: () => void;
}) {
  const refresh = useRefresh();
  const [{ fetching }, setAlias] = useMutation(SetModelAliasDocument);
  const [error, setError] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const now = model.aliases.find(({ name }) => name === typed)?.modelVersion.version;
  const close = () => {
    setError(null);
    setTyped('');
    onClose();
  };
  const submit = async () => {
    const { data, error: failed } = await setAlias({ input: { modelVersionId: version.id, alias: typed } });
    const answer = data?.setModelAlias;
    if (answer?.__typename === 'SetModelAliasSuccess') {
      refresh();
      return close();
    }
    setError((answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined) ?? refusal(failed, answer));
  };
  return (
    <FormDialog
      open={open}
      title={
        <>
          Which alias points at <span className="mono">{model.name}</span> v{version.version}?
        </>
      }
      action="Set alias"
      busy={fetching}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Field
        label="Alias"
        help={
          now === undefined || now === version.version
            ? 'Lower-case letters, digits, - and _. One that is there already moves here.'
            : `It moves here from v${now}; what asks for it gets v${version.version} from then on.`
        }
        error={error}
      >
        {(control) => (
          <>
            <input
              {...control}
              className="input mono"
              name="alias"
              list="aliases"
              placeholder="champion"
              autoComplete="off"
              spellCheck={false}
              autoFocus
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setError(null);
              }}
            />
            <datalist id="aliases">
              {model.aliases.map(({ name, modelVersion }) => (
                <option key={name} value={name}>
                  v{modelVersion.version}
                </option>
              ))}
            </datalist>
          </>
        )}
      </Field>
    </FormDialog>
  );
}
