import { Badge, Name } from '@/components/bits.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type ConditionOperator, type JoinGraphFragment, JoinGraphFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { spellDuration } from '@/lib/format.ts';
import { GroupLink } from './group-link.tsx';

const SIGNS: Record<ConditionOperator, string> = {
  EQ: '=',
  NE: '≠',
  LT: '<',
  LE: '≤',
  GT: '>',
  GE: '≥',
  IN: 'is one of',
  IS_NULL: 'is null',
  IS_NOT_NULL: 'is not null',
};

/** The base group, whose rows are the rows of the result, and what is joined to it, how. */
export function JoinGraph({ project, masked }: { project: string; masked: FragmentType<typeof JoinGraphFragmentDoc> }) {
  const { base, baseFeatures, joins, filter } = readFragment(JoinGraphFragmentDoc, masked);
  return (
    <div className="joins">
      <div className="group">
        <span className="flex items-center gap-2">
          <GroupLink project={project} masked={base} />
          <Badge tone="hl">base</Badge>
          <span className="ml-auto text-xs text-faint">
            one row each by <Name>{[...base.primaryKey, ...(base.eventTime ? [base.eventTime] : [])].join(', ')}</Name>
          </span>
        </span>
        <Names names={baseFeatures} none="no feature is taken from it" />
        {filter.length > 0 && (
          <p className="text-xs text-muted">
            only rows where{' '}
            {filter.map(({ feature, operator, value }, i) => (
              <span key={i}>
                {i > 0 && ' and '}
                <Name>
                  {feature} {SIGNS[operator]} {operator.startsWith('IS_') ? '' : [value].flat().map(String).join(', ')}
                </Name>
              </span>
            ))}
          </p>
        )}
      </div>
      {joins.length === 0 ? (
        <p className="text-muted">Nothing is joined to it.</p>
      ) : (
        <ol aria-label="Joined groups">
          {joins.map((join, i) => (
            <Join key={i} project={project} join={join} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Join({
  project,
  join: { featureGroup, features, on, prefix, asOf, maxAge },
}: {
  project: string;
  join: JoinGraphFragment['joins'][number];
}) {
  return (
    <li>
      <span className="how">
        {on.map(({ left, right }) => (
          <span key={left + right} className="mono break-all">
            {left} = {right}
          </span>
        ))}
        <span>{asOf ? 'newest row at the time of the base row' : 'whatever the time'}</span>
        {maxAge && <span>not older than {spellDuration(maxAge)}</span>}
      </span>
      <div className="group">
        <span className="flex items-center gap-2">
          <GroupLink project={project} masked={featureGroup} />
          {featureGroup.online ? <Badge tone="hl">online</Badge> : <Badge>offline</Badge>}
          {prefix && (
            <span className="ml-auto text-xs text-faint">
              prefix <Name>{prefix}</Name>
            </span>
          )}
        </span>
        <Names names={features} none="no feature is taken from it" />
      </div>
    </li>
  );
}

function Names({ names, none }: { names: readonly string[]; none: string }) {
  if (names.length === 0) return <p className="text-xs text-faint">{none}</p>;
  return (
    <span className="names">
      {names.map((name) => (
        <Badge key={name}>{name}</Badge>
      ))}
    </span>
  );
}
