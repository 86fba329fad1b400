import { Rocket } from 'lucide-react';
import Link from 'next/link';
import { Section } from '@/components/section.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { DeploymentStatusFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { DeploymentPill } from '../deployments/deployment-pill.tsx';

/** The deployments that serve this version, or did. */
export function ServedBy({ project, deployments }: { project: string; deployments: readonly FragmentType<typeof DeploymentStatusFragmentDoc>[] }) {
  return (
    <Section title="Deployments" n={deployments.length}>
      {deployments.length === 0 ? (
        <p className="text-muted">No deployment has served this version.</p>
      ) : (
        <ul className="grid gap-2">
          {deployments.map((masked) => {
            const { id, name, state } = readFragment(DeploymentStatusFragmentDoc, masked);
            return (
              <li key={id} className="flex items-center gap-2">
                <Rocket className="i s text-faint" aria-hidden />
                <Link className="mono clip hover:underline" href={paths.deployment(project, name)}>
                  {name}
                </Link>
                <span className="ml-auto">
                  <DeploymentPill state={state} bare />
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
