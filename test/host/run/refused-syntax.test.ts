import { describe, expect, test } from 'vitest';
import { refusedSyntax } from '../refused-syntax.ts';

describe('syntax that Apps Script cannot parse', () => {
  const cases: [string, string[]][] = [
    ['function f() { return "#private"; }', []],
    ['class A { a = 1; b() {} }', []],
    ['class A {\n  #x = 1;\n}', ['private name #x in line 2']],
    ['class A { static n = 1; }', ['static field in line 1']],
    ['class A { static { f(); } }', ['static block in line 1']],
    ['import x from "y";', ['module syntax in line 1']],
    ['var x = 1;\nexport { x };', ['module syntax in line 2']],
  ];
  for (const [source, expected] of cases) test(source, () => expect(refusedSyntax(source)).toEqual(expected));
});
