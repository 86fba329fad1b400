/** What was asked for is no list of names and versions, or names something that cannot be had. */
export class EnvironmentRefused extends Error {
  override name = 'EnvironmentRefused';
}

/** One requested package: its name in normal form, its extras, and what its version must satisfy. */
export type Requirement = { name: string; extras: string[]; specifiers: Specifier[]; text: string };
export type Specifier = { operator: '==' | '!=' | '>=' | '<=' | '>' | '<' | '~='; version: string };

const LIMIT = 200;
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?';
const VERSION = String.raw`[0-9]+(?:\.[0-9]+)*(?:(?:a|b|rc)[0-9]+)?(?:\.post[0-9]+)?(?:\.dev[0-9]+)?`;
const SPECIFIER = String.raw`(?:(?:==|!=)\s*${VERSION}(?:\.\*)?|(?:>=|<=|~=|>|<)\s*${VERSION})`;
const REQUIREMENT = new RegExp(
  String.raw`^(?<name>${NAME})\s*(?:\[\s*(?<extras>${NAME}(?:\s*,\s*${NAME})*)\s*\])?\s*(?<specifiers>${SPECIFIER}(?:\s*,\s*${SPECIFIER})*)?$`,
);

/** Names and versions alone: no URL, no path, no option, nothing that an installer could take for another thing. */
export function parseRequirement(text: string): Requirement {
  const groups = text.length <= 300 ? REQUIREMENT.exec(text.trim())?.groups : undefined;
  if (!groups?.name)
    throw new EnvironmentRefused(
      `${JSON.stringify(text.slice(0, 100))} is no name with a version, such as scikit-learn==1.7.2 or pandas>=2.2,<3; URLs, paths and options are not taken.`,
    );
  const specifiers = (groups.specifiers?.split(',') ?? []).map((part) => {
    const [, operator, version] = /^\s*(==|!=|>=|<=|~=|>|<)\s*(\S+)\s*$/.exec(part)!;
    return { operator, version } as Specifier;
  });
  const name = normalName(groups.name);
  const extras = (groups.extras?.split(',') ?? []).map((extra) => normalName(extra.trim())).sort();
  const written = `${name}${extras.length > 0 ? `[${extras.join(',')}]` : ''}${specifiers.map((one) => one.operator + one.version).join(',')}`;
  return { name, extras, specifiers, text: written };
}

/** A whole list, each name once, in an order that does not depend on how it was written. */
export function parseRequirements(lines: string[]): Requirement[] {
  if (lines.length > LIMIT) throw new EnvironmentRefused(`An environment names at most ${LIMIT} packages, not ${lines.length}.`);
  const requirements = lines.map(parseRequirement).sort((a, b) => (a.text < b.text ? -1 : 1));
  const seen = new Set<string>();
  for (const { name } of requirements) {
    if (seen.has(name)) throw new EnvironmentRefused(`${name} is named twice; write one line with all conditions, such as ${name}>=1,<2.`);
    seen.add(name);
  }
  return requirements;
}

/** PEP 503: what an index and a system's package list agree on. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Whether a released version satisfies all conditions; used for packages of the system, which has one version each. */
export function satisfies(version: string, specifiers: Specifier[]): boolean {
  return specifiers.every((specifier) => satisfiesOne(version, specifier));
}

function satisfiesOne(version: string, { operator, version: wanted }: Specifier): boolean {
  const prefix = wanted.endsWith('.*') ? release(wanted.slice(0, -2)) : null;
  const order = compareReleases(release(version), release(wanted));
  switch (operator) {
    case '==':
      return prefix ? startsWith(release(version), prefix) : order === 0;
    case '!=':
      return prefix ? !startsWith(release(version), prefix) : order !== 0;
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '~=':
      return order >= 0 && startsWith(release(version), release(wanted).slice(0, -1));
  }
}

function release(version: string): number[] {
  return (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}

function compareReleases(a: number[], b: number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

function startsWith(version: number[], prefix: number[]): boolean {
  return prefix.every((part, i) => (version[i] ?? 0) === part);
}
