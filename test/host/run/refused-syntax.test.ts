import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusedSyntax } from '../../../src/host/run/refused-syntax.ts';

describe('syntax that Apps Script cannot parse', () => {
  const cases: [string, string[]][] = [
    ['function f() { return "#private"; }', []],
    ['class A { a = 1; b() {} static c() {} static async d() {} static get e() { return 1; } }', []],
    ["var a = x.static; a = { import: 1, export: 2 }; // static x = 1;\nvar b = '`' + /[/'\"`]#x/.source;", []],
    [`var c = \`\${a ? \`.#b\` : "x"} static n = 1;\`, d = 6 / 2 / 1;`, []],
    ['class A {\n  #x = 1;\n}', ['private name #x in line 2']],
    ['class A { static n = 1; }', ['static field in line 1']],
    ['class A { static { f(); } }', ['static block in line 1']],
    ['var a = "#x"; /* #y */ class A { has(o) { return #z in o; } }', ['private name #z in line 1']],
    ['import x from "y";', ['module syntax in line 1']],
    ['var x = 1;\nexport { x };', ['module syntax in line 2']],
  ];
  test('none in the built add-on', () => expect(refusedSyntax(readFileSync('dist/Code.js', 'utf8'))).toEqual([]));
  for (const [source, expected] of cases) test(source, () => expect(refusedSyntax(source)).toEqual(expected));
});
