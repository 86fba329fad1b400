import Link from 'next/link';
import { Button } from '@/components/button.tsx';
import { StatePill } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ServedVersionFragmentDoc, type VersionRowFragment } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { VERSION_LOOKS } from './deployment-state.ts';

/** What the deployment ran and runs, with the share of the calls that each gets. */
export function VersionsTable({
  project,
  versions,
  shares,
  rollable,
  busy,
  onRollBack,
}: {
  project: string;
  versions: readonly VersionRowFragment[];
  shares: ReadonlyMap<string, number>;
  rollable: (version: VersionRowFragment) => boolean;
  busy: boolean;
  onRollBack: (versionId: string) => void;
}) {
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Versions, all columns">
      <table className="tb" aria-label="Versions" style={{ '--row': '2.75rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Version</th>
            <th className="num">Share</th>
            <th>State</th>
            <th>Model</th>
            <th className="hide-n">Feature view</th>
            <th className="num hide-n">Replicas</th>
            <th className="num">Made</th>
            <th>
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => {
            const { id, number, modelVersion } = readFragment(ServedVersionFragmentDoc, version);
            const share = shares.get(id);
            const look = VERSION_LOOKS[version.state];
            return (
              <tr key={id} data-selected={share ? true : undefined}>
                <td className="mono font-medium">v{number}</td>
                <td className="num">{share ? `${share} %` : <span className="text-faint">–</span>}</td>
                <td title={version.failure ?? undefined}>
                  <StatePill state={look.state} word={look.word} bare />
                  {version.failure && <span className="clip block max-w-64 text-xs text-muted">{version.failure}</span>}
                </td>
                <td>
                  <Link
                    className="mono clip inline-block max-w-48 align-bottom hover:underline"
                    href={paths.modelVersion(project, modelVersion.model.name, modelVersion.version)}
                  >
                    {modelVersion.model.name} v{modelVersion.version}
                  </Link>
                </td>
                <td className="hide-n">
                  {version.featureView ? (
                    <Link
                      className="mono clip inline-block max-w-48 align-bottom hover:underline"
                      href={paths.featureView(project, version.featureView)}
                    >
                      {version.featureView.name} v{version.featureView.version}
                    </Link>
                  ) : (
                    <span className="text-faint">none</span>
                  )}
                </td>
                <td className="num hide-n">{version.replicaCount}</td>
                <td className="num text-muted">
                  <Timestamp at={version.createdAt} />
                </td>
                <td className="num">
                  {rollable(version) && (
                    <WhyDisabled action="deployment:manage" label={`Roll back to v${number}`} className="btn sm" align="end">
                      <Button size="sm" busy={busy} onClick={() => onRollBack(id)}>
                        Roll back to v{number}
                      </Button>
                    </WhyDisabled>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
