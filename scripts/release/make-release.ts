/** A release from start to end: checks all, then writes all. Commits, tags and sends nothing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeZip } from '../../src/cli/files/zip.ts';
import { hasVersion, unreleasedNotes, withVersion } from './changelog.ts';

const FOLDER = 'releases';
const SHIPPED = ['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html', 'LICENSE'];

/** What a person is told at the end; throws with the fault, and has then written nothing but dist. */
export async function makeRelease(words: readonly string[], build: () => Promise<void>): Promise<string> {
  const version = checkedVersion(words);
  const [changelog, manifest, lock] = await Promise.all(
    ['CHANGELOG.md', 'package.json', 'package-lock.json'].map((name) => readFile(name, 'utf8')),
  );
  const notes = checkedNotes(changelog ?? '', version);
  const present = versionIn(manifest ?? '');
  if (isLower(version, present)) throw new Error(`${version} is lower than ${present}, the version in package.json.`);
  requireCleanTree();
  await build();
  const zip = await zipShipped();
  const path = join(FOLDER, `creator-tiers-${version}`);
  await mkdir(FOLDER, { recursive: true });
  await Promise.all([
    writeFile(`${path}.zip`, zip),
    writeFile(`${path}.md`, `# Creator Tiers ${version}\n\n${notes}\n`),
    writeFile('CHANGELOG.md', withVersion(changelog ?? '', version, new Date().toISOString().slice(0, 10))),
    writeFile('package.json', withField(manifest ?? '', present, version, 1)),
    // The lock file names the version of the project itself twice, before that of any package.
    writeFile('package-lock.json', withField(lock ?? '', present, version, 2)),
  ]);
  return [
    `${path}.zip   sha256 ${createHash('sha256').update(zip).digest('hex')}`,
    `${path}.md    notes`,
    'CHANGELOG.md, package.json and package-lock.json have the new version. Next:',
    `git commit -am "chore: release ${version}" && git tag v${version}`,
    `npm run push && npx clasp create-version ${version}`,
  ].join('\n');
}

function checkedVersion(words: readonly string[]): string {
  const [version = ''] = words;
  if (words.length === 1 && /^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new Error('Name the version: npm run release -- 1.2.3');
}

function checkedNotes(changelog: string, version: string): string {
  if (hasVersion(changelog, version)) throw new Error(`CHANGELOG.md has a version ${version} already.`);
  const notes = unreleasedNotes(changelog);
  if (notes === null) throw new Error('CHANGELOG.md has no heading "## Unreleased".');
  if (notes === '') throw new Error('CHANGELOG.md has nothing under "Unreleased": there is nothing to release.');
  return notes;
}

function versionIn(manifest: string): string {
  return (JSON.parse(manifest) as { version: string }).version;
}

function isLower(version: string, present: string): boolean {
  const [ours, theirs] = [version, present].map((text) => text.split('.').map(Number));
  const at = (ours ?? []).findIndex((part, index) => part !== theirs?.[index]);
  return at >= 0 && (ours?.[at] ?? 0) < (theirs?.[at] ?? 0);
}

/** A release is what is committed: anybody can make the same bytes from the tag. */
function requireCleanTree(): void {
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trimEnd();
  if (changed !== '') throw new Error(`Commit or put aside first:\n${changed}`);
}

/** No times inside, names in one order: the same sources give the same bytes. */
async function zipShipped(): Promise<Uint8Array> {
  const parts = SHIPPED.map(async (path) => [path.replace('dist/', ''), await readFile(path)] as const);
  return writeZip({ entries: new Map() }, new Map(await Promise.all(parts)));
}

/** The text with its first `times` version fields changed, all else as it stands. */
function withField(text: string, present: string, version: string, times: number): string {
  let changed = text;
  let from = 0;
  for (let left = times; left > 0; left -= 1) {
    const at = changed.indexOf(`"version": "${present}"`, from);
    if (at < 0) throw new Error(`The version ${present} does not stand where it is expected.`);
    changed = `${changed.slice(0, at)}"version": "${version}"${changed.slice(at + `"version": "${present}"`.length)}`;
    from = at + 1;
  }
  return changed;
}
