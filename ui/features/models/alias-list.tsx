'use client';
import Link from 'next/link';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { FormDialog } from '@/components/dialog.tsx';
import { Button } from '@/components/button.tsx';
import { Section } from '@/components/section.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { RemoveModelAliasDocument, type VersionAliasesFragment } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';

type Model = VersionAliasesFragment;

/** The aliases of a model: where each points, since when, by whom. */
export function AliasList({ project, model }: { project: string; model: Model }) {
  const refresh = useRefresh();
  const [{ fetching }, remove] = useMutation(RemoveModelAliasDocument);
  const [asking, setAsking] = useState<Model['aliases'][number] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const ask = (alias: Model['aliases'][number]) => {
    setError(null);
    setAsking(alias);
  };
  const confirm = async () => {
    const { data, error: failed } = await remove({ input: { modelId: model.id, alias: asking?.name ?? '' } });
    const refused = refusal(failed, data?.removeModelAlias);
    setError(refused);
    if (refused) return;
    setAsking(null);
    refresh();
  };
  return (
    <Section title="Aliases" n={model.aliases.length}>
      {model.aliases.length === 0 ? (
        <p className="text-muted">
          None yet. An alias such as <Name>champion</Name> is a name that programs ask for; it moves from version to version.
        </p>
      ) : (
        <ul className="grid gap-2">
          {model.aliases.map((alias) => (
            <li key={alias.name} className="flex items-center gap-3">
              <Link
                href={paths.modelVersion(project, model.name, alias.modelVersion.version)}
                className="inline-flex items-center gap-2 hover:underline"
              >
                <Badge tone="hl">{alias.name}</Badge>
                <span className="mono font-medium">v{alias.modelVersion.version}</span>
              </Link>
              <span className="clip flex-1 text-xs text-faint">
                since <Timestamp at={alias.setAt} />
                {alias.setBy && ` by ${alias.setBy.name}`}
              </span>
              <WhyDisabled action="model:promote" label="Remove" className="btn ghost sm" align="end" bare>
                <Button kind="ghost" size="sm" aria-label={`Remove the alias ${alias.name}`} onClick={() => ask(alias)}>
                  Remove
                </Button>
              </WhyDisabled>
            </li>
          ))}
        </ul>
      )}
      <FormDialog
        open={asking !== null}
        danger
        title={
          <>
            Remove <span className="mono">{asking?.name}</span> from <span className="mono">{model.name}</span>?
          </>
        }
        lead={
          <>
            What asks for <Name>{asking?.name}</Name> finds nothing until it is set again. Version {asking?.modelVersion.version} stays as it is.
          </>
        }
        action="Remove alias"
        busy={fetching}
        onSubmit={() => void confirm()}
        onClose={() => setAsking(null)}
      >
        {error && (
          <p role="alert" className="text-bad">
            {error}
          </p>
        )}
      </FormDialog>
    </Section>
  );
}
