/** dist/Code.js in parts: what waits, what wakes it, and that each part is code that Apps Script parses. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { idlePaths } from '../../scripts/parts/parts.ts';
import { split } from '../../scripts/parts/split.ts';

const code = readFileSync('dist/Code.js', 'utf8');
const asleep = [...code.matchAll(/^(\w+): function \(\) \{\/\*([\s\S]*?)\*\/\}/gm)].map(
  ([, name = '', text = '']): [name: string, text: string] => [name, text.replaceAll('*~/', '*/')],
);
const SERVICES = `
var none = function () { return null; };
var finder = { matchEntireCell: function () { return finder; }, findAll: function () { return []; } };
var spreadsheet = { getSheets: function () { return []; }, getRangeByName: none, createTextFinder: function () { return finder; },
  getSpreadsheetLocale: function () { return 'en_US'; }, getSpreadsheetTimeZone: function () { return 'UTC'; } };
var SpreadsheetApp = { getActiveSpreadsheet: function () { return spreadsheet; } };
var woken = [];
`;
const watched = code.replace('function wake(part) {', 'function wake(part) {\nif (!awake[part]) woken.push(part);');

/** The answer of a formula in a fresh execution, and the parts it woke. */
function run(formula: string): { readonly answer: unknown; readonly woken: readonly string[] } {
  const context = vm.createContext({});
  vm.runInContext(SERVICES + watched, context);
  const answer: unknown = formula === '' ? null : vm.runInContext(formula, context);
  return JSON.parse(JSON.stringify({ answer, woken: vm.runInContext('woken', context) }));
}

describe('parts of dist/Code.js', () => {
  it('wait in comments, each once', () => {
    const names = asleep.map(([name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...new Set(names)].sort());
  });

  it.each(asleep)('%s is code', (_, text) => {
    expect(() => new vm.Script(`"use strict"; (function () {${text}})`)).not.toThrow();
    expect(text).not.toMatch(/^\s*(static\s+)?#\w+\s*[=(;]/m);
  });

  it.each([
    ['', []],
    ['TIER(45000, "TikTok")', []],
    ['TIER([["Followers"], [45000]])', ['english']],
    ['TIER([["Followers"], [45000]], [["Platform"], ["TikTok"]])', ['english', 'titles']],
    ['TIER([["Seguidores"], [45000]])', ['english', 'words']],
    ['COST_BAND(45000, "Instagram")', ['fees']],
    ['RECOMMEND("conversion", 45000, "Instagram")', ['fit', 'rates']],
    ['EXPECTED_ENGAGEMENT(45000, "Instagram")', ['rates']],
    ['WHY(45000, "Instagram")', ['reasons']],
    ['READ_NUMBER("4.5K")', ['tables']],
  ])('%s wakes %j and no more', (formula, parts) => {
    expect(run(formula).woken).toEqual(parts);
  });

  it.each(asleep.map(([name]) => name))('%s can be the first to wake, and wakes nothing twice', (name) => {
    const context = vm.createContext({});
    const opened = watched.replace('var asleep = {', 'wakeFirst = wake;\nvar asleep = {');
    vm.runInContext(`${SERVICES}var wakeFirst;${opened}`, context);
    const names: string[] = JSON.parse(
      vm.runInContext(`wakeFirst(${JSON.stringify(name)}); JSON.stringify(woken)`, context),
    );
    expect(names).toContain(name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('answer as if they had been awake', () => {
    expect(run('[TIER("4.5K", "IG"), TIER(2e6, "TikTok")]').answer).toEqual(['Micro influencer', 'KOL']);
    expect(run('[READ_NUMBER("4.5K"), READ_NUMBER("1.2M")]').answer).toEqual([4500, 1_200_000]);
  });
});

describe('split', () => {
  const bundle = (...lines: string[]): string =>
    `var x = (() => {\n${lines.join('\n')}\nreturn { here, count };\n})();`;
  const small = bundle(
    '// addon/main',
    'function here() { return there() + 1; }',
    '// core/plan/plan',
    'var rate = 2;',
    'var shared = [1, 2];',
    'var there = () => rate * inner() + Number(/a*/.test("*/"));',
    'function inner() { return shared.length; }',
    '// core/text/clip-text',
    'function count() { return shared.length; }',
  );

  it('refuses a path that no file begins with', () => {
    expect(() => split(small)).toThrow('scripts/parts/parts.ts names what is not in the bundle: addon/bulk, ');
    expect(idlePaths(['core/plan/plan'])).not.toContain('core/plan');
  });

  it('leaves what others name where they find it, and moves the rest', () => {
    const text = split(small, () => []);
    const [waiting = ''] = text.match(/plan: function \(\) \{\/\*[\s\S]*?\*\/\}/) ?? [];
    expect(waiting).toContain('var rate');
    expect(waiting).toContain('function inner');
    expect(waiting).not.toContain('var shared');
    expect(waiting).toContain('/a*~/.test("*~/")');
    expect(waiting).toContain('return { there };');
    expect(vm.runInNewContext(`${text}\n[x.here(), x.here(), x.count()]`)).toEqual([6, 6, 2]);
  });
});
