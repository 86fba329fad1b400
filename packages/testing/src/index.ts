export { type Queue, queueOf } from './queue.ts';
export { responseOf } from './response-of.ts';
export { statementsOf } from './statements.ts';
export { type Answer, openWorld, type World } from './world.ts';
