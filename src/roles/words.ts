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
