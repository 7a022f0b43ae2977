/** The members of Mocha that a mutation run takes the place of, or reads. */
declare module 'mocha' {
  export type Suite = { readonly tests: { readonly duration?: number }[]; readonly suites: Suite[] };
  const Mocha: {
    readonly prototype: { grep(this: { readonly suite: Suite }, asked: string | RegExp): unknown };
  };
  export default Mocha;
}
