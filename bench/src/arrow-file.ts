import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** Of the version that Node's is of, and what it writes Arrow with. */
const PACKAGES = ['duckdb==1.5.6', 'pyarrow==26.0.1'];

/** Writes a Parquet file's rows as an Arrow file, and says how many milliseconds that took. */
export type ArrowFile = AsyncDisposable & { write(): Promise<number> };

/** DuckDB for Node writes no Arrow; for Python it does. The packages come from the index that pip knows, into a home that goes. */
export async function openArrowFile(home: string, source: string): Promise<ArrowFile> {
  const environment = join(home, 'python');
  const python = join(environment, 'bin/python');
  await promisify(execFile)('python3', ['-m', 'venv', environment]);
  await promisify(execFile)(python, ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', ...PACKAGES]);
  const program = join(import.meta.dirname, 'arrow_file.py');
  const child = spawn(python, [program, source, join(home, 'rows.arrows')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async write() {
      child.stdin.write('\n');
      const { value, done } = await lines.next();
      if (done) throw new Error('The program that writes Arrow ended.');
      return Number(value);
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await exited;
    },
  };
}
