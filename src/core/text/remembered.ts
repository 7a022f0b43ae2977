/** Finds something for a text once: a column repeats its few niches and goals thousands of times. */
import { once } from './once.ts';

/** Finds as `find` does, and keeps up to `most` texts with what was found. */
export function remembered<V>(most: number, find: (text: string) => V): (text: string) => V {
  const kept = once(() => new Map<string, V>());
  return (text) => lookUp(kept(), most, text, find);
}

/** The same for each owner, kept as long as the owner is. */
export function rememberedFor<O extends object, V>(
  most: number,
  find: (owner: O, text: string) => V,
): (owner: O, text: string) => V {
  const kept = once(() => new WeakMap<O, Map<string, V>>());
  return (owner, text) => {
    const all = kept();
    let own = all.get(owner);
    if (own === undefined) {
      own = new Map();
      all.set(owner, own);
    }
    const before = own.get(text);
    return before === undefined ? lookUp(own, most, text, (one) => find(owner, one)) : before;
  };
}

/** Finds something for an object, and keeps it until it is asked about another: all rows of a call have the same rules. */
export function foundOnce<O extends object, V>(find: (owner: O) => V): (owner: O) => V {
  let latest: { readonly owner: O; readonly found: V } | undefined;
  return (owner) => {
    if (latest?.owner !== owner) latest = { owner, found: find(owner) };
    return latest.found;
  };
}

function lookUp<V>(kept: Map<string, V>, most: number, text: string, find: (text: string) => V): V {
  const before = kept.get(text);
  if (before !== undefined) return before;
  const found = find(text);
  if (kept.size >= most) kept.clear();
  kept.set(text, found);
  return found;
}
