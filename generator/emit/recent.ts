/**
 * A map that keeps recently used entries: about the given number, at most twice as many.
 */
export class Recent<Key, Value> {
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  constructor(readonly size: number) {}

  get isEmpty(): boolean {
    return this.#young.size + this.#old.size === 0;
  }

  has(key: Key): boolean {
    return this.#young.has(key) || this.#old.has(key);
  }

  get(key: Key): Value | undefined {
    if (this.#young.has(key)) return this.#young.get(key);
    if (!this.#old.has(key)) return undefined;
    const value = this.#old.get(key) as Value;
    this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    if (this.#young.size >= this.size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
