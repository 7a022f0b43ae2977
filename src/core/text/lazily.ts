/** An object of parts of which each is made when it is first asked for: a formula pays only for what it uses. */
import { once } from './once.ts';

/** `makers` by the name of the part. Spreading or printing the object makes all parts. */
export function lazily<T extends object>(makers: { readonly [Part in keyof T]: () => T[Part] }): T {
  const parts = {};
  for (const [part, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(parts, part, { enumerable: true, get: once(make) });
  }
  return parts as T;
}
