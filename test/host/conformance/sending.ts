/** Conformance of google.script.run: what may cross, what is lost on the way, what is left of an error. */
import type { ConformanceCase } from './case.ts';
import { inPage, sending } from './scripts.ts';

const MEASURED =
  'https://tanaikech.github.io/2023/08/28/report-values-to-transfer-between-javascript-and-google-apps-script-with-google.script.run/';
const COMMUNICATION = 'https://developers.google.com/apps-script/guides/html/communication';
const ECHO = 'function F(a) { return a; }';

export const SENDING: readonly ConformanceCase[] = [
  {
    id: 'sends-plain',
    claim: 'Numbers, texts, booleans, null, lists and plain objects of them cross both ways',
    source: COMMUNICATION,
    run: sending(ECHO, "{ a: 1, b: ['x', true, null], c: { d: 'e' } }"),
    expect: { a: 1, b: ['x', true, null], c: { d: 'e' } },
  },
  {
    id: 'sends-date-in',
    claim: 'A Date among the arguments fails at once with the number of the argument',
    source: MEASURED,
    run: sending('function F() { return 1; }', '1, 2, 3, new Date(0)'),
    expect: 'Error: Failed due to illegal value in property: 3',
  },
  {
    id: 'sends-date-inside',
    claim: 'A Date deep inside an argument fails too',
    source: MEASURED,
    run: sending(ECHO, '{ when: [new Date(0)] }'),
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-map-in',
    claim: 'A Map among the arguments fails',
    source: MEASURED,
    run: sending(ECHO, 'new Map()'),
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-circle',
    claim: 'An argument that contains itself fails',
    source: COMMUNICATION,
    run: sending(ECHO, 'circle', 'var circle = []; circle.push(circle);'),
    expect: 'Error: Failed due to illegal value in property: 0',
  },
  {
    id: 'sends-undefined',
    claim: 'undefined arrives as null, inside lists too',
    source: MEASURED,
    run: sending('function F(a, b) { return [a === null, b]; }', 'undefined, [1, undefined]'),
    expect: [true, [1, null]],
  },
  {
    id: 'returns-date',
    claim: 'A result that holds a Date anywhere delivers nothing, without an error',
    source: MEASURED,
    run: sending('function F() { return [[1, new Date(0)]]; }'),
    expect: null,
  },
  {
    id: 'returns-service',
    claim: 'A service object delivers nothing, without an error',
    source: MEASURED,
    run: sending('function F() { return SpreadsheetApp.getActiveSheet(); }'),
    expect: null,
  },
  {
    id: 'returns-map',
    claim: 'Map, Set and RegExp arrive as empty objects',
    source: MEASURED,
    run: sending('function F() { return [new Map([[1, 2]]), new Set([1]), /x/]; }'),
    expect: [{}, {}, {}],
  },
  {
    id: 'returns-promise',
    claim: 'A promise is resolved on the way',
    source: MEASURED,
    run: sending('async function F() { return 7; }'),
    expect: 7,
  },
  {
    id: 'returns-function',
    claim: 'A function arrives as its text',
    source: MEASURED,
    run: sending('function F() { return [function () {}]; }'),
    expect: ['function () {}'],
  },
  {
    id: 'objects-copied',
    claim: 'Objects are copied: the server cannot change what the page holds',
    source: COMMUNICATION,
    run: inPage(
      'function F(o) { o.a = 2; return o.a; }',
      'var mine = { a: 1 }; run.withSuccessHandler(function (there) { done([mine.a, there]); }).F(mine);',
    ),
    expect: [1, 2],
  },
  {
    id: 'error-is-message',
    claim: 'An error arrives with its message alone',
    source: 'https://developers.google.com/apps-script/guides/html/reference/run',
    covers: ['google.script.run.withFailureHandler'],
    run: inPage(
      "function F() { var e = new TypeError('Pick a goal.'); e.code = 7; throw e; }",
      'run.withFailureHandler(function (e) { done([String(e), e.code === undefined]); }).F();',
    ),
    expect: ['ScriptError: Pick a goal.', true],
  },
  {
    id: 'private-not-sent',
    claim: 'A function that ends in an underscore, or is not there, is no member of google.script.run',
    source: COMMUNICATION,
    run: inPage(
      'function F() {} function hidden_() { return 1; }',
      'done([typeof run.F, typeof run.hidden_, typeof run.gone]);',
    ),
    expect: ['function', 'undefined', 'undefined'],
  },
  {
    id: 'runner-is-new',
    claim: 'A handler setter answers a new runner and leaves the one before as it was; the last setting counts',
    source: COMMUNICATION,
    covers: ['google.script.run.withSuccessHandler'],
    run: inPage(
      ECHO,
      "var seen = []; function see(t) { seen.push(t); if (seen.length === 2) done(seen.sort()); } var one = run.withSuccessHandler(function (v) { see('one ' + v); }); one.withSuccessHandler(function (v) { see('two ' + v); }).F('b'); one.F('a');",
    ),
    expect: ['one a', 'two b'],
  },
  {
    id: 'answers-later',
    claim: 'A call answers nothing at once; its value comes later',
    source: COMMUNICATION,
    run: inPage(
      ECHO,
      "var order = []; var at = run.withSuccessHandler(function () { done(order.concat('answer')); }).F(1); order.push(String(at));",
    ),
    expect: ['undefined', 'answer'],
  },
  {
    id: 'user-object',
    claim: 'The user object is handed to the handler beside the value and stays in the page',
    source: COMMUNICATION,
    run: inPage(
      ECHO,
      'var mine = { at: 3 }; run.withUserObject(mine).withSuccessHandler(function (v, user) { done([v, user === mine]); }).F(5);',
    ),
    expect: [5, true],
  },
  {
    id: 'ten-at-once',
    claim: 'Ten calls run at once, more wait for their turn, and every one is answered',
    source: COMMUNICATION,
    run: inPage(
      ECHO,
      'var n = 0; for (var i = 0; i < 25; i += 1) run.withSuccessHandler(function () { n += 1; if (n === 25) done(n); }).F(i);',
    ),
    expect: 25,
  },
  {
    id: 'editor-focus',
    claim: 'google.script.host.editor.focus() gives the keyboard back to the grid and answers nothing',
    source: 'https://developers.google.com/apps-script/guides/html/reference/host',
    covers: ['google.script.host.editor'],
    run: inPage(ECHO, 'done(String(page.editor.focus()));'),
    expect: 'undefined',
  },
];
