import { Growable } from '../kit/index.js';
import type { InteractionLog } from '../model.js';

/** One interaction on its way into the columns. One such object serves all rows. */
export interface Row {
  from: number;
  to: number;
  time: number;
  kind: number;
  medium: number;
  place: number;
  count: number;
  minutes: number;
  file: number;
  line: number;
}

/** A row of one file, to be filled again and again. */
export function newRow(file: number): Row {
  const nobody = { from: 0, to: 0, kind: 0, medium: 0, place: 0 };
  return { ...nobody, time: Number.NaN, count: 1, minutes: Number.NaN, file, line: 0 };
}

type Columns = Pick<InteractionLog, keyof Row>;

const BLOCK = 8192;

/** The columns of interactions; rows are gathered in a block of plain arrays, and a full block is appended. */
export class RowColumns {
  readonly #block = {
    from: new Uint32Array(BLOCK),
    to: new Uint32Array(BLOCK),
    time: new Float64Array(BLOCK),
    kind: new Uint8Array(BLOCK),
    medium: new Uint8Array(BLOCK),
    place: new Uint32Array(BLOCK),
    count: new Float64Array(BLOCK),
    minutes: new Float32Array(BLOCK),
    file: new Uint16Array(BLOCK),
    line: new Uint32Array(BLOCK),
  };
  readonly #columns = {
    from: new Growable(Uint32Array),
    to: new Growable(Uint32Array),
    time: new Growable(Float64Array),
    kind: new Growable(Uint8Array),
    medium: new Growable(Uint8Array),
    place: new Growable(Uint32Array),
    count: new Growable(Float64Array),
    minutes: new Growable(Float32Array),
    file: new Growable(Uint16Array),
    line: new Growable(Uint32Array),
  };
  #waiting = 0;

  get size(): number {
    return this.#columns.from.size + this.#waiting;
  }

  add(row: Row): void {
    const block = this.#block;
    const i = this.#waiting;
    block.from[i] = row.from;
    block.to[i] = row.to;
    block.time[i] = row.time;
    block.kind[i] = row.kind;
    block.medium[i] = row.medium;
    block.place[i] = row.place;
    block.count[i] = row.count;
    block.minutes[i] = row.minutes;
    block.file[i] = row.file;
    block.line[i] = row.line;
    this.#waiting = i + 1;
    if (this.#waiting === BLOCK) this.#flush();
  }

  /** All rows so far. Writing into the columns changes them; adding rows may leave the views behind. */
  view(): Columns {
    this.#flush();
    const { from, to, time, kind, medium, place, count, minutes, file, line } = this.#columns;
    return {
      from: from.view(),
      to: to.view(),
      time: time.view(),
      kind: kind.view(),
      medium: medium.view(),
      place: place.view(),
      count: count.view(),
      minutes: minutes.view(),
      file: file.view(),
      line: line.view(),
    };
  }

  #flush(): void {
    const n = this.#waiting;
    this.#waiting = 0;
    const { from, to, time, kind, medium, place, count, minutes, file, line } = this.#columns;
    from.append(this.#block.from.subarray(0, n));
    to.append(this.#block.to.subarray(0, n));
    time.append(this.#block.time.subarray(0, n));
    kind.append(this.#block.kind.subarray(0, n));
    medium.append(this.#block.medium.subarray(0, n));
    place.append(this.#block.place.subarray(0, n));
    count.append(this.#block.count.subarray(0, n));
    minutes.append(this.#block.minutes.subarray(0, n));
    file.append(this.#block.file.subarray(0, n));
    line.append(this.#block.line.subarray(0, n));
  }
}
