import { CopyButton } from '@/components/copy-button.tsx';
import { StateGlyph } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { type FragmentType, readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { type LeakageFragment, LeakageFragmentDoc } from '@/graphql/__generated__/graphql.ts';
import { count, percent, plural, spellDuration } from '@/lib/format.ts';
import { GroupLink } from '../feature-views/group-link.tsx';

/** The certificate in words: was any row shown what it could not have known? */
export function LeakagePanel({ project, masked }: { project: string; masked: FragmentType<typeof LeakageFragmentDoc> }) {
  const { holds, rowCount, checks, checkedAt, hash } = readFragment(LeakageFragmentDoc, masked);
  const rows = Number(rowCount);
  const violations = checks.reduce((sum, check) => sum + Number(check.violations), 0);
  return (
    <section className={`proof${holds ? '' : ' bad'}`} aria-label="Leakage certificate">
      <header>
        <StateGlyph state={holds ? 'succeeded' : 'failed'} size={20} />
        <div>
          <h2>{holds ? 'No row sees its future' : `${plural(violations, 'row')} ${violations === 1 ? 'sees its' : 'see their'} future`}</h2>
          <p className="text-muted">
            {checks.length === 0
              ? `None of the ${count(rows)} rows has anything joined to it as of a time: there is nothing that could be later than a row.`
              : holds
                ? `All ${count(rows)} rows were checked against ${plural(checks.length, 'joined group')}: no feature is later than the row that it stands in.`
                : `${count(rows)} rows were checked: some features are later than the row that they stand in. Do not train on it.`}
          </p>
        </div>
      </header>
      {checks.length > 0 && (
        <div className="wide-table" tabIndex={0} role="group" aria-label="Checks by joined group">
          <table className="tb" aria-label="Checks by joined group">
            <thead>
              <tr>
                <th>Joined group</th>
                <th>Prefix</th>
                <th className="num">Matched rows</th>
                <th className="num">Violations</th>
                <th className="num">Smallest margin</th>
                <th className="num">Largest age</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((check, i) => (
                <Check key={i} project={project} check={check} rows={rows} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <footer>
        <span>
          Checked <Timestamp at={checkedAt} />
        </span>
        <span className="flex min-w-0 items-center gap-1.5">
          Certificate <span className="mono clip">{hash.slice(0, 16)}…</span>
          <CopyButton text={hash} label="Copy the certificate’s hash" />
        </span>
      </footer>
    </section>
  );
}

function Check({ project, check, rows }: { project: string; check: LeakageFragment['checks'][number]; rows: number }) {
  const { featureGroup, prefix, matchedRows, violations, smallestMargin, largestAge } = check;
  const matched = Number(matchedRows);
  return (
    <tr>
      <td>
        <GroupLink project={project} masked={featureGroup} />
      </td>
      <td className="mono text-muted">{prefix || <span className="font-sans text-faint">none</span>}</td>
      <td className="num">
        {count(matched)} <span className="text-faint">{percent(rows === 0 ? 0 : matched / rows)}</span>
      </td>
      <td className={`num ${Number(violations) > 0 ? 'text-bad' : ''}`}>{Number(violations) === 0 ? 'none' : count(Number(violations))}</td>
      <td className="num text-muted">{smallestMargin ? spellDuration(smallestMargin, 2) : '–'}</td>
      <td className="num text-muted">{largestAge ? spellDuration(largestAge, 2) : '–'}</td>
    </tr>
  );
}
