type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;
type ColumnConstructor<T extends Column> = new (length: number) => T;

/** A typed array that grows by doubling: rows are appended without an object or a boxed number for each. */
export class Growable<T extends Column> {
  #array: T;
  #size = 0;
  readonly #make: ColumnConstructor<T>;

  constructor(make: ColumnConstructor<T>, capacity = 1024) {
    this.#make = make;
    this.#array = new make(capacity);
  }

  get size(): number {
    return this.#size;
  }

  push(value: number): void {
    if (this.#size === this.#array.length) this.#grow();
    this.#array[this.#size] = value;
    this.#size += 1;
  }

  /** Many values at once: for hot paths, because pushing to columns of several types in turn is slow. */
  append(values: T): void {
    while (this.#size + values.length > this.#array.length) this.#grow();
    this.#array.set(values, this.#size);
    this.#size += values.length;
  }

  /** The column so far, as a view without spare room. */
  view(): T {
    return this.#array.subarray(0, this.#size) as T;
  }

  #grow(): void {
    const larger = new this.#make(this.#array.length * 2);
    larger.set(this.#array);
    this.#array = larger;
  }
}

/** Names to consecutive numbers and back; any string is safe as a name, `__proto__` too. */
export class Dictionary {
  readonly names: string[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.names.length;
    this.#codes.set(name, code);
    this.names.push(name);
    return code;
  }

  find(name: string): number | undefined {
    return this.#codes.get(name);
  }
}
