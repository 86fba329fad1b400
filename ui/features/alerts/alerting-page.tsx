'use client';
import { BellRing, Plus, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Badge, Name } from '@/components/bits.tsx';
import { Button } from '@/components/button.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { StatePill } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { WhyDisabled } from '@/components/why-disabled.tsx';
import {
  AlertingPageDocument,
  type AlertingPageQuery,
  DeleteAlertReceiverDocument,
  EndSilenceDocument,
  TestAlertReceiverDocument,
} from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';
import { plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { Withheld } from '../shell/withheld.tsx';
import { SEVERITIES } from './alert-looks.ts';
import { ReceiverDialog, SilenceDialog } from './lazy-dialogs.ts';

type Project = NonNullable<AlertingPageQuery['project']>;
type Receiver = NonNullable<Project['alertReceivers']>[number];
type Outcome = { __typename: string; message?: string } | undefined;

/** Where alerts go, and what is kept from being sent. */
export function AlertingPage({ project, receivers }: { project: string; receivers: boolean }) {
  const [{ data }] = useQuery({ query: AlertingPageDocument, variables: { receivers }, requestPolicy: 'cache-and-network' });
  const [adding, setAdding] = useState<'receiver' | 'silence' | null>(null);
  const close = () => setAdding(null);
  const silences = data?.project?.silences ?? [];
  return (
    <PageFrame crumbs={[{ label: 'Inbox', href: paths.inbox(project) }, { label: 'Alerting' }]}>
      <div className="page">
        <PageHeader
          kindLabel="Alerting"
          kind={<BellRing className="i l" aria-hidden />}
          mono={false}
          title="Alerting"
          facts={['Where alerts go, and what is kept from being sent']}
          actions={
            <>
              <WhyDisabled action="alert:configure" label="Silence" align="end">
                <Button onClick={() => setAdding('silence')}>Silence</Button>
              </WhyDisabled>
              <WhyDisabled action="alert:configure" label="Add receiver" align="end">
                <Button kind="primary" onClick={() => setAdding('receiver')}>
                  <Plus className="i s" aria-hidden />
                  Add receiver
                </Button>
              </WhyDisabled>
            </>
          }
        />
        <Section title="Receivers" n={data?.project?.alertReceivers?.length}>
          {receivers ? (
            <ReceiverTable receivers={data?.project?.alertReceivers ?? []} />
          ) : (
            <Withheld action="alert:configure" title="Receivers are shown to Data Owners">
              Every member sees alerts in the inbox.
            </Withheld>
          )}
        </Section>
        <Section title="Silences" n={silences.length}>
          <SilenceTable silences={silences} />
        </Section>
      </div>
      <ReceiverDialog open={adding === 'receiver'} onClose={close} />
      <SilenceDialog open={adding === 'silence'} onClose={close} />
    </PageFrame>
  );
}

function ReceiverTable({ receivers }: { receivers: readonly Receiver[] }) {
  if (receivers.length === 0)
    return <p className="text-muted">Alerts are shown in the inbox, and sent nowhere. Add an e-mail address or a webhook.</p>;
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Receivers, all columns">
      <table className="tb" aria-label="Receivers" style={{ '--row': '2.75rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>Receiver</th>
            <th>Sent to</th>
            <th className="hide-n">From</th>
            <th>Last</th>
            <th>
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {receivers.map((receiver) => (
            <ReceiverRow key={receiver.id} receiver={receiver} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReceiverRow({ receiver: { id, name, kind, target, minSeverity, lastNotification } }: { receiver: Receiver }) {
  const refresh = useRefresh();
  const [testing, send] = useMutation(TestAlertReceiverDocument);
  const [deleting, remove] = useMutation(DeleteAlertReceiverDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const done = (why: string | null) => {
    setFailure(why);
    refresh();
  };
  return (
    <tr>
      <td className="mono font-medium">{name}</td>
      <td>
        <span className="clip block max-w-80" title={target}>
          {target}
        </span>
        <span className="block text-xs text-faint">{kind === 'EMAIL' ? 'e-mail' : 'webhook, signed'}</span>
      </td>
      <td className="hide-n text-muted">{SEVERITIES[minSeverity]}</td>
      <td>
        {lastNotification ? (
          <>
            {lastNotification.deliveredAt ? (
              <StatePill state="succeeded" word="Taken" bare />
            ) : lastNotification.failure ? (
              <StatePill state="failed" word={plural(lastNotification.attempts, 'try failed', 'tries failed')} bare />
            ) : (
              <StatePill state="queued" word="To be sent" bare />
            )}
            <span className="clip block max-w-64 text-xs text-faint" title={lastNotification.failure ?? undefined}>
              {lastNotification.failure && !lastNotification.deliveredAt ? lastNotification.failure : <Timestamp at={lastNotification.at} seconds />}
            </span>
          </>
        ) : (
          <span className="text-faint">nothing sent yet</span>
        )}
      </td>
      <td className="num">
        {failure && (
          <span role="alert" className="mr-3 text-xs text-bad">
            {failure}
          </span>
        )}
        <span className="inline-flex gap-2">
          <WhyDisabled action="alert:configure" label="Try" className="btn sm" align="end">
            <Button
              size="sm"
              busy={testing.fetching}
              aria-label={`Try ${name}`}
              onClick={() =>
                void send({ input: { receiverId: id } }).then(({ data, error }) => done(refusal(error, data?.testAlertReceiver as Outcome)))
              }
            >
              <Send className="i s" aria-hidden />
              Try
            </Button>
          </WhyDisabled>
          <WhyDisabled action="alert:configure" label="Delete" className="btn sm" align="end">
            <Button
              size="sm"
              kind="danger"
              busy={deleting.fetching}
              aria-label={`Delete ${name}`}
              onClick={() =>
                void remove({ input: { receiverId: id } }).then(({ data, error }) => done(refusal(error, data?.deleteAlertReceiver as Outcome)))
              }
            >
              <Trash2 className="i s" aria-hidden />
              Delete
            </Button>
          </WhyDisabled>
        </span>
      </td>
    </tr>
  );
}

function SilenceTable({ silences }: { silences: Project['silences'] }) {
  const refresh = useRefresh();
  const [{ fetching }, end] = useMutation(EndSilenceDocument);
  const [failure, setFailure] = useState<string | null>(null);
  if (silences.length === 0)
    return <p className="text-muted">Every alert is sent. A silence keeps some from being sent for a time; the inbox shows them all the same.</p>;
  return (
    <div className="wide-table" tabIndex={0} role="region" aria-label="Silences, all columns">
      {failure && (
        <p role="alert" className="text-bad">
          {failure}
        </p>
      )}
      <table className="tb" aria-label="Silences" style={{ '--row': '2.75rem' } as React.CSSProperties}>
        <thead>
          <tr>
            <th>About</th>
            <th>Why</th>
            <th className="num">From</th>
            <th className="num">To</th>
            <th>
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {silences.map(({ id, from, to, subject, reason, maxSeverity, createdBy }) => (
            <tr key={id}>
              <td>
                {subject ? <Name>{subject.label}</Name> : 'Everything'} <Badge>up to {SEVERITIES[maxSeverity]}</Badge>
              </td>
              <td className="whitespace-normal">
                {reason}
                {createdBy && <span className="block text-xs text-faint">{createdBy.name}</span>}
              </td>
              <td className="num text-muted">
                <Timestamp at={from} />
              </td>
              <td className="num text-muted">
                <Timestamp at={to} />
              </td>
              <td className="num">
                <WhyDisabled action="alert:configure" label="End now" className="btn sm" align="end">
                  <Button
                    size="sm"
                    busy={fetching}
                    onClick={() =>
                      void end({ input: { silenceId: id } }).then(({ data, error }) => {
                        setFailure(refusal(error, data?.endSilence as Outcome));
                        refresh();
                      })
                    }
                  >
                    End now
                  </Button>
                </WhyDisabled>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
