import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputProblem, writeWhole } from '../../../src/cli/files/atomic-write.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'whole-'));

describe('writeWhole', () => {
  it('replaces a file, keeps its mode and the link that points to it', async () => {
    const at = folder();
    writeFileSync(join(at, 'real.csv'), 'old', { mode: 0o640 });
    symlinkSync('real.csv', join(at, 'link.csv'));
    await writeWhole(join(at, 'link.csv'), Buffer.from('new'));
    expect(readlinkSync(join(at, 'link.csv'))).toBe('real.csv');
    expect(readFileSync(join(at, 'real.csv'), 'utf8')).toBe('new');
    expect(statSync(join(at, 'real.csv')).mode & 0o777).toBe(0o640);
    expect(readdirSync(at).sort()).toEqual(['link.csv', 'real.csv']);
  });

  it('leaves nothing behind when it fails', async () => {
    const at = folder();
    mkdirSync(join(at, 'taken'));
    await expect(writeWhole(join(at, 'taken'), Buffer.from('x'))).rejects.toThrow();
    expect(readdirSync(at)).toEqual(['taken']);
  });
});

describe('outputProblem', () => {
  it('names folders that are no files and folders that are not there', () => {
    const at = folder();
    expect(outputProblem(at, 'x')).toBe('x is a folder: name a file to write to.');
    expect(outputProblem(join(at, 'a', 'b.csv'), 'a/b.csv')).toBe('Cannot write a/b.csv: the folder a does not exist.');
    expect(outputProblem(join(at, 'b.csv'), 'b.csv')).toBe(null);
  });
});
