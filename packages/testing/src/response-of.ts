import type { DoorAnswer } from '@hopyard/subgraph';

/** What a door answered, as a client gets it. */
export const responseOf = (answer: DoorAnswer): Response =>
  answer instanceof Response ? answer : new Response(typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body), answer);
