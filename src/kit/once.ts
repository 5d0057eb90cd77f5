/** The same function, computed once for each object that it is asked about, and forgotten with the object. */
export function oncePer<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
