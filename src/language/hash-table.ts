/** A table of hashes. Faster than a Map where one is asked for every word of a contract. */
export class HashTable {
  /** Hash and value by turns, so that one look into memory finds both; value 0: nothing stands here. */
  readonly #cells: Int32Array;
  readonly size: number;

  /** @param atMost hashes that it will hold */
  constructor(atMost: number) {
    this.size = 2 ** Math.ceil(Math.log2(2 * atMost + 2));
    this.#cells = new Int32Array(2 * this.size);
  }

  /** Where a hash stands or would stand. */
  slot(hash: number): number {
    const cells = this.#cells;
    let at = hash & (this.size - 1);
    while (cells[2 * at + 1] !== 0 && cells[2 * at] !== hash) at = (at + 1) & (this.size - 1);
    return at;
  }

  /** Value at a slot; 0 when nothing stands there. */
  at(slot: number): number {
    return this.#cells[2 * slot + 1] ?? 0;
  }

  /** @param value not 0 */
  put(slot: number, hash: number, value: number): void {
    this.#cells[2 * slot] = hash;
    this.#cells[2 * slot + 1] = value;
  }
}
