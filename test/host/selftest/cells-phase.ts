/** The cases that stand in cells: formulas are written in one click and read in the next, when they are calculated. */
import { keepFound } from './progress.ts';
import { makeTabs, speak } from './scratch.ts';
import type { CellCase, CellsToWrite, SeedSheet } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One click's work: a step of all cases of a locale. */
type Round = { readonly locale: string; readonly step: number; readonly cases: readonly CellCase[] };

export function roundsOf(cases: readonly CellCase[]): readonly Round[] {
  const locales = cases.map(({ locale }) => locale).filter((locale, at, all) => all.indexOf(locale) === at);
  return locales.flatMap((locale) => {
    const own = cases.filter((one) => one.locale === locale);
    const most = Math.max(...own.map(({ steps }) => steps.length));
    return Array.from({ length: most }, (_, step) => ({ locale, step, cases: own }));
  });
}

/** Writes a round's cells; the first step of a locale makes the tabs. */
export function writeRound({ locale, step, cases }: Round): void {
  if (step === 0) {
    speak(locale, 'Etc/UTC');
    const seeds = cases.flatMap(({ sheets }): readonly SeedSheet[] => sheets);
    makeTabs([...cases.map((one) => ({ name: tabOf(one), rows: [] })), ...seeds]);
  }
  for (const one of cases) if (step < one.steps.length) writeCells(sheetOf(one), one.steps[step]?.set ?? {});
}

/** Reads a round's cells; after the last step of a case its result is known. `before` is what the earlier steps read. */
export function readRound(
  { step, cases }: Round,
  before: Readonly<Record<string, unknown[]>>,
): Record<string, unknown[]> {
  const read: Record<string, unknown[]> = { ...before };
  for (const one of cases) {
    const wanted = one.steps[step];
    if (wanted === undefined) continue;
    const found = [...(read[one.id] ?? []), JSON.parse(JSON.stringify(sheetOf(one).getRange(wanted.read).getValues()))];
    if (step + 1 < one.steps.length) read[one.id] = found;
    else {
      delete read[one.id];
      keepFound(one.id, toResult(one, found));
    }
  }
  return read;
}

function tabOf({ id }: CellCase): string {
  return `Cells of ${id}`;
}

function sheetOf(one: CellCase): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabOf(one));
  if (sheet === null) throw new Error(`The tab “${tabOf(one)}” is gone: start anew.`);
  return sheet;
}

function writeCells(sheet: Sheet, cells: CellsToWrite): void {
  for (const address of Object.keys(cells)) {
    const range = sheet.getRange(address);
    const value = cells[address] ?? null;
    if (typeof value === 'string' && value.charAt(0) === '=') range.setFormula(value);
    else if (typeof value === 'object' && value !== null) range.setValue(new Date(value.dateMs));
    else range.setValue(value);
  }
}

/** Errors a formula can show; their hover texts no script can read. */
const ERROR = /^#(ERROR!|NAME\?|REF!|VALUE!|NUM!|N\/A)$/;

function toResult({ finds }: CellCase, read: readonly unknown[]): unknown {
  if (finds === 'steps') return read;
  const rows = read[0] as unknown[][];
  const first = rows[0]?.[0];
  if (typeof first === 'string' && ERROR.test(first)) return { error: first };
  if (finds === 'json') return parsed(first);
  return { value: rows.length === 1 && rows[0]?.length === 1 ? first : rows };
}

function parsed(text: unknown): unknown {
  try {
    return (JSON.parse(String(text)) as unknown[])[0];
  } catch {
    return `shows ${String(text)}`;
  }
}
