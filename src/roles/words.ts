/** A number with thousands apart, and at most one decimal: `12,480`, `7.5`. */
export function numberOf(x: number): string {
  const rounded = Math.abs(x) >= 10 ? Math.round(x) : Math.round(x * 10) / 10;
  const [whole = '', part] = String(rounded).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? apart : `${apart}.${part}`;
}

/** `1 person`, `12 people`. */
export function countedOf(x: number, one: string, many: string): string {
  return `${numberOf(x)} ${x === 1 ? one : many}`;
}

export function isOrAre(x: number): string {
  return x === 1 ? 'is' : 'are';
}

/** `0.016`, `< 0.001`. */
export function probabilityOf(p: number): string {
  return p < 0.001 ? '< 0.001' : String(Number(p.toPrecision(3)));
}
