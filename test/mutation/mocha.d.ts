/** The one member of Mocha that a mutation run takes the place of. */
declare module 'mocha' {
  const Mocha: { readonly prototype: { grep(this: unknown, asked: string | RegExp): unknown } };
  export default Mocha;
}
