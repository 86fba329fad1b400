'use client';
import { Rocket } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/components/button.tsx';
import { CodeBlock } from '@/components/code-block.tsx';
import { usePageActions } from '@/components/command-palette.tsx';
import { EmptyState } from '@/components/empty-state.tsx';
import { MoreRows, nextPage, RowsPage } from '@/components/more-rows.tsx';
import { PageHeader } from '@/components/page-header.tsx';
import { StatePill } from '@/components/state.tsx';
import { Timestamp } from '@/components/timestamp.tsx';
import { useDenial, WhyDisabled } from '@/components/why-disabled.tsx';
import { readFragment } from '@/graphql/__generated__/fragment-masking.ts';
import {
  DeploymentFeedDocument,
  DeploymentRowFragmentDoc,
  type DeploymentRowFragment,
  DeploymentsPageDocument,
  DeploymentStatusFragmentDoc,
  ServedVersionFragmentDoc,
} from '@/graphql/__generated__/graphql.ts';
import { useFeed, useRefresh } from '@/graphql/provider.tsx';
import { figure, metric, plural } from '@/lib/format.ts';
import { paths } from '@/paths.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { deployAsCode } from './call-as-code.ts';
import { DeployDialog } from './lazy-dialogs.ts';
import { DeploymentPill } from './deployment-pill.tsx';
import { TrafficBar } from './traffic-bar.tsx';
import { type Rate, useRates } from './use-rates.ts';

/** How many deployments are read at a time. */
const PAGE = 50;
const COLUMNS = 7;

/** The endpoints of the project: what answers, with which version, how much and how fast. */
export function DeploymentsPage({ project }: { project: string }) {
  const [{ data }] = useQuery({ query: DeploymentsPageDocument, variables: { first: PAGE, after: null }, requestPolicy: 'cache-and-network' });
  const refresh = useRefresh();
  useFeed(DeploymentFeedDocument, {}, ({ deploymentChanged }) => deploymentChanged.signal === 'EVENT' && refresh());
  const [deploying, setDeploying] = useState(false);
  const deploy = () => setDeploying(true);
  const denied = useDenial('deployment:manage');
  const model = data?.project?.models.nodes[0];
  usePageActions(denied || !model ? [] : [{ id: 'deploy', label: 'Deploy a model', icon: <Rocket className="i" aria-hidden />, run: deploy }]);
  const deployments = data?.project?.deployments.nodes ?? [];
  const rates = useRates(deployments.length > 0);
  const button = (primary: boolean) => (
    <WhyDisabled action="deployment:manage" label="Deploy" align="end">
      <Button kind={primary ? 'primary' : 'plain'} onClick={deploy}>
        <Rocket className="i s" aria-hidden />
        Deploy
      </Button>
    </WhyDisabled>
  );
  return (
    <PageFrame crumbs={[{ label: 'Deployments' }]}>
      <div className="page fill">
        <PageHeader
          kindLabel="Deployments"
          kind={<Rocket className="i l" aria-hidden />}
          mono={false}
          title="Deployments"
          facts={['Endpoints that answer with versions of a model, and log every call']}
          actions={deployments.length > 0 && button(true)}
        />
        {deployments.length === 0 ? (
          <EmptyState
            title="No deployments yet"
            steps={[
              { title: 'Register a model', note: 'ONNX, scikit-learn, or a predictor in Python', state: model ? 'done' : 'next' },
              { title: 'Deploy it', note: 'with a feature view, callers send keys alone', state: model ? 'next' : 'later' },
              { title: 'Call it', note: 'by the Open Inference Protocol, or from its page', state: 'later' },
            ]}
            code={<CodeBlock initial="GraphQL" code={deployAsCode(project)} />}
            action={model ? button(true) : <ButtonLink href={paths.models(project)}>See models</ButtonLink>}
          >
            A deployment keeps a model loaded in a sandbox, looks up the newest features by key, and logs what it was asked, what it looked up and
            what it answered.
          </EmptyState>
        ) : (
          <div className="wide-table" tabIndex={0} role="region" aria-label="Deployments, all columns">
            <table className="tb" aria-label="Deployments" style={{ '--row': '3rem', '--name': '28%' } as React.CSSProperties}>
              <thead>
                <tr>
                  <th>Deployment</th>
                  <th>State</th>
                  <th>Model</th>
                  <th className="hide-n">Traffic</th>
                  <th className="num">Calls/s</th>
                  <th className="num">p95</th>
                  <th className="num hide-n">Since</th>
                </tr>
              </thead>
              <tbody>
                {deployments.map((deployment) => (
                  <Row
                    key={deployment.id}
                    project={project}
                    deployment={readFragment(DeploymentRowFragmentDoc, deployment)}
                    rate={rates.get(deployment.id)}
                  />
                ))}
              </tbody>
              <MoreDeployments project={project} after={nextPage(data?.project?.deployments.pageInfo)} />
            </table>
          </div>
        )}
      </div>
      <DeployDialog project={project} of={null} open={deploying} onClose={() => setDeploying(false)} />
    </PageFrame>
  );
}

const MoreDeployments = ({ project, after }: { project: string; after: string | null | undefined }) => (
  <MoreRows after={after} columns={COLUMNS} label="deployments">
    {(cursor) => <NextDeployments project={project} after={cursor} />}
  </MoreRows>
);

function NextDeployments({ project, after }: { project: string; after: string }) {
  const [{ data, error }, again] = useQuery({
    query: DeploymentsPageDocument,
    variables: { first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  const deployments = data?.project?.deployments;
  return (
    <>
      <RowsPage columns={COLUMNS} ready={Boolean(deployments)} failed={Boolean(error)} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {deployments?.nodes.map((deployment) => (
          <Row key={deployment.id} project={project} deployment={readFragment(DeploymentRowFragmentDoc, deployment)} rate={undefined} />
        ))}
      </RowsPage>
      <MoreDeployments project={project} after={nextPage(deployments?.pageInfo)} />
    </>
  );
}

function Row({ project, deployment, rate }: { project: string; deployment: DeploymentRowFragment; rate: Rate | undefined }) {
  const { name, state, stateReason, stateSince } = readFragment(DeploymentStatusFragmentDoc, deployment);
  const current = readFragment(ServedVersionFragmentDoc, deployment.current);
  return (
    <tr>
      <td>
        <Link className="name" href={paths.deployment(project, name)}>
          <Rocket className="i" aria-hidden />
          <span className="min-w-0">
            <span className="mono clip block" title={name}>
              {name}
            </span>
            {deployment.description && <span className="clip block text-xs font-normal text-faint">{deployment.description}</span>}
          </span>
        </Link>
      </td>
      <td title={stateReason ?? undefined}>
        <span className="inline-flex flex-wrap gap-x-3">
          <DeploymentPill state={state} bare />
          {deployment.entry.firingAlerts.length > 0 && (
            <Link href={paths.deployment(project, name, 'monitoring')} className="hover:underline">
              <StatePill state="drift" word={plural(deployment.entry.firingAlerts.length, 'alert')} bare />
            </Link>
          )}
        </span>
      </td>
      <td>
        {current ? (
          <Link
            className="mono clip inline-block max-w-48 align-bottom hover:underline"
            href={paths.modelVersion(project, current.modelVersion.model.name, current.modelVersion.version)}
          >
            {current.modelVersion.model.name} v{current.modelVersion.version}
          </Link>
        ) : (
          <span className="text-faint">–</span>
        )}
      </td>
      <td className="hide-n">
        <TrafficBar traffic={deployment.traffic} />
      </td>
      <td className="num">{rate ? metric(Number(rate.perSecond.toFixed(1))) : <span className="text-faint">–</span>}</td>
      <td className="num">{rate?.p95 == null ? <span className="text-faint">–</span> : `${figure(rate.p95)} ms`}</td>
      <td className="num hide-n text-muted">
        <Timestamp at={stateSince} />
      </td>
    </tr>
  );
}
