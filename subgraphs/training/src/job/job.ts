export type Limits = { cpus: number; memoryBytes: bigint; processes: number };
export type Job = {
  id: string;
  name: string;
  description: string;
  programId: string;
  arguments: string[];
  environmentId: string | null;
  limits: Limits;
  timeoutSeconds: number;
  retries: number;
  createdAt: Date;
  createdBy: string;
};

/** Which entries something may read, and which directories it may write into. */
export type Grants = { reads: string[]; writes: string[] };
