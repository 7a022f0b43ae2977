/** Runs the command line on small files in a folder of its own. The add-on is the built one. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runClassify } from '../../src/cli/run-classify.ts';

export type Desk = {
  readonly folder: string;
  put(name: string, content: string | Uint8Array): void;
  bytes(name: string): Buffer;
  run(
    ...argv: readonly string[]
  ): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;
};

export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'classify-'));
  return {
    folder,
    put: (name, content) => writeFileSync(join(folder, name), content),
    bytes: (name) => readFileSync(join(folder, name)),
    run: async (...argv) => {
      const outcome = await runClassify(argv, { folder, timeZone: 'Etc/UTC', progress: () => undefined });
      return { ...outcome, stdout: [...outcome.stdout].join('') };
    },
  };
}

/** Invented creators: thousands, K and M, percent, an unreadable cell, a blank row, a note with a line break. */
export const CREATORS = [
  'Name,Platform,Followers,Avg likes,ER,Bio,Quote (USD),Following,Note',
  'Ana Test,Instagram,"12,400",410,3.4%,coffee and walks,$150,300,"two',
  'lines"',
  'Ben Probe,TikTok,98.4K,2100,2.2%,,$900,12,',
  'Dr. Cara Sample,Instagram,5200,300,6.0%,"Board-certified dermatologist, professor",,80,"says ""hi"""',
  ',,,,,,,,',
  'Dan Demo,YouTube,2.5M,40000,1.7%,,N/A,1,',
  'Eve Void,Instagram,soon,10,n/a,,,5,',
  'Fay Small,Instagram,640,50,7.8%,,,9,',
  '',
].join('\r\n');
