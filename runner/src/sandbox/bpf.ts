// The few classic BPF instructions that a seccomp filter needs (linux/filter.h, linux/bpf_common.h).

/** One `struct sock_filter`: operation, jump if true, jump if false, operand. */
export type Instruction = readonly [code: number, jumpTrue: number, jumpFalse: number, operand: number];

const LOAD_WORD = 0x20;
const AND = 0x54;
const JUMP_EQUAL = 0x15;
const JUMP_AT_LEAST = 0x35;
const JUMP_ANY_BIT = 0x45;
const RETURN = 0x06;

/** Loads the 32-bit word at `offset` of `struct seccomp_data` into the accumulator. */
export const load = (offset: number): Instruction => [LOAD_WORD, 0, 0, offset];
/** Keeps only the bits of `mask` in the accumulator. */
export const mask = (bits: number): Instruction => [AND, 0, 0, bits];
/** Ends the filter with `verdict`. */
export const answer = (verdict: number): Instruction => [RETURN, 0, 0, verdict];

/** Runs `then` if the accumulator equals `value`, else jumps over it. */
export const whenEqual = (value: number, then: readonly Instruction[]) => guarded(JUMP_EQUAL, value, then, true);
/** Runs `then` unless the accumulator equals `value`. */
export const unlessEqual = (value: number, then: readonly Instruction[]) => guarded(JUMP_EQUAL, value, then, false);
/** Runs `then` if the accumulator, read as unsigned, is `value` or more. */
export const whenAtLeast = (value: number, then: readonly Instruction[]) => guarded(JUMP_AT_LEAST, value, then, true);
/** Runs `then` if the accumulator shares a bit with `bits`. */
export const whenAnyBit = (bits: number, then: readonly Instruction[]) => guarded(JUMP_ANY_BIT, bits, then, true);

function guarded(code: number, operand: number, then: readonly Instruction[], runOnMatch: boolean): Instruction[] {
  if (then.length > 255) throw new RangeError('A classic BPF jump spans at most 255 instructions.');
  return [runOnMatch ? [code, 0, then.length, operand] : [code, then.length, 0, operand], ...then];
}

/** The instructions as the kernel reads them: eight bytes each, little-endian (both machines that we know are). */
export function assemble(program: readonly Instruction[]): Buffer {
  if (program.length > 4096) throw new RangeError('The kernel takes at most 4096 instructions.');
  const bytes = Buffer.alloc(program.length * 8);
  program.forEach(([code, jumpTrue, jumpFalse, operand], index) => {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(jumpTrue, index * 8 + 2);
    bytes.writeUInt8(jumpFalse, index * 8 + 3);
    bytes.writeUInt32LE(operand >>> 0, index * 8 + 4);
  });
  return bytes;
}
