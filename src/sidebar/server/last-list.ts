/** The list the panels spoke of last: the one meant while a tab of the add-on is in front. */
let lastSheet = '';

/** Takes the name of the list from an answer that is about one. */
export function noteList(value: unknown): void {
  const sheet = typeof value === 'object' && value !== null ? (value as { sheet?: unknown }).sheet : undefined;
  if (typeof sheet === 'string' && sheet !== '') lastSheet = sheet;
}

/** The argument of a call with that list in it, where the argument is a request or holds one. */
export function withLastList<T>(argument: T): T {
  if (lastSheet === '' || typeof argument !== 'object' || argument === null) return argument;
  if ('chosen' in argument) return { ...argument, lastSheet };
  const { request } = argument as { request?: unknown };
  return typeof request === 'object' && request !== null
    ? { ...argument, request: { ...request, lastSheet } }
    : argument;
}
