/** Documents that hold: generated ones are fresh. Commands, links, paths and file names in them exist. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedDocuments } from '../../scripts/docs.ts';
import { DOCUMENTS, PATHS, textOf } from './all-documents.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** Made by commands, so not in the project. */
const MADE = ['dist', 'dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html', 'releases', 'reports'];

describe.each(DOCUMENTS)('%s', (path) => {
  const text = textOf(path);

  it('names only commands that package.json has', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?([a-z]+(?::[a-z]+)?)/g)].map((match) => match[1] ?? '');
    const own = ['ci', 'install', 'package'];
    expect(named.filter((name) => !(name in scripts) && !own.includes(name))).toEqual([]);
  });

  it('links only to what exists', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const local = links.filter((link) => !/^(https:|#)/.test(link)).map((link) => link.replace(/#.*/, ''));
    expect(local.filter((link) => !exists(join(dirname(path), link)))).toEqual([]);
  });

  it('names only paths that exist', () => {
    const named = [...text.matchAll(/(?:^|[\s`(])((?:src|test|docs|scripts|dist)\/[\w./-]*\w)/gm)];
    expect(named.map((match) => match[1] ?? '').filter((name) => !exists(name))).toEqual([]);
  });

  it('names only source files that exist', () => {
    const named = [...text.matchAll(/(?<![\w/.-])([\w-]+(?:\/[\w.-]+)*\.tsx?)\b/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !isSource(name))).toEqual([]);
  });
});

function exists(path: string): boolean {
  return MADE.includes(path) || PATHS.includes(path) || PATHS.includes(`${path.replace(/\/$/, '')}/`);
}

/** By its path or the end of it: a drawing leaves out what is clear. */
function isSource(name: string): boolean {
  return PATHS.some((path) => path === name || path.endsWith(`/${name}`));
}

it('writes generated documents from the catalogue', async () => {
  for (const { path, present, wanted } of await generatedDocuments()) expect(present, path).toBe(wanted);
});
