/** Computes the statistics of states that no merging gives: in the background, one at a time. */
export type Profiler = { wake(): void; close(): Promise<void> };
