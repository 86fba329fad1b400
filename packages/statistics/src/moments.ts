export type MomentsState = { count: number; mean: number; squares: number };

/**
 * Count, mean and sum of squared deviations of finite numbers. A block is taken by the corrected two-pass
 * algorithm, blocks and profiles are put together by the pairwise update, both of Chan, Golub, LeVeque, "Algorithms for
 * computing the sample variance" (The American Statistician 37, 1983): no difference of large sums, so a large mean beside a
 * small spread costs no digits. Where squares pass 1.8e308 the standard deviation is not known.
 */
export class Moments {
  count = 0;
  mean = 0;
  /** Σ (x - mean)² */
  squares = 0;

  constructor(state?: MomentsState) {
    if (state) Object.assign(this, state);
  }

  /** Takes the first `length` of `values`, all finite. */
  add(values: Float64Array, length: number): void {
    if (length === 0) return;
    // Several sums side by side, so that an addition need not wait for the one before.
    let [first, second, third, fourth] = [0, 0, 0, 0];
    const fours = length & ~3;
    for (let index = 0; index < fours; index += 4) {
      first += values[index]!;
      second += values[index + 1]!;
      third += values[index + 2]!;
      fourth += values[index + 3]!;
    }
    for (let index = fours; index < length; index++) first += values[index]!;
    let mean = (first + second + (third + fourth)) / length;
    if (!Number.isFinite(mean)) mean = carefulMean(values, length);
    let [squares, moreSquares, rest, moreRest] = [0, 0, 0, 0];
    for (let index = 0; index < fours; index += 2) {
      const one = values[index]! - mean;
      const other = values[index + 1]! - mean;
      squares += one * one;
      moreSquares += other * other;
      rest += one;
      moreRest += other;
    }
    for (let index = fours; index < length; index++) {
      const deviation = values[index]! - mean;
      squares += deviation * deviation;
      rest += deviation;
    }
    squares += moreSquares;
    rest += moreRest;
    // What rounding left in the mean.
    if (Number.isFinite(squares)) {
      mean += rest / length;
      squares = Math.max(0, squares - (rest * rest) / length);
    }
    this.#combine(length, mean, squares);
  }

  /** Takes values that are sorted, each as often as `counts` says. */
  addCounted(values: Float64Array, counts: Float64Array): void {
    if (values.length === 0) return;
    let count = 0;
    for (const times of counts) count += times;
    let mean = 0;
    for (const [index, value] of values.entries()) mean += value * (counts[index]! / count);
    let [squares, rest] = [0, 0];
    for (const [index, value] of values.entries()) {
      const deviation = value - mean;
      squares += deviation * deviation * counts[index]!;
      rest += deviation * counts[index]!;
    }
    if (Number.isFinite(squares)) {
      mean += rest / count;
      squares = Math.max(0, squares - (rest * rest) / count);
    }
    this.#combine(count, mean, squares);
  }

  merge(other: Moments): void {
    if (other.count > 0) this.#combine(other.count, other.mean, other.squares);
  }

  state(): MomentsState {
    const { count, mean, squares } = this;
    return { count, mean, squares };
  }

  /** Sample standard deviation, √(squares / (count - 1)); null of fewer than two values, or where it passes what a double holds. */
  stddev(): number | null {
    if (this.count < 2 || !Number.isFinite(this.squares)) return null;
    return Math.sqrt(this.squares / (this.count - 1));
  }

  #combine(count: number, mean: number, squares: number): void {
    const total = this.count + count;
    const share = count / total;
    const apart = mean - this.mean;
    this.squares += squares + apart * apart * this.count * share;
    this.mean = Number.isFinite(apart) ? this.mean + apart * share : this.mean * (1 - share) + mean * share;
    this.count = total;
  }
}

/** For sums that pass what a double holds. */
function carefulMean(values: Float64Array, length: number): number {
  let mean = 0;
  for (let index = 0; index < length; index++) mean += values[index]! / length;
  return mean;
}
