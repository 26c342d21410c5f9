/** Remembers what was made from an object for as long as the object lives; the object must never change. */
export function memo<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    let found = made.get(from);
    if (!found) {
      found = { value: make(from) };
      made.set(from, found);
    }
    return found.value;
  };
}
