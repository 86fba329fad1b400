import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: '../gateway/schema.graphql',
  documents: ['features/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './graphql/__generated__/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The gateway reads this file and runs nothing else from the web app.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        enumsAsTypes: true,
        strictScalars: true,
        nonOptionalTypename: true,
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
