import { Badge, Name } from '@/components/bits.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { ViewColumnFragmentDoc, type ViewFeatureRole } from '@/graphql/__generated__/graphql.ts';
import { TypeIcon } from '../statistics/feature-type.tsx';
import { GroupLink } from './group-link.tsx';

type Masked = { readonly name: string } & FragmentType<typeof ViewColumnFragmentDoc>;

const ROLES: Record<ViewFeatureRole, React.ReactNode> = {
  INPUT: <span className="text-muted">input</span>,
  LABEL: <Badge tone="hl">label</Badge>,
  INDEX: <span className="text-faint">index, in training data only</span>,
};

/** The columns of a view in the order in which models get them, with what each is for and where it comes from. */
export function ViewFeatures({ project, features }: { project: string; features: readonly Masked[] }) {
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Features of the view, all columns">
      <table className="tb" aria-label="Features of the view">
        <thead>
          <tr>
            <th>Feature</th>
            <th className="hide-n">Type</th>
            <th>Role</th>
            <th>From</th>
            <th className="hide-n">There called</th>
          </tr>
        </thead>
        <tbody>
          {features.map((masked) => {
            const { name, type, role, feature, featureGroup } = readFragment(ViewColumnFragmentDoc, masked);
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
                <td className="mono hide-n text-muted">{type.toLowerCase()}</td>
                <td>{ROLES[role]}</td>
                <td>
                  <GroupLink project={project} masked={featureGroup} />
                </td>
                <td className="hide-n text-muted">{feature === name ? <span className="text-faint">the same</span> : <Name>{feature}</Name>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
