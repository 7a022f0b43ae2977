/** Nobody imports upwards: the floors of the core, from the ground up. Type imports count. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { PATHS } from './all-documents.ts';

/** The lowest first. Files beside the folders are the ground; a folder of several floors is the entry above them. */
const FLOORS = [
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
];
const CORE = 'src/core/';
const DOOR = `${CORE}index.ts`;

function floorOf(file: string): number {
  const folders = posix.dirname(file.slice(CORE.length)).split('/');
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const floor = FLOORS.indexOf(folders.slice(0, depth).join('/'));
    if (floor >= 0) return floor;
  }
  return -1;
}

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'/gms);
  return [...specifiers].map(([, path = '']) => posix.join(posix.dirname(file), path));
}

const files = PATHS.filter((path) => path.startsWith(CORE) && path.endsWith('.ts') && path !== DOOR);

it('knows the floor of every folder of the core', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

it('has no import, of a type or a value, from a floor above', () => {
  const upwards = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => floorOf(target) > floorOf(file))
      .map((target) => `${file} -> ${target}`),
  );
  expect(upwards).toEqual([]);
});
