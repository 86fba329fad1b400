import { checkTensors, decodeResponse, encodeRequest, Faults, saying, type Tensor, type TensorSpec } from '@hopyard/inference';
import type { RoutedVersion } from '../routing/route.ts';
import { NotReached, type ReplicaClient, TimedOut } from './replica-client.ts';

type Wanted = { id: string | null; inputs: readonly Tensor[]; version: Pick<RoutedVersion, 'outputs'> };

/** What a replica answers to tensors, or why it does not. Throws NotReached when it said nothing. */
export async function askReplica(
  { replicas, timeLimitMs }: { replicas: ReplicaClient; timeLimitMs: number },
  socket: string,
  { id, inputs, version }: Wanted,
): Promise<{ outputs: readonly Tensor[] } | { failure: string }> {
  try {
    const answer = await replicas.infer(socket, encodeRequest({ id, inputs, outputs: null }), timeLimitMs);
    if (answer.status !== 200) return { failure: errorIn(answer.body) };
    const response = decodeResponse(answer);
    if ('faults' in response) return { failure: `The model's answer cannot be read: ${saying(response.faults)}` };
    const faults = new Faults();
    checkTensors(response.outputs, version.outputs as readonly TensorSpec[], ['outputs'], faults);
    if (version.outputs.length > 0 && faults.list.length > 0)
      return { failure: `The model did not answer what it says it does: ${saying(faults.list)}` };
    return { outputs: response.outputs };
  } catch (error) {
    if (error instanceof NotReached) throw error;
    return { failure: error instanceof TimedOut ? `The model ${error.message}.` : `The model's process ended, or ${(error as Error).message}.` };
  }
}

function errorIn(body: Buffer): string {
  try {
    const { error } = JSON.parse(body.toString()) as { error?: unknown };
    if (typeof error === 'string') return error.slice(0, 500);
  } catch {
    // Something else than the protocol's error.
  }
  return 'The model failed, and did not say why.';
}
