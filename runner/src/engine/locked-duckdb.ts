import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A DuckDB that reads and writes the named files and nothing else of what it can see, and takes no word to change that.
 * It is the second lock: the sandbox around the worker is the first.
 */
export async function openLocked(paths: string[], spillDirectory: string) {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '512MB',
    temp_directory: spillDirectory,
    max_temp_directory_size: '2GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`
    set TimeZone = 'UTC';
    set allowed_paths = [${paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ')}];
    set enable_external_access = false;
    set lock_configuration = true;`);
  return { instance, connection };
}
