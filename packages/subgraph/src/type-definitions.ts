import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, GraphQLError, GraphQLScalarType, type GraphQLSchema, Kind, parse } from 'graphql';
import { DateTimeResolver, DurationResolver, JSONResolver } from 'graphql-scalars';

const shared = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8');

/** A subgraph's SDL with what all subgraphs share in front of it: what codegen, composition and the runtime read. */
export const loadTypeDefs = (schemaFile: URL): string => `${shared}\n${readFileSync(schemaFile, 'utf8')}`;

/** JSON has no integers of any size: those that a double holds exactly go as numbers, others as text. */
const BigIntScalar = new GraphQLScalarType({
  name: 'BigInt',
  serialize(value) {
    const integer = BigInt(value as bigint | number | string);
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : String(integer);
  },
  parseValue: (value) => wholeNumber(value),
  parseLiteral: (literal) => wholeNumber(literal.kind === Kind.INT || literal.kind === Kind.STRING ? literal.value : undefined),
});

function wholeNumber(value: unknown): bigint {
  if (typeof value === 'bigint' || Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{1,40}$/.test(value)))
    return BigInt(value as bigint);
  throw new GraphQLError(`${JSON.stringify(value)} is no whole number; beyond 2^53 send it as text.`);
}

const scalars = { DateTime: DateTimeResolver, Duration: DurationResolver, BigInt: BigIntScalar, JSON: JSONResolver };

/** An executable subgraph schema from its SDL file and resolvers. */
export function buildSchema(schemaFile: URL, resolvers: object): GraphQLSchema {
  const typeDefs: DocumentNode = parse(loadTypeDefs(schemaFile));
  const module = { typeDefs, resolvers: { ...scalars, ...resolvers } };
  // Generated `Resolvers` are stricter than Apollo's index-signature type (apollographql/federation#2283).
  return buildSubgraphSchema([module as Parameters<typeof buildSubgraphSchema>[0] extends (infer M)[] ? M : never]);
}
