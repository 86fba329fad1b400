import type { Known, OnlineRows, ServedView } from '@hopyard/online';
import type { InferenceLog } from './inference-log.ts';
import type { rateLimiter } from './rate-limit.ts';
import type { ReplicaClient } from './replica-client.ts';

/** What calls to models share in this process. */
export type InferenceParts = {
  replicas: ReplicaClient;
  log: InferenceLog;
  /** What is looked up through feature views. */
  views: Known<ServedView>;
  online: OnlineRows;
  limiter: ReturnType<typeof rateLimiter>;
  /** So long a model may take for one answer. */
  timeLimitMs: number;
  onError: (error: unknown) => void;
};
