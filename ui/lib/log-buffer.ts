export type LogLine = { offset: number; at: string; stream: 'STDOUT' | 'STDERR' | 'SYSTEM'; text: string };
export type Level = 'plain' | 'warning' | 'error';

/** Lines are asked for in stretches of this many. */
export const STRETCH = 500;
const MOST_LINES = 100_000;

const ERROR = /\b(error|exception|traceback|fatal|critical)\b|\w(Error|Exception):/i;
const WARNING = /\bwarn(ing)?s?\b|\wWarning\b/i;

export const levelOf = ({ text }: Pick<LogLine, 'text'>): Level => (WARNING.test(text) ? 'warning' : ERROR.test(text) ? 'error' : 'plain');

/**
 * The lines of a log that are at hand, by offset. A line that comes twice is one line; a line that is missing is known to
 * be missing. Changes are told once a frame, however fast they come.
 */
export class LogBuffer {
  first = 0;
  end = 0;
  complete = false;
  /** Offsets of the warnings and errors seen, ascending. */
  problems: number[] = [];
  #lines = new Map<number, LogLine>();
  #asked = new Set<number>();
  #listeners = new Set<() => void>();
  #version = 0;
  #told = true;

  at(offset: number): LogLine | undefined {
    return this.#lines.get(offset);
  }

  put(lines: readonly LogLine[], range: { end?: number; complete?: boolean } = {}): void {
    this.fill(lines, range.end ?? 0, range.complete ?? false);
    this.#tell();
  }

  /** As `put`, and tells nobody: for what is there before anybody looks. */
  fill(lines: readonly LogLine[], end: number, complete: boolean): void {
    let sorted = true;
    for (const line of lines) {
      if (this.#lines.has(line.offset)) continue;
      this.#lines.set(line.offset, line);
      this.end = Math.max(this.end, line.offset + 1);
      if (levelOf(line) === 'plain') continue;
      sorted &&= line.offset > (this.problems.at(-1) ?? -1);
      this.problems.push(line.offset);
    }
    if (!sorted) this.problems.sort((a, b) => a - b);
    this.end = Math.max(this.end, end);
    this.complete ||= complete;
    this.#trim();
  }

  /** The stretches of what is to be shown that nobody has asked for yet. */
  missing(from: number, to: number): number[] {
    const starts: number[] = [];
    for (let start = Math.floor(Math.max(from, this.first) / STRETCH) * STRETCH; start < Math.min(to, this.end); start += STRETCH) {
      if (this.#asked.has(start)) continue;
      let whole = true;
      for (let offset = Math.max(start, this.first, from); whole && offset < Math.min(start + STRETCH, this.end, to); offset++)
        whole = this.#lines.has(offset);
      if (whole) continue;
      this.#asked.add(start);
      starts.push(start);
    }
    return starts;
  }

  /** A stretch that did not come may be asked for again. */
  forget(start: number): void {
    this.#asked.delete(start);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  #trim(): void {
    for (const offset of this.#lines.keys()) {
      if (this.#lines.size <= MOST_LINES) return;
      this.#lines.delete(offset);
      this.#asked.delete(Math.floor(offset / STRETCH) * STRETCH);
    }
  }

  #tell(): void {
    if (!this.#told) return;
    this.#told = false;
    const tell = () => {
      this.#told = true;
      this.#version++;
      for (const listener of this.#listeners) listener();
    };
    // Hidden pages get no frames.
    if (typeof requestAnimationFrame === 'function' && document.visibilityState === 'visible') requestAnimationFrame(tell);
    else setTimeout(tell, 100);
  }
}
