import { createHash } from 'node:crypto';
import { PlatformError } from '@hopyard/identity';
import type { Change } from '@hopyard/journal';
import { followStream } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { openPlace } from './follow-place.ts';
import type { Inference } from './inference.ts';
import * as log from './read-inferences.ts';

const CALLS_AT_ONCE = 100;

export type InferenceEvent = {
  cursor: string;
  signal: 'EVENT' | 'LIVE' | 'RESYNC';
  at: Date;
  change: Change | null;
  subjectId: string | null;
  inference: Inference | null;
};

/** Calls of a deployment from a cursor on, or those that are to come. */
export async function followInferences(
  context: Context,
  { deploymentId, after, sampleRate }: { deploymentId: string; after?: string | null | undefined; sampleRate?: number | null | undefined },
): Promise<AsyncIterableIterator<InferenceEvent>> {
  const share = sampleRate ?? 1;
  if (!(share > 0 && share <= 1)) throw new PlatformError('BAD_USER_INPUT', `sampleRate is ${share}; it is above 0 and at most 1.`);
  const place = await openPlace(context, 'inference:read', deploymentId, after);
  let waiting: Inference[] = [];
  let unsure = true;
  const event = (signal: InferenceEvent['signal'], inference: Inference | null): InferenceEvent => ({
    ...{ cursor: place.cursor(), signal, at: inference?.at ?? context.now(), inference },
    ...{ change: inference && 'CREATED', subjectId: inference?.id ?? null },
  });
  return followStream<InferenceEvent>({
    wakes: context.wakes,
    topics: [logTopic(deploymentId)],
    async read() {
      if (await place.isBeyond()) return { item: event('RESYNC', null), complete: false };
      for (;;) {
        const inference = waiting.shift();
        if (inference) {
          place.next = inference.sequence;
          if (share === 1 || shareOf(inference.id) < share) return { item: event('EVENT', inference), complete: false };
          continue;
        }
        waiting = await log.after(context.reader, deploymentId, place.next, CALLS_AT_ONCE);
        // At a cursor, and where numbers leap, calls may have been forgotten.
        if (unsure || (waiting[0] && waiting[0].sequence > place.next + 1)) {
          const forgotten = await log.forgotten(context.reader, deploymentId);
          unsure = false;
          if (forgotten > place.next) {
            place.next = forgotten;
            waiting = [];
            return { item: event('RESYNC', null), complete: false };
          }
        }
        if (waiting.length === 0) return { item: null, complete: false };
      }
    },
    live: () => event('LIVE', null),
  });
}

/** What wakes those who follow the log of a deployment. */
export const logTopic = (deploymentId: string) => `log of ${deploymentId}`;

/** A number from 0 to 1 that an id always has. */
const shareOf = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32;
