/** The `AliasedVersion` member of a result union. */
export const aliasedVersion = ({ aliases }: { aliases: string[] }) => ({
  __typename: 'AliasedVersion' as const,
  aliases,
  message: `The version is in use: ${aliases.join(', ')} ${aliases.length === 1 ? 'points' : 'point'} at it. Move or remove ${aliases.length === 1 ? 'it' : 'them'} first.`,
});
