import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import type { CodegenConfig } from '@graphql-codegen/cli';

const DOCUMENT = /^export const (\w+) = (.*) as unknown as DocumentNode<(\w+), (\w+)>;$/gm;

/**
 * Gives each operation a module of its own, so that a page brings the documents that it asks and no others. Of a fragment only
 * the type is ever read: its document is empty.
 */
function splitDocuments(file: string, content: string): string {
  if (!file.endsWith('__generated__/graphql.ts')) return content;
  const folder = join(dirname(file), 'documents');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return content.replace(DOCUMENT, (_line, name: string, document: string, result: string, variables: string) => {
    if (name.endsWith('FragmentDoc')) return `export const ${name} = {} as unknown as DocumentNode<${result}, unknown>;`;
    writeFileSync(
      join(folder, `${name}.ts`),
      `import type { TypedDocumentNode } from '@graphql-typed-document-node/core';\n` +
        `import type { ${result}, ${variables} } from '../graphql.ts';\n` +
        `export const ${name} = ${document} as unknown as TypedDocumentNode<${result}, ${variables}>;\n`,
    );
    return `export { ${name} } from './documents/${name}.ts';`;
  });
}

export default {
  schema: '../gateway/schema.graphql',
  documents: ['features/**/*.graphql'],
  ignoreNoDocuments: true,
  hooks: { beforeOneFileWrite: splitDocuments },
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
