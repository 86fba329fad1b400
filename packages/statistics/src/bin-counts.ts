/** How many numbers are in each bin between fixed edges, exactly: bin 0 holds what is at most the first edge, the last what is above all. */
export class BinCounts {
  readonly edges: Float64Array;
  readonly counts: Float64Array;

  constructor(edges: Iterable<number>, counts?: Iterable<number>) {
    this.edges = Float64Array.from(edges);
    this.counts = counts ? Float64Array.from(counts) : new Float64Array(this.edges.length + 1);
    if (this.counts.length !== this.edges.length + 1)
      throw new RangeError(`${this.edges.length} edges have one bin more, not ${this.counts.length}.`);
  }

  /** Takes the first `length` values. There are few edges: to compare with each costs less than to guess which half. */
  add(values: Float64Array, length: number): void {
    const { edges, counts } = this;
    for (let index = 0; index < length; index++) {
      const value = values[index]!;
      let bin = 0;
      for (let edge = 0; edge < edges.length; edge++) bin += value > edges[edge]! ? 1 : 0;
      counts[bin]!++;
    }
  }

  merge(other: BinCounts): void {
    for (const [bin, count] of other.counts.entries()) this.counts[bin]! += count;
  }

  /** Whether it counts between just these edges. */
  hasEdges(edges: ArrayLike<number>): boolean {
    return edges.length === this.edges.length && this.edges.every((edge, index) => edge === edges[index]);
  }

  /** How many numbers are at most each edge. */
  ranks(): number[] {
    let rank = 0;
    return Array.from(this.edges, (_, index) => (rank += this.counts[index]!));
  }
}
