import { useState } from 'react';
import { useMutation } from 'urql';
import { RollBackDeploymentDocument, StartDeploymentDocument, StopDeploymentDocument } from '@/graphql/__generated__/graphql.ts';
import { refusal } from '@/graphql/outcome.ts';
import { useRefresh } from '@/graphql/provider.tsx';

type Outcome = { __typename: string; message?: string } | undefined;

/** Start, stop and rolling back, and why one of them was not done. */
export function useCommands(id: string) {
  const [starting, start] = useMutation(StartDeploymentDocument);
  const [stopping, stop] = useMutation(StopDeploymentDocument);
  const [rolling, rollBack] = useMutation(RollBackDeploymentDocument);
  const refresh = useRefresh();
  const [error, setError] = useState<string | null>(null);
  const done = (why: string | null) => {
    setError(why);
    refresh();
    return why === null;
  };
  return {
    error,
    busy: starting.fetching || stopping.fetching || rolling.fetching,
    start: async () => {
      const { data, error: failed } = await start({ input: { deploymentId: id } });
      return done(refusal(failed, data?.startDeployment as Outcome));
    },
    stop: async () => {
      const { data, error: failed } = await stop({ input: { deploymentId: id } });
      return done(refusal(failed, data?.stopDeployment as Outcome));
    },
    rollBack: async (versionId: string) => {
      const { data, error: failed } = await rollBack({ input: { deploymentId: id, versionId } });
      return done(refusal(failed, data?.rollBackDeployment as Outcome));
    },
  };
}

export type Commands = ReturnType<typeof useCommands>;
