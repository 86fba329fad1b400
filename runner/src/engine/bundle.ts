import { join } from 'node:path';
import { rolldown } from 'rolldown';

// Writes the worker's program into a directory, as a few files: of two hundred, finding each costs more than what is in them.
// What a request may not need stays in files of its own. DuckDB itself is found by its package.
const bundle = await rolldown({
  input: join(import.meta.dirname, 'worker.ts'),
  platform: 'node',
  external: ['@duckdb/node-bindings'],
});
await bundle.write({ dir: process.argv[2]!, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
await bundle.close();
