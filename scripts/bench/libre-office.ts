/** The native formulas in LibreOffice, where it is installed: time and answers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import {
  ANSWERS,
  ANSWERS_FROM,
  type Answer,
  followerCounts,
  lookupColumns,
  nativeFormulas,
} from './native-formulas.ts';

const TIMES = 3;
/** As workbook files name the functions that came after their format. */
const FILE_NAMES = [/\bIFS\(/g, '_xlfn.IFS('] as const;
/** CSV by comma and double quote, UTF-8, values as they are and not as they are shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false';

export type Calculated = { readonly ms: number; readonly cells: readonly (readonly Answer[])[] };

/**
 * Elapsed time that the formulas add to converting a workbook into CSV, the least of three, and their answers; null
 * where there is no `soffice`.
 */
export async function inLibreOffice(rows: number): Promise<Calculated | null> {
  if (spawnSync('soffice', ['--version']).error !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  try {
    const bare = await workbook(folder, 'bare', rows, []);
    const full = await workbook(folder, 'full', rows, nativeFormulas(rows));
    // The first start makes the profile.
    convert(folder, bare);
    const without = least(() => convert(folder, bare));
    const with_ = least(() => convert(folder, full));
    return { ms: with_ - without, cells: answers(readFileSync(join(folder, 'full.csv'), 'utf8'), rows) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function workbook(
  folder: string,
  name: string,
  rows: number,
  formulas: readonly (readonly string[])[],
): Promise<string> {
  const counts = followerCounts(rows);
  const lookups = lookupColumns();
  const width = Math.max(...lookups.map(({ column }) => column));
  const lines: (number | null)[][] = counts.map((count, row) =>
    Array.from({ length: width }, (_, at) =>
      at === 0 ? count : (lookups.find(({ column }) => column === at + 1)?.values[row] ?? null),
    ),
  );
  const cells = new Map(
    formulas.flatMap((line, row) =>
      line.map(
        (formula, at) => [`${row},${ANSWERS_FROM - 1 + at}`, { formula: formula.replace(...FILE_NAMES) }] as const,
      ),
    ),
  );
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'List', rows: lines, cells }] }));
  return path;
}

function convert(folder: string, path: string): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { status, stderr } = spawnSync(
    'soffice',
    ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', CSV, '--outdir', folder, path],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}

function least(work: () => void): number {
  return Math.min(
    ...Array.from({ length: TIMES }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );
}

function answers(csv: string, rows: number): Answer[][] {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  return data
    .slice(0, rows)
    .map((line) =>
      line
        .slice(ANSWERS_FROM - 1, ANSWERS_FROM - 1 + ANSWERS)
        .map((text) => (text === '' || Number.isNaN(Number(text)) ? text : Number(text))),
    );
}
