/** The annotated tree of CONTRIBUTING.md: every folder and file in it exists, and every folder of the project stands in it. */
import { expect, it } from 'vitest';
import { PATHS, textOf } from './all-documents.ts';

/** Paths of the tree by their indentation, two spaces for each level. */
function treePaths(): string[] {
  const tree = /## The tree\n[\s\S]*?```\n([\s\S]*?)```/.exec(textOf('CONTRIBUTING.md'))?.[1] ?? '';
  const above: string[] = [];
  return [...tree.matchAll(/^( *)([\w.-]+\/?)(?:\s|$)/gm)].map(([, indent = '', name = '']) => {
    above.length = indent.length / 2;
    above.push(name);
    return above.join('');
  });
}

const shown = treePaths();

it('shows only what exists, once', () => {
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.filter((path) => !PATHS.includes(path))).toEqual([]);
  expect(shown.filter((path, at) => shown.indexOf(path) !== at)).toEqual([]);
});

it('shows every folder, but for those of test that mirror one of src', () => {
  const folders = PATHS.filter((path) => path.endsWith('/') && !path.startsWith('.'));
  const mirrored = (path: string): boolean => PATHS.includes(path.replace(/^test\//, 'src/'));
  // Folders above one that is shown are shown with it.
  const isShown = (path: string): boolean => shown.some((one) => one === path || one.startsWith(path));
  expect(folders.filter((path) => !isShown(path) && !(path.startsWith('test/') && mirrored(path)))).toEqual([]);
});

it('says of every folder what it is for', () => {
  const tree = textOf('CONTRIBUTING.md').split('## The tree')[1]?.split('```')[1] ?? '';
  const lines = tree.split('\n').filter((line) => /\/(\s|$)/.test(line));
  const bare = lines.filter((line) => !/\/ +\S/.test(line)).map((line) => line.trim());
  expect(bare.filter((name) => !['src/', 'fixtures/', 'host/'].includes(name))).toEqual([]);
});
