import { DuckDBInstance } from '@duckdb/node-api';

export type DuckLimits = { threads: number; memoryBytes: number; spillBytes: number };

/** Files by name, and directories with all that lies in them. */
export type Reach = { paths: string[]; directories: string[] };

/**
 * A DuckDB that reads and writes what it is let at and nothing else of what it can see, and takes no word to change that.
 * It is the second lock: the sandbox around the worker is the first. The connections see the same tables; one works while the other does.
 */
export async function openLocked({ paths, directories }: Reach, spillDirectory: string, limits: DuckLimits) {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: `${limits.memoryBytes}B`,
    temp_directory: spillDirectory,
    max_temp_directory_size: `${limits.spillBytes}B`,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const beside = await instance.connect();
  await beside.run(`set TimeZone = 'UTC'`);
  await connection.run(`
    set TimeZone = 'UTC';
    set allowed_paths = [${paths.map(literal).join(', ')}];
    set allowed_directories = [${directories.map(literal).join(', ')}];
    set enable_external_access = false;
    set lock_configuration = true;`);
  return { instance, connection, beside };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
