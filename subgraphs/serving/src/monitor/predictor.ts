import type { Tensor as Values } from '@hopyard/inference';
import { askReplica } from '../inference/ask-replica.ts';
import type { InferenceParts } from '../inference/parts.ts';
import { NotReached } from '../inference/replica-client.ts';
import type { Tensor } from '../model/served-model.ts';
import type { Router } from '../routing/router.ts';
import { CannotBeReady } from './cannot-be-ready.ts';

/** The version of a deployment that gets most calls, at hand for rows that nobody called it with. */
export type Predictor = Disposable & { inputs: readonly Tensor[]; ask(inputs: readonly Values[]): Promise<readonly Values[]> };

export type PredictorParts = { router: Router; inference: Pick<InferenceParts, 'replicas' | 'timeLimitMs'> };

/** null: no replica answers now. Its calls are in no log; until it is disposed of they count as under way. */
export async function openPredictor({ router, inference }: PredictorParts, projectId: string, name: string): Promise<Predictor | null> {
  const route = await router.route(projectId, name);
  if (!route || 'state' in route) return null;
  const most = Math.max(...route.versions.map(({ percent }) => percent));
  const picked = router.pick(route, 0, route.versions.findLast(({ percent }) => percent === most)?.number);
  if (!picked) return null;
  const { version, socket } = picked;
  return {
    inputs: version.inputs,
    async ask(inputs) {
      const answer = await askReplica(inference, socket, { id: null, inputs, version }).catch((error: unknown) => {
        if (error instanceof NotReached) router.down(socket);
        throw error;
      });
      if ('failure' in answer) throw new CannotBeReady(`The model was asked about rows of the split and failed: ${answer.failure}`);
      return answer.outputs;
    },
    [Symbol.dispose]: () => picked[Symbol.dispose](),
  };
}
