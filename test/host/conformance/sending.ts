/** Answers for conformance of google.script.run: what may cross, what is lost on the way, what is left of an error. */
import type { ConformanceCase } from './conformance.ts';
import { sending } from './scripts.ts';

const MEASURED =
  'https://tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run/';
const COMMUNICATION = 'https://developers.google.com/apps-script/guides/html/communication';
const ECHO = 'function F(a) { return a; }';

export const SENDING: readonly ConformanceCase[] = [
  {
    id: 'sends-plain',
    claim: 'Numbers, texts, booleans, null, lists and plain objects of them cross both ways',
    source: COMMUNICATION,
    run: sending(ECHO, [{ a: 1, b: ['x', true, null], c: { d: 'e' } }]),
    expect: { a: 1, b: ['x', true, null], c: { d: 'e' } },
  },
  {
    id: 'sends-date-in',
    claim: 'A Date among the arguments fails at once with the number of the argument',
    source: MEASURED,
    run: sending('function F() { return 1; }', [1, 2, 3, new Date(0)]),
    expect: 'Error: Failed due to illegal value in property: 3',
  },
  {
    id: 'sends-date-inside',
    claim: 'A Date deep inside an argument fails too',
    source: MEASURED,
    run: sending(ECHO, [{ when: [new Date(0)] }]),
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-map-in',
    claim: 'A Map among the arguments fails',
    source: MEASURED,
    run: sending(ECHO, [new Map()]),
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-circle',
    claim: 'An argument that contains itself fails',
    source: COMMUNICATION,
    run: (kit) => {
      const circle: unknown[] = [];
      circle.push(circle);
      return sending(ECHO, [circle])(kit);
    },
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-undefined',
    claim: 'undefined arrives as null, inside lists too',
    source: MEASURED,
    run: sending('function F(a, b) { return [a === null, b]; }', [undefined, [1, undefined]]),
    expect: [true, [1, null]],
  },
  {
    id: 'returns-date',
    claim: 'A result that holds a Date anywhere delivers nothing, without an error',
    source: MEASURED,
    run: sending('function F() { return [[1, new Date(0)]]; }', []),
    expect: null,
  },
  {
    id: 'returns-service',
    claim: 'A service object delivers nothing, without an error',
    source: MEASURED,
    run: sending('function F() { return SpreadsheetApp.getActiveSheet(); }', []),
    expect: null,
  },
  {
    id: 'returns-map',
    claim: 'Map, Set and RegExp arrive as empty objects',
    source: MEASURED,
    run: sending('function F() { return [new Map([[1, 2]]), new Set([1]), /x/]; }', []),
    expect: [{}, {}, {}],
  },
  {
    id: 'returns-promise',
    claim: 'A promise is resolved on the way',
    source: MEASURED,
    run: sending('async function F() { return 7; }', []),
    expect: 7,
  },
  {
    id: 'returns-function',
    claim: 'A function arrives as its text',
    source: MEASURED,
    run: sending('function F() { return [function () {}]; }', []),
    expect: ['function () {}'],
  },
  {
    id: 'objects-copied',
    claim: 'Objects are copied: the server cannot change what the page holds',
    source: COMMUNICATION,
    run: async (kit) => {
      const mine = { a: 1 };
      await sending('function F(o) { o.a = 2; return o.a; }', [mine])(kit);
      return mine;
    },
    expect: { a: 1 },
  },
  {
    id: 'error-is-message',
    claim: 'An error arrives with its message alone',
    source: 'https://developers.google.com/apps-script/guides/html/reference/run',
    run: async (kit) => {
      const { host } = await kit.host("function F() { var e = new TypeError('Pick a goal.'); e.code = 7; throw e; }");
      try {
        return await host.scriptRun('F', []);
      } catch (error) {
        return [String(error), Object.keys(error as object)];
      }
    },
    expect: ['ScriptError: Pick a goal.', ['name']],
  },
  {
    id: 'private-not-sent',
    claim: 'A function that ends in an underscore is invisible to the page',
    source: COMMUNICATION,
    run: async (kit) => {
      const { host } = await kit.host('function F_() { return 1; }');
      try {
        return await host.scriptRun('F_', []);
      } catch (error) {
        return String(error);
      }
    },
    expect: 'ScriptError: Script function not found: F_',
  },
];
