/** A longer line is cut, and says so. */
export const LINE_LIMIT = 16 * 1024;

const CUT_MARK = ` … [cut: a line holds at most ${LINE_LIMIT / 1024} KiB]`;

/** Bytes as they arrive to whole lines: the end of a line is `\n`, and memory stays bounded when none comes. */
export function lineSplitter(emit: (line: string) => void) {
  let pending: Buffer[] = [];
  let length = 0;
  let skipping = false;

  const finish = (mark = '') => {
    emit(decode(Buffer.concat(pending), mark !== '') + mark);
    pending = [];
    length = 0;
  };
  const take = (bytes: Buffer) => {
    if (skipping || bytes.length === 0) return;
    const room = LINE_LIMIT - length;
    pending.push(bytes.subarray(0, room));
    length += Math.min(room, bytes.length);
    if (bytes.length > room) {
      finish(CUT_MARK);
      skipping = true;
    }
  };
  return {
    push(chunk: Buffer) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        take(chunk.subarray(start, end));
        if (!skipping) finish();
        skipping = false;
        start = end + 1;
      }
      take(Buffer.from(chunk.subarray(start)));
    },
    /** The stream ended: what has no line end is a line too. */
    end() {
      if (length > 0) finish();
    },
  };
}

function decode(bytes: Buffer, cut: boolean): string {
  let text = bytes.toString('utf8');
  // A cut may fall inside a character.
  if (cut) text = text.replace(/\uFFFD{1,3}$/u, '');
  if (text.endsWith('\r')) text = text.slice(0, -1);
  // PostgreSQL holds no NUL in text.
  return text.replaceAll('\0', '\uFFFD');
}
