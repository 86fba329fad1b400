// Python's pickles run code when they are opened. They have no magic bytes in their old form, so their opcodes are followed: what
// goes on like a pickle until it imports, calls or outlasts the look is taken for one.

type Argument = 'none' | 'line' | 'two-lines' | number | `length-${1 | 4 | 8}`;
/** What an opcode takes from the stack and puts there; from the last mark on, when it takes `mark`. */
type Opcode = { argument: Argument; takes: number | 'mark'; puts: number; does?: 'mark' | 'stop' | 'import' | 'call'; line?: RegExp };

const op = (argument: Argument, takes: Opcode['takes'], puts: number, more: Pick<Opcode, 'does' | 'line'> = {}): Opcode => ({
  argument,
  takes,
  puts,
  ...more,
});
const NUMBER = /^\s*[+-]?[\d._]+(?:e[+-]?\d+)?L?\s*$|^\s*[+-]?(?:inf|nan)\s*$/i;
const QUOTED = /^\s*(['"]).*\1\s*$/;
// oxlint-disable-next-line no-control-regex -- control characters are ASCII too
const ASCII = /^[\0-\x7f]*$/;
const MEMO = /^\s*\d+\s*$/;
/** Names of modules and what is in them. */
const DOTTED = /^[\p{L}\p{N}_.<>]+\r?$/u;

const OPCODES: Record<number, Opcode> = Object.fromEntries(
  Object.entries({
    ...{ '(': op('none', 0, 0, { does: 'mark' }), '.': op('none', 1, 0, { does: 'stop' }), '0': op('none', 1, 0), '1': op('none', 'mark', 0) },
    ...{ '2': op('none', 1, 2), F: op('line', 0, 1, { line: NUMBER }), I: op('line', 0, 1, { line: NUMBER }), L: op('line', 0, 1, { line: NUMBER }) },
    ...{ J: op(4, 0, 1), K: op(1, 0, 1), M: op(2, 0, 1), N: op('none', 0, 1), G: op(8, 0, 1) },
    ...{ P: op('line', 0, 1, { line: ASCII }), Q: op('none', 1, 1), S: op('line', 0, 1, { line: QUOTED }), V: op('line', 0, 1) },
    ...{ T: op('length-4', 0, 1), U: op('length-1', 0, 1), X: op('length-4', 0, 1), B: op('length-4', 0, 1), C: op('length-1', 0, 1) },
    ...{ R: op('none', 2, 1, { does: 'call' }), b: op('none', 2, 1, { does: 'call' }), o: op('none', 'mark', 1, { does: 'call' }) },
    ...{ c: op('two-lines', 0, 1, { does: 'import', line: DOTTED }), i: op('two-lines', 'mark', 1, { does: 'call', line: DOTTED }) },
    ...{ a: op('none', 2, 1), d: op('none', 'mark', 1), e: op('none', 'mark', 0), l: op('none', 'mark', 1), s: op('none', 3, 1) },
    ...{ t: op('none', 'mark', 1), u: op('none', 'mark', 0), '}': op('none', 0, 1), ']': op('none', 0, 1), ')': op('none', 0, 1) },
    ...{ g: op('line', 0, 1, { line: MEMO }), h: op(1, 0, 1), j: op(4, 0, 1), p: op('line', 1, 1, { line: MEMO }), q: op(1, 1, 1), r: op(4, 1, 1) },
    ...{ '\x80': op(1, 0, 0), '\x81': op('none', 2, 1, { does: 'call' }), '\x82': op(1, 0, 1, { does: 'import' }) },
    ...{ '\x83': op(2, 0, 1, { does: 'import' }), '\x84': op(4, 0, 1, { does: 'import' }), '\x85': op('none', 1, 1), '\x86': op('none', 2, 1) },
    ...{ '\x87': op('none', 3, 1), '\x88': op('none', 0, 1), '\x89': op('none', 0, 1), '\x8a': op('length-1', 0, 1), '\x8b': op('length-4', 0, 1) },
    ...{ '\x8c': op('length-1', 0, 1), '\x8d': op('length-8', 0, 1), '\x8e': op('length-8', 0, 1), '\x8f': op('none', 0, 1) },
    ...{ '\x90': op('none', 'mark', 0), '\x91': op('none', 'mark', 1), '\x92': op('none', 3, 1, { does: 'call' }) },
    ...{ '\x93': op('none', 2, 1, { does: 'import' }), '\x94': op('none', 1, 1), '\x95': op(8, 0, 0), '\x96': op('length-8', 0, 1) },
    ...{ '\x97': op('none', 0, 1), '\x98': op('none', 1, 1) },
  }).map(([character, opcode]) => [character.charCodeAt(0), opcode]),
);

const POP = OPCODES['0'.charCodeAt(0)];
const NEWEST_PROTOCOL = 8;

/** Whether bytes, of which `head` are the first and `size` is the number, would be opened as a pickle that imports or calls. */
export function isPickle(head: Uint8Array, size: number): boolean {
  // Since protocol 2 they say so.
  if (head[0] === 0x80 && (head[1] ?? 255) <= NEWEST_PROTOCOL) return true;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const marks: number[] = [];
  let depth = 0;
  let imports = false;
  for (let at = 0; at < bytes.length;) {
    const opcode = OPCODES[bytes[at] as number];
    if (!opcode) return false;
    const end = endOfArgument(bytes, at + 1, opcode);
    if (end === 'wrong' || (typeof end === 'number' && end > size)) return false;
    const floor = marks.at(-1) ?? 0;
    if (opcode.takes === 'mark') {
      const mark = marks.pop();
      if (mark === undefined) return false;
      depth = mark;
    } else if (depth - opcode.takes >= floor) {
      depth -= opcode.takes;
    } else if (opcode === POP && marks.length > 0) {
      marks.pop();
    } else {
      return false;
    }
    depth += opcode.puts;
    if (opcode.does === 'mark') marks.push(depth);
    if (opcode.does === 'call') return true;
    if (opcode.does === 'import') imports = true;
    if (opcode.does === 'stop') return imports;
    if (end === 'beyond') break;
    at = end;
  }
  // It went on like one as far as the look reached; one that is cut there does nothing more.
  return bytes.length < size;
}

function endOfArgument(bytes: Buffer, at: number, { argument, line }: Opcode): number | 'wrong' | 'beyond' {
  if (argument === 'none') return at;
  if (typeof argument === 'number') return at + argument;
  if (argument === 'line' || argument === 'two-lines') {
    let start = at;
    for (let left = argument === 'line' ? 1 : 2; left > 0; left--) {
      const end = bytes.indexOf(0x0a, start);
      if (end < 0) return 'beyond';
      if (line && (end - start > 1_000 ? line !== NUMBER && line !== QUOTED : !line.test(bytes.toString('utf8', start, end)))) return 'wrong';
      start = end + 1;
    }
    return start;
  }
  const width = Number(argument.slice('length-'.length));
  if (at + width > bytes.length) return 'beyond';
  const length = width === 1 ? bytes.readUInt8(at) : width === 4 ? bytes.readUInt32LE(at) : Number(bytes.readBigUInt64LE(at));
  return at + width + length;
}
