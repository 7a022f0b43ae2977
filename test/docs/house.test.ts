/** The shape of the house: what stands at the top, how large a file may be, which words a script may not hold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const TOP = [
  '.ci',
  '.clasp.json',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'appsscript.json',
  'biome.json',
  'docs',
  'examples',
  'findings',
  'knip.json',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];
const IGNORED = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
];

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'node_modules');
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

it('has nothing at the top that no tool and no reader needs', () => {
  expect(
    readdirSync('.')
      .filter((name) => !IGNORED.includes(name))
      .sort(),
  ).toEqual([...TOP].sort());
});

it('has no source file above 16 KB', () => {
  const large = filesBelow('src').filter((path) => statSync(path).size > 16 * 1024);
  expect(large).toEqual([]);
});

it('has no switch that makes a test or a type check look away', () => {
  const pattern = new RegExp(
    ['\\.only\\(', '\\.skip\\(', '\\.todo\\(', '@ts-ig' + 'nore', '@ts-noc' + 'heck'].join('|'),
  );
  const looking = [...filesBelow('src'), ...filesBelow('test'), ...filesBelow('scripts')].filter((path) =>
    /\.tsx?$/.test(path),
  );
  expect(
    looking.filter((path) => path !== 'test/docs/house.test.ts' && pattern.test(readFileSync(path, 'utf8'))),
  ).toEqual([]);
});
