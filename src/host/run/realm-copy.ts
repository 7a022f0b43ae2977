/** The source of the function that copies plain data into a realm. Every realm evaluates it on its own side. */

/**
 * Evaluates to `(value) => copy`: arrays, plain objects, Dates and Errors are made new of the realm's own kinds,
 * everything else (primitives, functions, services) passes as it is. Text, because it must be evaluated over there.
 */
export const REALM_COPY_SOURCE = `(function () {
  'use strict';
  var tagOf = Object.prototype.toString, RealmDate = Date, RealmError = Error;
  function isPlain(value) {
    var parent = Object.getPrototypeOf(value);
    return parent === null || Object.getPrototypeOf(parent) === null;
  }
  function copy(value) {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      var length = value.length, out = new Array(length);
      for (var i = 0; i < length; i += 1) {
        var item = value[i];
        out[i] = typeof item === 'object' && item !== null ? copy(item) : item;
      }
      return out;
    }
    var tag = tagOf.call(value);
    if (tag === '[object Date]') return new RealmDate(Number(value));
    if (tag === '[object Error]' && !(value instanceof RealmError)) {
      var error = new RealmError(value.message);
      error.name = value.name;
      return error;
    }
    if (tag !== '[object Object]' || !isPlain(value)) return value;
    var object = {};
    Object.keys(value).forEach(function (key) { object[key] = copy(value[key]); });
    return object;
  }
  return copy;
})()`;
