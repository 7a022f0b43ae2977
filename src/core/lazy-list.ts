/** Lists whose items are made when somebody looks at them, so that a long one never stands in memory whole. */

/** A list of `length` items; `at` makes an item each time it is looked at, so it must always make the same. */
export function lazyList<T>(length: number, at: (index: number) => T): T[] {
  const isIndex = (key: string | symbol): key is string => typeof key === 'string' && /^\d/.test(key);
  return new Proxy<T[]>([], {
    get(target, key) {
      if (key === 'length') return length;
      if (!isIndex(key)) return Reflect.get(target, key);
      const index = Number(key);
      return index < length ? at(index) : undefined;
    },
    has: (target, key) => (isIndex(key) ? Number(key) < length : Reflect.has(target, key)),
  });
}

/** The same list, with all items made now unless it is to be lazy. */
export function listOf<T>(length: number, at: (index: number) => T, isLazy: boolean): T[] {
  return isLazy ? lazyList(length, at) : Array.from({ length }, (_, index) => at(index));
}
