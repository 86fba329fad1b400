import { StatePill } from '@/components/state.tsx';
import type { DeploymentState } from '@/graphql/__generated__/graphql.ts';
import { DEPLOYMENT_LOOKS } from './deployment-state.ts';

export function DeploymentPill({ state, bare = false }: { state: DeploymentState; bare?: boolean }) {
  const look = DEPLOYMENT_LOOKS[state];
  return <StatePill state={look.state} word={look.word} bare={bare} />;
}
