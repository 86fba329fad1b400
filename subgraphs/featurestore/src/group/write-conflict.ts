/** The `WriteConflict` member of a result union. */
export const writeConflict = {
  __typename: 'WriteConflict' as const,
  message: 'Others kept writing to this feature group. Nothing was changed: try again.',
};
