/** The licences of what ships: only permissive ones, and their words in every copy of the script project. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { CODE_OPTIONS, SIDEBAR_OPTIONS } from '../../scripts/build.ts';
import { notice } from '../../scripts/licences/notice.ts';
import { packagesIn } from '../../scripts/licences/packages.ts';

const code = readFileSync('dist/Code.js', 'utf8');
const ours = readFileSync('LICENSE', 'utf8');
const ending = code.slice(code.lastIndexOf('\n/*'));

it('names every package inside dist, with its copyright and the words of the licence, in Code.js', async () => {
  for (const options of [CODE_OPTIONS, SIDEBAR_OPTIONS]) {
    const { metafile } = await build({ ...options, metafile: true });
    for (const { name, version, licence, text } of packagesIn(metafile ?? { inputs: {}, outputs: {} })) {
      expect(ending).toContain(`${name} ${version}. ${/^Copyright .*/m.exec(text)?.[0]}`);
      expect(licence).toBe('MIT');
    }
  }
  const words = ending.replace(/\n \*/g, '').replace(/\s+/g, ' ');
  expect(words).toContain(ours.slice(ours.indexOf('Permission')).replace(/\s+/g, ' ').trim());
});

it('finds the package in the sidebar', async () => {
  const { metafile } = await build({ ...SIDEBAR_OPTIONS, metafile: true });
  expect(packagesIn(metafile ?? { inputs: {}, outputs: {} }).map(({ name }) => name)).toEqual(['preact']);
});

it('stops a build that would ship under words the notice does not have', () => {
  const other = { name: 'other', version: '1.0.0', licence: 'ISC', text: 'Copyright (c) A\n\nPermission to use' };
  expect(() => notice(ours, [other])).toThrow('other has words of its own: add them to the notice.');
});
