import { PlatformError } from '@hopyard/identity';

/** A path in a project: the dataset's name, then what lies below it. */
export type Segments = readonly [string, ...string[]];

const LONGEST_NAME_BYTES = 255;
const DEEPEST = 64;

/** Takes a path apart and checks each name; throws PATH_INVALID that says which name is wrong and why. */
export function parsePath(path: string): Segments {
  const segments = path.split('/').map(checkName);
  if (segments.length > DEEPEST) throw invalid(path, `it has ${segments.length} segments; ${DEEPEST} are the most.`);
  return segments as unknown as Segments;
}

/** Checks one name and answers it in Unicode's composed form (NFC), so that names that look the same are the same. */
export function checkName(name: string): string {
  if (name === '') throw invalid(name, 'a name is empty: a path has no leading, trailing or double slash.');
  if (name === '.' || name === '..') throw invalid(name, 'a path leads downwards only.');
  if (!name.isWellFormed()) throw invalid(name, 'it is not well-formed Unicode.');
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) throw invalid(name, 'it contains a control character.');
  if (/[/\\]/.test(name)) throw invalid(name, 'it contains a path separator.');
  if (/^\s|\s$/u.test(name)) throw invalid(name, 'it begins or ends with white space.');
  const composed = name.normalize('NFC');
  if (Buffer.byteLength(composed) > LONGEST_NAME_BYTES) throw invalid(name, `it is longer than ${LONGEST_NAME_BYTES} bytes.`);
  return composed;
}

/** Decodes a path as an address carries it: each segment once, so that an encoded slash stays part of a name and is refused. */
export function decodePath(encoded: string): Segments {
  return parseSegments(encoded.replace(/^\//, '').split('/').map(decodeSegment));
}

const parseSegments = (segments: string[]): Segments => {
  if (segments.length > DEEPEST) throw invalid(segments.join('/'), `it has ${segments.length} segments; ${DEEPEST} are the most.`);
  return segments.map(checkName) as unknown as Segments;
};

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw invalid(segment, 'it is not percent-encoded UTF-8.');
  }
}

const invalid = (name: string, why: string) => new PlatformError('PATH_INVALID', `${JSON.stringify(name.slice(0, 100))} is no name here: ${why}`);

const MEDIA_TYPES: Record<string, string> = {
  parquet: 'application/vnd.apache.parquet',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  ipynb: 'application/x-ipynb+json',
  py: 'text/x-python',
  sql: 'application/sql',
  md: 'text/markdown',
  txt: 'text/plain',
  log: 'text/plain',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  toml: 'application/toml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  onnx: 'application/onnx',
};

/** What a file is, judged by its name. */
export const mediaTypeOf = (name: string): string => MEDIA_TYPES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
