/** Who runs a script. */
export type User = { readonly locale: string; readonly email: string; readonly temporaryKey: string };
