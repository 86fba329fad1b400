export { queueOf, type Queue } from './queue.ts';
