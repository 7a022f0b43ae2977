/** What is made of a script is made once: hosts are many, their script is most often the same, and reading it takes 100 ms. */
export function rememberLast<T>(make: (source: string) => T): (source: string) => T {
  let last: { readonly source: string; readonly made: T } | null = null;
  return (source) => {
    if (last?.source !== source) last = { source, made: make(source) };
    return last.made;
  };
}
