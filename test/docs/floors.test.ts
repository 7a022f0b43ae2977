/** Nobody imports upwards and nothing goes in a circle: the floors of the core, the steps of the add-on. Type imports count. */

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PATHS } from './all-documents.ts';

/** The lowest first. Files beside the folders are the ground; a folder of several floors is the entry above them. */
const HOUSES = [
  {
    house: 'src/core/',
    least: 100,
    floors: [
      '.',
      'text',
      'maths',
      'plan/solve',
      'own',
      'reading/words',
      'reading/cells',
      'reading/titles',
      'reading/columns',
      'reading/rows',
      'reading',
      'rules',
      'rules/shipped',
      'rules/table',
      'evaluation',
      'calibration',
      'output',
      'plan',
      'campaign',
    ],
  },
  {
    house: 'src/addon/',
    least: 70,
    floors: ['sheets', 'ground', 'table', 'functions', 'rules-tab', 'bulk', 'plan', 'panels', 'tools', '.'],
  },
];

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gms);
  return [...specifiers].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

describe.each(HOUSES)('$house', ({ house, least, floors }) => {
  const files = PATHS.filter((path) => path.startsWith(house) && path.endsWith('.ts'));
  const floorOf = (file: string): number => {
    const folders = posix.dirname(file.slice(house.length)).split('/');
    for (let depth = folders.length; depth > 0; depth -= 1) {
      const floor = floors.indexOf(folders.slice(0, depth).join('/'));
      if (floor >= 0) return floor;
    }
    return -1;
  };

  it('has a floor for every folder', () => {
    expect(files.length).toBeGreaterThan(least);
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('has no import, of a type or a value, from a floor above', () => {
    const upwards = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(house) && floorOf(target) > floorOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upwards).toEqual([]);
  });
});

it('ships and runs without scripts and tests: nothing in src imports them, not even when called', () => {
  const sources = PATHS.filter((path) => /^src\/.*\.tsx?$/.test(path));
  const outside = sources.filter((path) =>
    /(?:from|import\() ?'(?:\.\.\/)+(?:scripts|test)\//.test(readFileSync(path, 'utf8')),
  );
  expect(outside).toEqual([]);
});

/** Whatever holds a sentence is named so in `src`. */
const SENTENCES = new Set(
  'fault holds ignore label marked message proof problem question reason said sentence state stopped warning why'.split(
    ' ',
  ),
);
const TAKE_APART = new Set(
  'endsWith includes indexOf lastIndexOf match matchAll replace replaceAll search slice split startsWith substring'.split(
    ' ',
  ),
);

/** Texts of people, of Google and of DuckDB. */
const NOT_OURS = [
  'src/addon/menu-item.ts: message',
  'src/cli/engine/run-engine.ts: fault',
  'src/cli/engine/run-engine.ts: said',
  'src/core/evaluation/explain-fit.ts: reason',
  'src/core/evaluation/explain-tier.ts: reason',
  'src/sidebar/server/call-server.ts: message',
];

/** The name behind an expression: `message` for `(answer.message ?? '')` and for `String(message)`. */
function nameOf(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isBinaryExpression(node)) return nameOf(node.left);
  if (ts.isParenthesizedExpression(node) || ts.isElementAccessExpression(node)) return nameOf(node.expression);
  const isWrapped = ts.isCallExpression(node) && /^(?:String|inEnglish)$/.test(node.expression.getText());
  return isWrapped && node.arguments[0] !== undefined ? nameOf(node.arguments[0]) : '';
}

/** Sentences that a file looks into, by a method of theirs or by a regular expression. */
function takenApart(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const subject = /^(?:exec|test)$/.test(name.text) ? node.arguments[0] : expression;
      const isLook = TAKE_APART.has(name.text) || subject !== expression;
      const of = isLook && subject !== undefined ? nameOf(subject) : '';
      if (SENTENCES.has(of)) found.push(`${path}: ${of}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

it('takes no sentence of its own apart: what a program wants to know travels as a code beside it', () => {
  const sources = PATHS.filter((path) => /^src\/.*\.tsx?$/.test(path));
  expect([...new Set(sources.flatMap(takenApart))].sort()).toEqual(NOT_OURS);
});

it('has no circle of imports, not even of types', () => {
  const sources = PATHS.filter((path) => /^(?:src|scripts)\/.*\.tsx?$/.test(path));
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    else {
      state.set(file, 'open');
      for (const target of importsOf(file)) if (sources.includes(target)) visit(target, [...way, file]);
      state.set(file, 'done');
    }
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});
