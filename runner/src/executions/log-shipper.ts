import { setTimeout as delay } from 'node:timers/promises';
import type { LogAppend, LogStream } from '@hopyard/leases';

// A program that floods its log is slowed down: at most this much a batch and a batch every 50 ms, at most this much
// in memory, and beyond that its pipe is not read, so that its next print waits.
const BATCH_LINES = 500;
const BATCH_CHARACTERS = 256 * 1024;
const FLOOD_PAUSE_MS = 50;
/** A program that prints now and then is followed more closely. */
const TRICKLE_LINES = 20;
const TRICKLE_PAUSE_MS = 20;
const HELD_LINES = 4000;
const HELD_CHARACTERS = 2 * 1024 * 1024;

type Line = LogAppend['lines'][number];

/** Lines on their way to the platform, each once and in order, whatever happens to the platform meanwhile. */
export type LogShipper = {
  write(stream: LogStream, text: string): void;
  /** Settles when there is room for more; a reader that waits for it holds its program back. */
  room(): Promise<void>;
  /** Settles when everything written so far is stored. Rejects when the lease is stale or the signal is aborted. */
  flush(): Promise<void>;
};

type Send = (firstOffset: number, lines: Line[]) => Promise<void>;

/** `send` repeats a batch until it is stored; a repeat is harmless, because the batch says where it begins. */
export function logShipper(send: Send, firstOffset = 0, onFailure: (error: unknown) => void = () => undefined): LogShipper {
  let held: Line[] = [];
  let characters = 0;
  let offset = firstOffset;
  let shipping: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  let waiting: (() => void)[] = [];

  const wake = () => {
    if (held.length >= HELD_LINES || characters >= HELD_CHARACTERS) return;
    for (const proceed of waiting) proceed();
    waiting = [];
  };

  const nextBatch = () => {
    let count = 0;
    let size = 0;
    while (count < held.length && count < BATCH_LINES && size < BATCH_CHARACTERS) size += held[count++]!.text.length;
    return { lines: held.slice(0, count), size };
  };

  const ship = async () => {
    // Lines that came in one piece travel together.
    await Promise.resolve();
    while (held.length > 0) {
      const { lines, size } = nextBatch();
      const pause = delay(lines.length < TRICKLE_LINES ? TRICKLE_PAUSE_MS : FLOOD_PAUSE_MS);
      await send(offset, lines);
      offset += lines.length;
      held = held.slice(lines.length);
      characters -= size;
      wake();
      // The first line after a silence went at once; what follows it during the pause goes together.
      await pause;
    }
  };

  const start = () => {
    shipping ??= ship()
      .catch((error: unknown) => {
        failure = { error };
        held = [];
        characters = 0;
        wake();
        onFailure(error);
      })
      .finally(() => {
        shipping = undefined;
        if (held.length > 0) start();
      });
  };

  return {
    write(stream, text) {
      if (failure) return;
      held.push({ at: new Date().toISOString(), stream, text });
      characters += text.length;
      start();
    },
    room() {
      if (failure || (held.length < HELD_LINES && characters < HELD_CHARACTERS)) return Promise.resolve();
      return new Promise((proceed) => waiting.push(proceed));
    },
    async flush() {
      while (shipping) await shipping;
      if (failure) throw failure.error;
    },
  };
}
