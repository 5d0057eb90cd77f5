type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array;

/** The values of a column at some positions, as a column of the same type. */
export function pickedOf<T extends Column>(column: T, which: Uint32Array): T {
  const make = column.constructor as new (length: number) => T;
  const out = new make(which.length);
  for (let i = 0; i < which.length; i += 1) out[i] = column[which[i]!]!;
  return out;
}
