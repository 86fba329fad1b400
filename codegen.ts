import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of a subgraph's schema and resolvers, generated from its SDL. */
const subgraph = (name: string): CodegenConfig['generates'][string] => ({
  ...defineConfig({
    mode: 'merged',
    resolverRelativeTargetDir: 'resolvers',
    resolverGeneration: { query: '*', mutation: '*', subscription: '*', object: '', scalar: '', union: '', interface: '', enum: '' },
    resolverMainFile: './__generated__/resolvers.ts',
    importExtension: '.ts',
    scalarsModule: false,
    typeDefsFilePath: false,
    mergeSchema: false,
    resolverTypesPath: './__generated__/types.ts',
    scalarsOverrides: {
      ID: { type: 'string' },
      DateTime: { type: 'Date' },
      BigInt: { type: { input: 'bigint', output: 'bigint | number | string' } },
      Duration: { type: 'string' },
      JSON: { type: 'unknown' },
      Cursor: { type: 'string' },
    },
    typesPluginsConfig: {
      federation: true,
      contextType: '../context.ts#Context',
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
    },
  }),
  schema: ['packages/subgraph/src/shared.graphql', `subgraphs/${name}/src/schema.graphql`],
});

export default {
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  generates: {
    'subgraphs/projects/src': subgraph('projects'),
    'subgraphs/datasets/src': subgraph('datasets'),
    'subgraphs/training/src': subgraph('training'),
    'subgraphs/featurestore/src': subgraph('featurestore'),
    'subgraphs/serving/src': subgraph('serving'),
  },
} satisfies CodegenConfig;
