/** Reading of a long list against the reading of an earlier commit, both bundled as they ship and in one process. */
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { readTable } from '../../src/core/reading/table.ts';
import { INVENTED_HEADER, inventedCreators } from '../../test/helpers/invented-creators.ts';
import { BEFORE, withBefore } from './before.ts';
import { type Part, plainLine, ratioLine, say } from './finding.ts';
import { leastOf } from './measure.ts';

const ROWS = 100_000;
const RUNS = 7;
type Read = typeof readTable;

/** Every row is looked at, because long lists are read when they are. */
export function reading(): Part {
  const cells = [[...INVENTED_HEADER], ...inventedCreators(ROWS)];
  const before = withBefore(bundled);
  const present = bundled('.');
  const followers = [before, present].map((read) => sumOf(read, cells));
  if (followers[0] !== followers[1]) throw new Error('The two readings differ in followers.');
  const [then = 1, now = 1] = leastOf(
    RUNS,
    () => void sumOf(before, cells),
    () => void sumOf(present, cells),
  );
  return {
    title: `Reading ${ROWS.toLocaleString('en-US')} rows`,
    how: `Columns chosen and every creator read, without answers; the reading of commit ${BEFORE} in turns in the same process. Least processor time of ${RUNS}.`,
    lines: [
      ratioLine(`reading, against ${BEFORE}`, now / then, 1),
      plainLine('a row', `${say((now * 1000) / ROWS)} µs`),
    ],
  };
}

function bundled(folder: string): Read {
  const entry = join(folder, 'src/core/reading/table.ts');
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, globalName: 'reading', write: false });
  return runInThisContext(`${outputFiles[0]?.text ?? ''}\nreading.readTable`) as Read;
}

function sumOf(read: Read, cells: Parameters<Read>[0]): number {
  const context = { originRow: 1, originColumn: 1, sheetName: '', fileName: '', platform: null, format: null };
  const { creators } = read(cells, { ...context, localeMark: null, numberFormats: null, chosen: {} });
  return creators.reduce((sum, { followers }) => sum + (typeof followers === 'number' ? followers : 0), 0);
}
