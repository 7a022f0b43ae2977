/** The source that gives a script a clock other than the machine's. A text, because it is evaluated over there. */

/**
 * Gives the script a Date by the host's clock. It shares the prototype of the realm's own, so that `instanceof` holds
 * for Dates from the services. On one line, so that line numbers in messages stay those of the bundle.
 */
export const CLOCK_PRELUDE =
  'var Date = (function (Real, now) { function Date() { if (!new.target) return Real(); ' +
  'return arguments.length ? Reflect.construct(Real, arguments) : new Real(now()); } ' +
  'Date.prototype = Real.prototype; Date.now = now; Date.UTC = Real.UTC; Date.parse = Real.parse; return Date; })(Date, hostNow); ';
