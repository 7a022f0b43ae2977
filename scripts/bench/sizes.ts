/** The bytes that are shipped, folder by folder. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { CODE_OPTIONS } from '../build.ts';
import { type Part, plainLine } from './finding.ts';

const MOST_CODE = 120 * 1024;

export async function sizes(): Promise<Part> {
  const { metafile } = await build({ ...CODE_OPTIONS, absWorkingDir: process.cwd(), metafile: true });
  const folders = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = dirname(path).split('/').slice(0, 3).join('/');
      folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
    }
  }
  const code = statSync('dist/Code.js').size;
  const lines = [...folders].sort((a, b) => b[1] - a[1]).map(([folder, bytes]) => plainLine(`${folder}`, kb(bytes)));
  return {
    title: 'Bytes shipped',
    how: '`dist/Code.js` is not minified, so that its owner can read it in the script editor; by folder without the declarations.',
    lines: [{ what: 'dist/Code.js', found: kb(code), goal: 'at most 120 KB', met: code <= MOST_CODE }, ...lines],
  };
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
