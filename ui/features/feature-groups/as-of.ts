/** An instant as it stands in an address; null when there is none, or none that can be read. */
export function instantOf(at: string | null | undefined): string | null {
  const date = at ? new Date(/(Z|[+-]\d\d:?\d\d)$/.test(at) || at.length <= 10 ? at : `${at}Z`) : null;
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}

/** What a group's page asks for. Without an instant the field that needs one is left out. */
export const groupVariables = (group: { name: string; version: number }, at: string | null, statistics: boolean) => ({
  ...group,
  at: at ?? new Date(0).toISOString(),
  past: at !== null,
  statistics,
});
