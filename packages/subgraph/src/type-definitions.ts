import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, GraphQLScalarType, type GraphQLSchema, parse } from 'graphql';
import { BigIntResolver, DateTimeResolver, DurationResolver, JSONResolver } from 'graphql-scalars';

const shared = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8');

/** A subgraph's SDL with what all subgraphs share in front of it: what codegen, composition and the runtime read. */
export const loadTypeDefs = (schemaFile: URL): string => `${shared}\n${readFileSync(schemaFile, 'utf8')}`;

/** JSON has no integers of any size: those that a double holds exactly go as numbers, others as text. */
const BigIntScalar = new GraphQLScalarType({
  ...BigIntResolver.toConfig(),
  serialize(value) {
    const integer = BigInt(value as bigint | number | string);
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : String(integer);
  },
});

const scalars = { DateTime: DateTimeResolver, Duration: DurationResolver, BigInt: BigIntScalar, JSON: JSONResolver };

/** An executable subgraph schema from its SDL file and resolvers. */
export function buildSchema(schemaFile: URL, resolvers: object): GraphQLSchema {
  const typeDefs: DocumentNode = parse(loadTypeDefs(schemaFile));
  const module = { typeDefs, resolvers: { ...scalars, ...resolvers } };
  // Generated `Resolvers` are stricter than Apollo's index-signature type (apollographql/federation#2283).
  return buildSubgraphSchema([module as Parameters<typeof buildSubgraphSchema>[0] extends (infer M)[] ? M : never]);
}
