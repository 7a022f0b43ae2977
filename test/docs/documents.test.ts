/** Answers for documents that hold: generated ones are fresh, commands and paths they name exist, the tree matches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedDocuments } from '../../scripts/docs.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inFolder('docs'), ...inFolder('docs/decisions')];

function inFolder(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only paths that exist', () => {
    const named = [...text.matchAll(/(?:^|[\s`(])((?:src|test|docs|scripts)\/[\w./-]+\w)/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

it('writes generated documents from the catalogue', async () => {
  for (const { path, present, wanted } of await generatedDocuments()) expect(present, path).toBe(wanted);
});

it('shows the tree as it is on disk', () => {
  const tree = /## The tree\n\n```\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8'))?.[1] ?? '';
  const src = /\nsrc\/\n([\s\S]*?)\ntest\//.exec(tree)?.[1] ?? '';
  const shown = [...src.matchAll(/^ {2}(\w+)\//gm)].map((match) => match[1]);
  expect(shown.sort()).toEqual(readdirSync('src').sort());
  for (const folder of ['core', 'addon']) {
    const part = new RegExp(`^  ${folder}/[^\\n]*\\n((?:    [^\\n]*\\n)*)`, 'm').exec(src)?.[1] ?? '';
    const inside = [...part.matchAll(/^ {4}([\w-]+)\//gm)].map((match) => match[1]);
    const onDisk = readdirSync(`src/${folder}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(inside.sort(), folder).toEqual(onDisk.map((entry) => entry.name).sort());
  }
});
