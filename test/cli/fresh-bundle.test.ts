import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { INPUTS_FILE, isStale } from '../../src/cli/fresh-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file that was changed at a second of its own. */
function fileOf(name: string, second: number): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, second, second);
  return path;
}

it('lists what the bundles and the build read, and nothing else', () => {
  const inputs = readFileSync(INPUTS_FILE, 'utf8').split('\n');
  expect(inputs).toEqual(
    expect.arrayContaining([
      'src/addon/main.ts',
      'src/core/evaluation/evaluate.ts',
      'src/sidebar/main.tsx',
      'scripts/build.ts',
      'scripts/declarations.ts',
      'appsscript.json',
      'LICENSE',
    ]),
  );
  expect(inputs.filter((path) => /^(?:test|node_modules|src\/(?:workbench|warehouse|host))\//.test(path))).toEqual([]);
});

it('asks for a build when an input is newer than the oldest built file, or anything is gone', async () => {
  const [first, second] = [fileOf('Code.js', 100), fileOf('sidebar.html', 300)];
  const [old, late] = [fileOf('old.ts', 50), fileOf('late.ts', 200)];
  expect(await isStale([old], [first, second])).toBe(false);
  expect(await isStale([old, late], [first, second])).toBe(true);
  expect(await isStale([late], [second])).toBe(false);
  expect(await isStale([old, join(folder, 'gone.ts')], [first])).toBe(true);
  expect(await isStale([old], [first, join(folder, 'gone.html')])).toBe(true);
});
