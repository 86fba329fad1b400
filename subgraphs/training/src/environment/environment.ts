export type Environment = {
  id: string;
  name: string;
  requirements: string[];
  state: 'QUEUED' | 'BUILDING' | 'READY' | 'FAILED';
  failure: string | null;
  installed: string[];
  python: string | null;
  source: 'INDEX' | 'SYSTEM' | null;
  contentHash: string | null;
  epoch: number;
  createdAt: Date;
  createdBy: string;
};

const NAME = String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`;
const EXTRAS = String.raw`(?:\[ *${NAME}(?: *, *${NAME})* *\])?`;
const CLAUSE = String.raw`(?:==|>=|<=|~=|!=|<|>) *\d[A-Za-z0-9.*+!-]*`;
const REQUIREMENT = new RegExp(`^ *${NAME} *${EXTRAS} *(?:${CLAUSE}(?: *, *${CLAUSE})*)? *$`);

/** Whether a line is a package by name and version alone: PEP 508 without addresses, markers and options. */
export const isRequirement = (line: string): boolean => line.length <= 200 && REQUIREMENT.test(line);
/** A requirement without the blanks that may stand between its parts. */
export const normaliseRequirement = (line: string): string => line.replaceAll(' ', '');
