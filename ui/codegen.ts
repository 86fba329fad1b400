import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: process.env.HOPYARD_SCHEMA ?? '../gateway/supergraph.graphql',
  documents: ['features/**/*.graphql'],
  documentTransforms: [addTypenameSelectionDocumentTransform],
  ignoreNoDocuments: true,
  generates: {
    './graphql/__generated__/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The gateway reads this file and runs nothing else from the web app.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Duration: 'string',
          Cursor: 'string',
          BigInt: { input: 'number | string', output: 'number | string' },
          JSON: 'unknown',
        },
      },
    },
  },
} satisfies CodegenConfig;
