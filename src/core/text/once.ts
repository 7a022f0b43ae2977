/** Makes a value when it is first asked for: word lists made at load time would slow every formula's start. */

/** Asks for the value that `make` makes the first time. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
