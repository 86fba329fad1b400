import { readFileSync, writeFileSync } from 'node:fs';
import { loadTypeDefs } from '@hopyard/subgraph/type-definitions';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';

export type SubgraphTypeDefs = { name: string; typeDefs: string };

const SUBGRAPHS = ['projects', 'datasets', 'training', 'featurestore', 'serving'] as const;
const SUPERGRAPH = new URL('./supergraph.graphql', import.meta.url);

/** The SDL of every subgraph of the platform, with what they share in front. */
export const platformTypeDefs = (): SubgraphTypeDefs[] =>
  SUBGRAPHS.map((name) => ({ name, typeDefs: loadTypeDefs(new URL(`../subgraphs/${name}/src/schema.graphql`, import.meta.url)) }));

/** One supergraph of several subgraphs, or all the reasons why there is none. */
export function compose(subgraphs: readonly SubgraphTypeDefs[]): string {
  const composed = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.internal/graphql` })),
  );
  if (composed.supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not compose:\n${(composed.errors ?? []).map(({ message }) => `- ${message}`).join('\n')}`);
  }
  return `${composed.supergraphSdl.trim()}\n`;
}

/** The supergraph as it is committed. */
export const committedSupergraph = (): string => readFileSync(SUPERGRAPH, 'utf8');

/** The schema as clients see it, without what only the planner needs: what the web app's documents are checked against. */
export const publicSchema = (supergraph: string): string => `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`;

if (import.meta.main) {
  const supergraph = compose(platformTypeDefs());
  writeFileSync(SUPERGRAPH, supergraph);
  writeFileSync(new URL('./schema.graphql', import.meta.url), publicSchema(supergraph));
}
