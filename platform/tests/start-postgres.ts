import { startEmbeddedPostgres } from '../src/postgres/embedded-postgres.ts';

// A starter that a test may kill: starts PostgreSQL on a home, says so, and stays as long as whoever started it.
const home = process.argv[2] as string;
const postgres = await startEmbeddedPostgres({ home, sockets: home });
process.stdout.write(`${JSON.stringify({ url: postgres.url, pid: postgres.pid() })}\n`);
process.stdin.resume().once('end', () => void postgres.stop());
