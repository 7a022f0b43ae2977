/** Lists whose items are made when somebody looks at them, so that a long one is never in memory whole. */

const ZERO = 48;
const NINE = 57;

/** A list of `length` items; `at` makes an item when it is looked at, the one looked at last excepted, so it must always make the same. */
export function lazyList<T>(length: number, at: (index: number) => T): T[] {
  const isIndex = (key: string | symbol): key is string =>
    typeof key === 'string' && key.charCodeAt(0) >= ZERO && key.charCodeAt(0) <= NINE;
  let last = -1;
  let item: T;
  return new Proxy<T[]>([], {
    get(target, key) {
      if (key === 'length') return length;
      if (!isIndex(key)) return Reflect.get(target, key);
      const index = Number(key);
      if (index >= length) return undefined;
      if (index !== last) {
        item = at(index);
        last = index;
      }
      return item;
    },
    has: (target, key) => (isIndex(key) ? Number(key) < length : Reflect.has(target, key)),
  });
}

/** The same list, with all items made now unless it is to be lazy. */
export function listOf<T>(length: number, at: (index: number) => T, isLazy: boolean): T[] {
  if (isLazy) return lazyList(length, at);
  const items: T[] = [];
  for (let index = 0; index < length; index += 1) items.push(at(index));
  return items;
}
