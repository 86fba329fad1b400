import { hashText, mix } from './hash.ts';

/** 2^12 registers of one byte: standard error 1.04 / √4096 = 1.6 %. */
const INDEX_BITS = 12;
const REGISTERS = 1 << INDEX_BITS;
/** Bits that a rank is read from; a rank is 1 to 33. */
const RANK_BITS = 32;

const hash = new Int32Array(2);

/**
 * How many different values there were: HyperLogLog (Flajolet, Fusy, Gandouet, Meunier, AofA 2007) of 4,096 registers over a
 * 64-bit hash. Standard error 1.6 %; 99 of 100 estimates are within 4.2 %. A merge is the maximum of the registers, so a merged
 * sketch is the very sketch of all values, in whatever order and however often they came.
 */
export class DistinctCount {
  readonly registers: Uint8Array;

  constructor(registers: Uint8Array = new Uint8Array(REGISTERS)) {
    if (registers.length !== REGISTERS) throw new RangeError(`A distinct count has ${REGISTERS} registers, not ${registers.length}.`);
    this.registers = registers;
  }

  /** Takes the first `length` doubles whose words (low, high) are in `words`. They are finite, and -0 is 0. */
  addDoubles(words: Int32Array, length: number): void {
    const { registers } = this;
    for (let index = 0; index < length; index++) {
      mix(words[2 * index]!, words[2 * index + 1]!, hash);
      const register = hash[0]! >>> (32 - INDEX_BITS);
      const rank = Math.clz32(hash[1]!) + 1;
      if (registers[register]! < rank) registers[register] = rank;
    }
  }

  addText(text: string): void {
    hashText(text, hash);
    this.addHash(hash);
  }

  /** Takes a text by what `hashText` made of it. */
  addHash(hash: Int32Array): void {
    const register = hash[0]! >>> (32 - INDEX_BITS);
    const rank = Math.clz32(hash[1]!) + 1;
    if (this.registers[register]! < rank) this.registers[register] = rank;
  }

  merge(other: DistinctCount): void {
    for (let index = 0; index < REGISTERS; index++) {
      if (this.registers[index]! < other.registers[index]!) this.registers[index] = other.registers[index]!;
    }
  }

  /**
   * The improved raw estimator of Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (arXiv:1702.01284):
   * no table of biases, no switch between ranges.
   */
  estimate(): number {
    const ofRank = new Float64Array(RANK_BITS + 2);
    for (const rank of this.registers) ofRank[rank]!++;
    let sum = REGISTERS * tau(1 - ofRank[RANK_BITS + 1]! / REGISTERS);
    for (let rank = RANK_BITS; rank >= 1; rank--) sum = 0.5 * (sum + ofRank[rank]!);
    sum += REGISTERS * sigma(ofRank[0]! / REGISTERS);
    return (REGISTERS * REGISTERS) / (2 * Math.LN2 * sum);
  }
}

/** σ(x) = x + Σ x^(2^k) 2^(k-1), k = 1, 2, … */
function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY;
  let [power, weight, sum, before] = [share, 1, share, Number.NaN];
  while (sum !== before) {
    before = sum;
    power *= power;
    sum += power * weight;
    weight *= 2;
  }
  return sum;
}

/** τ(x) = (1 - x - Σ (1 - x^(2^-k))² 2^-k) / 3, k = 1, 2, … */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let [root, weight, sum, before] = [share, 1, 1 - share, Number.NaN];
  while (sum !== before) {
    before = sum;
    root = Math.sqrt(root);
    weight /= 2;
    sum -= (1 - root) ** 2 * weight;
  }
  return sum / 3;
}
