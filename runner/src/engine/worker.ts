import { createInterface } from 'node:readline';
import { complaintOf } from './complaint.ts';
import { type FileTask, runFileTask } from './file-task.ts';
import { type DuckLimits, openLocked } from './locked-duckdb.ts';
import { loadAll, type PlanTask, runPlanTask } from './plan-task.ts';
import { DATA, OUTPUT, SENT, SPILL } from './places.ts';

// The engine worker: one DuckDB over stored files, in a sandbox of its own, for one request. It is started before there is
// a request, reads it as a line of JSON from stdin, answers on stdout, and says on stderr what is wrong.

/** Nothing but to load the code: a worker that does so leaves it compiled (`compiled-code.ts`). */
type LoadTask = { task: 'load' };

const limits = JSON.parse(process.argv[2]!) as DuckLimits;
const { instance, connection, beside } = await openLocked({ paths: [SENT], directories: [DATA, OUTPUT] }, SPILL, limits);
process.stderr.write('ready\n');

for await (const line of createInterface({ input: process.stdin })) {
  try {
    const request = JSON.parse(line) as FileTask | PlanTask | LoadTask;
    if (request.task === 'load') await loadAll();
    else if ('statements' in request) await runPlanTask({ connection, beside }, request);
    else await runFileTask(connection, request);
  } catch (error) {
    process.stderr.write(`${JSON.stringify(complaintOf(error as Error))}\n`);
    process.exitCode = 2;
  }
  break;
}
connection.closeSync();
beside.closeSync();
instance.closeSync();
process.stdin.destroy();
