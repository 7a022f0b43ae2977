/** `npm run release`: same sources, same bytes. What is not ready to be released is refused and nothing changes. */
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readPart } from '../../src/cli/files/zip.ts';
import { openZip } from '../../src/cli/files/zip-directory.ts';
import { type Done, makeScratchProject, type ScratchProject } from './scratch-project.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- A new column.\n\n## 0.1.0 (2026-01-31)\n\n- The first.\n';
let project: ScratchProject;

beforeAll(() => {
  project = makeScratchProject();
});

beforeEach(() => {
  project.write('CHANGELOG.md', CHANGELOG);
  project.write('package.json', withVersions('package.json', 1));
  project.write('package-lock.json', withVersions('package-lock.json', 2));
});

afterAll(() => project.remove());

/** A file of the project as it was at version 0.1.0, the only one that the changelog above has. */
function withVersions(name: string, times: number): string {
  let left = times;
  return readFileSync(name, 'utf8').replace(/"version": ".*?"/g, (field) => {
    left -= 1;
    return left >= 0 ? '"version": "0.1.0"' : field;
  });
}

/** `status` is what git answers; a stand-in says it, so that the tests need no git. */
function release(words: readonly string[], status = ''): Promise<Done> {
  const folder = join(project.folder, '..', 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'git'), `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(status)});\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const environment = { PATH: [folder, process.env['PATH'] ?? ''].join(delimiter) };
  return project.run([process.execPath, '--import', 'tsx', 'scripts/release.ts', ...words], environment);
}

const read = (name: string): string => readFileSync(join(project.folder, name), 'utf8');
const versionsIn = (text: string): string[] => [...text.matchAll(/"version": "(.*)"/g)].map((match) => match[1] ?? '');

it('makes version, notes and the same zip every time', async () => {
  const before = versionsIn(read('package-lock.json'));
  const done = await release(['0.2.0']);
  expect(done.stderr).toBe('');
  expect(done.exitCode).toBe(0);
  const zip = readFileSync(join(project.folder, 'releases/creator-tiers-0.2.0.zip'));
  expect(done.stdout).toContain(createHash('sha256').update(zip).digest('hex'));
  const opened = openZip(zip);
  expect([...(opened?.entries.keys() ?? [])]).toEqual(['Code.js', 'appsscript.json', 'sidebar.html', 'LICENSE']);
  for (const name of ['Code.js', 'appsscript.json', 'sidebar.html']) {
    expect(opened && Buffer.from(readPart(opened, name) ?? []).equals(readFileSync(join('dist', name))), name).toBe(
      true,
    );
  }
  expect(read('releases/creator-tiers-0.2.0.md')).toBe('# Creator Tiers 0.2.0\n\n- A new column.\n');
  expect(read('CHANGELOG.md')).toMatch(
    /^# Changelog\n\n## Unreleased\n\n## 0\.2\.0 \(\d{4}-\d\d-\d\d\)\n\n- A new column\.\n\n## 0\.1\.0 \(2026-01-31\)\n\n- The first\.\n$/,
  );
  expect(versionsIn(read('package.json'))).toEqual(['0.2.0']);
  expect(versionsIn(read('package-lock.json'))).toEqual(['0.2.0', '0.2.0', ...before.slice(2)]);

  project.write('CHANGELOG.md', CHANGELOG);
  expect((await release(['0.2.0'])).exitCode).toBe(0);
  expect(readFileSync(join(project.folder, 'releases/creator-tiers-0.2.0.zip')).equals(zip)).toBe(true);
});

it.each([
  ['no version', [], CHANGELOG, '', 'Name the version: npm run release -- 1.2.3'],
  ['a word', ['next'], CHANGELOG, '', 'Name the version: npm run release -- 1.2.3'],
  ['a version that is out', ['0.1.0'], CHANGELOG, '', 'CHANGELOG.md has a version 0.1.0 already.'],
  ['a lower version', ['0.0.9'], CHANGELOG, '', '0.0.9 is lower than 0.1.0, the version in package.json.'],
  ['a dirty tree', ['0.2.0'], CHANGELOG, ' M src/a.ts\n', 'Commit or put aside first:\n M src/a.ts'],
  [
    'nothing new',
    ['0.2.0'],
    '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- The first.\n',
    '',
    'CHANGELOG.md has nothing under "Unreleased": there is nothing to release.',
  ],
  ['a changelog of another shape', ['0.2.0'], '# Changelog\n', '', 'CHANGELOG.md has no heading "## Unreleased".'],
])('refuses %s', async (_, words, changelog, status, fault) => {
  project.write('CHANGELOG.md', changelog);
  const before = [read('package.json'), read('package-lock.json'), changelog];
  const done = await release(words, status);
  expect(done).toEqual({ exitCode: 1, stdout: '', stderr: `${fault}\n` });
  expect([read('package.json'), read('package-lock.json'), read('CHANGELOG.md')]).toEqual(before);
});
