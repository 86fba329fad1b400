import type { Complaint } from './worker-process.ts';

/** The file cannot be taken as it is; the message is for whoever brought it. */
export class Refused extends Error {
  override name = 'Refused';
}

const KINDS: [Complaint['kind'], RegExp][] = [
  ['plan', /^Invalid Input Error: Cannot change configuration/],
  ['disk', /max_temp_directory_size|No space left on device|File too large/],
  ['memory', /^Out of Memory Error|Array buffer allocation failed|Cannot allocate memory/],
  // What a value or the bytes of a file can be to blame for: no identifier or statement of ours can.
  ['file', /^(Conversion|Invalid Input|Out of Range) Error|TProtocolException|[Pp]arquet file|CSV Error|ZSTD|Snappy|GZIP/],
];

/** Whose fault an error is, and DuckDB's first line without where files lie in here. */
export function complaintOf(error: Error): Complaint {
  if (error instanceof Refused) return { kind: 'file', message: error.message };
  const kind = KINDS.find(([, pattern]) => pattern.test(error.message))?.[0] ?? 'plan';
  return { kind, message: plain(error.message) };
}

function plain(message: string): string {
  const unplaced = message.replaceAll(/(['"]?)\/(?:data|output|scratch)\/([a-z0-9_.]*)\1/g, 'the file');
  const [first = ''] = unplaced.split('\n');
  return first.replace(/^(?:[A-Z][A-Za-z]+ )+Error: /, '').slice(0, 500);
}
