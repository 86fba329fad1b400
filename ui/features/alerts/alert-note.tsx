'use client';
import '@/styles/monitoring.css';
import { Check, CheckCheck, RefreshCw, Waypoints } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Button, ButtonLink } from '@/components/button.tsx';
import { TonedGlyph } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import { AcknowledgeAlertDocument, type AlertLineFragment, ResolveAlertDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { paths } from '@/paths.ts';
import { addressOf } from '../lineage/artifact.ts';
import { ALERT_LOOKS, SEVERITIES } from './alert-looks.ts';
import { AlertDialog } from './lazy-dialogs.ts';

type Outcome = { __typename: string; message?: string } | undefined;
/** An alert with what it is about, what may be the cause, and what can be done. */
export function AlertNote({ project, alert, about = true }: { project: string; alert: AlertLineFragment; about?: boolean }) {
  const refresh = useRefresh();
  const [acknowledging, acknowledge] = useMutation(AcknowledgeAlertDocument);
  const [resolving, resolve] = useMutation(ResolveAlertDocument);
  const [asking, setAsking] = useState<'acknowledge' | 'resolve' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const look = ALERT_LOOKS[alert.state];
  const open = alert.state !== 'RESOLVED';
  const close = () => {
    setFailure(null);
    setAsking(null);
  };
  const submit = async (note: string) => {
    const input = { alertId: alert.id, note: note || null };
    const answer =
      asking === 'resolve'
        ? await resolve({ input }).then(({ data, error }) => refusal(error, data?.resolveAlert as Outcome))
        : await acknowledge({ input }).then(({ data, error }) => refusal(error, data?.acknowledgeAlert as Outcome));
    setFailure(answer);
    refresh();
    if (answer === null) close();
  };
  const address =
    alert.subject.kind === 'DEPLOYMENT' ? paths.deployment(project, alert.subject.label, 'monitoring') : addressOf(project, alert.subject);
  return (
    <article className={`note alert ${alert.state === 'FIRING' ? 'bad' : alert.state === 'ACKNOWLEDGED' ? 'warn' : ''}`} aria-label={alert.summary}>
      <TonedGlyph state={look.state} />
      <div className="grow">
        <b>{alert.summary}</b>
        <p className="flex flex-wrap items-center gap-x-3 text-muted">
          <span>{look.word}</span>
          {about && (
            <span>
              {address ? (
                <Link className="link mono" href={address}>
                  {alert.subject.label}
                </Link>
              ) : (
                <Name>{alert.subject.label}</Name>
              )}
            </span>
          )}
          <span>
            raised <Timestamp at={alert.raisedAt} seconds />
            {alert.window && `, by window ${alert.window.number}`}
            {alert.monitor && (
              <>
                {' '}
                of <Name>{alert.monitor.name}</Name>
              </>
            )}
          </span>
          {alert.resolvedAt && (
            <span>
              resolved <Timestamp at={alert.resolvedAt} seconds />
            </span>
          )}
          <span>{SEVERITIES[alert.severity]}</span>
          {alert.silenced && <Badge>silenced</Badge>}
        </p>
        {alert.acknowledgedBy && (
          <p className="text-muted">
            {alert.acknowledgedBy.name} looks after it{alert.note ? `: ${alert.note}` : ''}
          </p>
        )}
      </div>
      {open && (
        <span className="row flex-wrap gap-2">
          <ButtonLink size="sm" href={paths.lineage(project, alert.subject.id)}>
            <Waypoints className="i s" aria-hidden />
            Trace the cause
          </ButtonLink>
          {alert.subject.kind === 'DEPLOYMENT' && (
            <ButtonLink size="sm" href={paths.retrain(project, alert.subject.label)}>
              <RefreshCw className="i s" aria-hidden />
              Retrain
            </ButtonLink>
          )}
          {alert.state === 'FIRING' && (
            <WhyDisabled action="alert:acknowledge" label="Acknowledge" className="btn sm" align="end">
              <Button size="sm" onClick={() => setAsking('acknowledge')}>
                <Check className="i s" aria-hidden />
                Acknowledge
              </Button>
            </WhyDisabled>
          )}
          <WhyDisabled action="alert:acknowledge" label="Resolve" className="btn sm" align="end">
            <Button size="sm" onClick={() => setAsking('resolve')}>
              <CheckCheck className="i s" aria-hidden />
              Resolve
            </Button>
          </WhyDisabled>
        </span>
      )}
      {open && alert.suspects.length > 0 && (
        <details className="suspects">
          <summary className="text-muted">What changed before it</summary>
          <ol className="mt-1 grid gap-1">
            {alert.suspects.map(({ at, summary, entry }, i) => {
              const href = addressOf(project, entry);
              return (
                <li key={i} className="flex flex-wrap gap-x-3">
                  <span className="text-faint">
                    <Timestamp at={at} seconds />
                  </span>
                  <span>{summary}</span>
                  {href && (
                    <Link className="link mono" href={href}>
                      {entry.label}
                    </Link>
                  )}
                </li>
              );
            })}
          </ol>
        </details>
      )}
      <AlertDialog
        what={asking}
        summary={alert.summary}
        busy={acknowledging.fetching || resolving.fetching}
        failure={failure}
        onSubmit={(note) => void submit(note)}
        onClose={close}
      />
    </article>
  );
}
