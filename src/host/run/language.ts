/** Which globals the language itself brings. Every other one of a browser is taken away or hidden. */

export const LANGUAGE: readonly string[] = (
  'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error ' +
  'AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer ' +
  'Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray ' +
  'BigUint64Array BigInt64Array DataView Map BigInt Set Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry ' +
  'decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN WebAssembly'
).split(' ');

/** They cannot be parameters, or are one already. */
export const NO_PARAMETERS: readonly string[] = ['undefined', 'NaN', 'Infinity', 'globalThis', 'eval'];
