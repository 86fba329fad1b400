import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LOOK_MS = 20_000;
/** Of one core: below it a process only looks whether there is something to do. */
const QUIET = 0.1;
/** So much processor time leaves enough behind to be worth a pause. */
const WORK_MS = 2_000;

/**
 * Has V8 collect once a process falls quiet after work. By itself it collects when it allocates, so that what a busy time left
 * behind would stay for as long as nobody asks for anything.
 */
export function collectWhenIdle(): Disposable {
  const look = idleCollector(() => process.cpuUsage(), collectGarbage);
  const timer = setInterval(look, LOOK_MS).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}

/** What is done at each look, `everyMs` after the one before. */
export function idleCollector(cpuUsage: () => { user: number; system: number }, collect: () => void, everyMs = LOOK_MS): () => void {
  const used = () => {
    const { user, system } = cpuUsage();
    return (user + system) / 1000;
  };
  let before = used();
  let collected = before;
  return () => {
    const now = used();
    const quiet = now - before < QUIET * everyMs;
    before = now;
    if (!quiet || now - collected < WORK_MS) return;
    collect();
    collected = before = used();
  };
}

export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
