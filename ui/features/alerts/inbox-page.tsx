'use client';
import { Inbox } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/components/button.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { nextPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { Section } from '@/components/section.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import { AlertLineFragmentDoc, InboxPageDocument } from '@/graphql/__generated__/graphql.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { AlertNote } from './alert-note.tsx';

/** The alerts of the project: what fires first, then what somebody looks after, then what is over. */
export function InboxPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: InboxPageDocument, requestPolicy: 'cache-and-network' });
  const open = (data?.project?.open.nodes ?? []).map((alert) => readFragment(AlertLineFragmentDoc, alert));
  const resolved = (data?.project?.resolved.nodes ?? []).map((alert) => readFragment(AlertLineFragmentDoc, alert));
  const sections = [
    ['Firing', open.filter(({ state }) => state === 'FIRING')],
    ['Looked after', open.filter(({ state }) => state === 'ACKNOWLEDGED')],
    ['Resolved', resolved],
  ] as const;
  const monitored = (data?.project?.monitors.nodes.length ?? 0) > 0;
  return (
    <PageFrame crumbs={[{ label: 'Inbox' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Inbox"
          kind={<Inbox className="i l" aria-hidden />}
          mono={false}
          title="Inbox"
          facts={['Alerts of the project, as monitors raise them']}
          actions={<ButtonLink href={paths.alerting(project)}>Receivers and silences</ButtonLink>}
        />
        {open.length + resolved.length === 0 ? (
          <EmptyState
            title="Nothing is wrong"
            steps={[
              { title: 'Deploy a model', note: 'its calls are logged', state: monitored ? 'done' : 'next' },
              { title: 'Create a monitor', note: 'on the page of the deployment, under Monitoring', state: monitored ? 'done' : 'later' },
              { title: 'Add a receiver', note: 'alerts go out by e-mail or webhook', state: monitored ? 'next' : 'later' },
            ]}
            action={<ButtonLink href={paths.deployments(project)}>See deployments</ButtonLink>}
          >
            A monitor compares what comes in with what the model was trained on, and raises an alert here within a second of the window that shows the
            difference.
          </EmptyState>
        ) : (
          sections
            .filter(([, alerts]) => alerts.length > 0)
            .map(([title, alerts]) => (
              <Section key={title} title={title} n={alerts.length}>
                <div className="grid grid-cols-1 gap-3">
                  {alerts.map((alert) => (
                    <AlertNote key={alert.id} project={project} alert={alert} />
                  ))}
                </div>
              </Section>
            ))
        )}
        {nextPage(data?.project?.open.pageInfo) && <p className="text-xs text-faint">The newest 50 that stand are shown.</p>}
      </div>
    </PageFrame>
  );
}
