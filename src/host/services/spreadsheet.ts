/** The Spreadsheet: its sheets, its named ranges, its locale and its toasts. */
import { exception } from '../run/execution.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env, SheetService, SpreadsheetService } from './env.ts';
import { addMetadata, createMetadataFinder, type MetadataPlace, metadataAt } from './metadata.ts';
import { createNamedRange, setNamedRange } from './named-range.ts';
import { activePlace, firstCell, idOfSheet, placeOfRange, placeOfText } from './place.ts';
import { service } from './service.ts';
import { checkSheetName } from './sheet.ts';
import { checkCellLimit } from './sheet-lines.ts';
import { createTextFinder } from './text-finder.ts';

const RULES: Readonly<Partial<Record<keyof SpreadsheetService & string, Rule>>> = {
  getId: ['document', ''],
  getName: ['document', ''],
  getActiveSheet: ['document', ''],
  getActiveRange: ['document', ''],
  getActiveCell: ['document', ''],
  getSheets: ['document', ''],
  getNumSheets: ['document', ''],
  getSheetByName: ['document', 's'],
  getSheetById: ['document', 'n'],
  getRange: ['document', 's'],
  insertSheet: ['write', '', 's', 'n', 'sn'],
  deleteSheet: ['write', 'o'],
  setActiveSheet: ['write', 'o', 'ob'],
  setActiveRange: ['write', 'o'],
  getSpreadsheetLocale: ['document', ''],
  getSpreadsheetTimeZone: ['document', ''],
  setSpreadsheetLocale: ['write', 's'],
  setSpreadsheetTimeZone: ['write', 's'],
  getRangeByName: ['document', 's'],
  getNamedRanges: ['document', ''],
  setNamedRange: ['write', 'so'],
  removeNamedRange: ['write', 's'],
  getDeveloperMetadata: ['document', ''],
  addDeveloperMetadata: ['write', 's', 'ss', 'so', 'sso'],
  createDeveloperMetadataFinder: ['document', ''],
  createTextFinder: ['document', 's'],
  toast: ['write', 's', 'ss', 'ssn', 'sSn'],
};

const PLACE: MetadataPlace = { sheetId: null, axis: null, at: 0, count: 0 };

export function createSpreadsheet(env: Env): SpreadsheetService {
  const { store } = env;
  const rangeOf = (text: string) => {
    const found = placeOfText(env, store.activeSheetId(), text);
    return found === null ? null : env.make.range(found);
  };
  const insertSheet = (...args: unknown[]): SheetService => {
    const given = args.find((arg) => typeof arg === 'string');
    const name = typeof given === 'string' ? given : freeName(env);
    const index = args.find((arg) => typeof arg === 'number');
    checkSheetName(env, name, null);
    checkCellLimit(env, 26_000);
    if (store.sheets().length >= 200) throw exception('A spreadsheet can have at most 200 sheets.');
    const active = store.sheets().findIndex((sheet) => sheet.id === store.activeSheetId());
    const at = typeof index === 'number' ? Math.min(Math.max(0, index), store.sheets().length) : active + 1;
    const state = store.insertSheet(name, at);
    store.activate(state.id);
    return env.make.sheet(state.id);
  };

  const spreadsheet: SpreadsheetService = service<SpreadsheetService>(
    env.execution,
    'SpreadsheetApp.Spreadsheet',
    {
      getId: () => store.spreadsheetId,
      getName: () => store.name(),
      getActiveSheet: () => env.make.sheet(activePlace(env).sheetId),
      getActiveRange: () => env.make.range(activePlace(env)),
      getActiveCell: () => env.make.range(firstCell(activePlace(env))),
      getSheets: () => store.sheets().map((sheet) => env.make.sheet(sheet.id)),
      getNumSheets: () => store.sheets().length,
      getSheetByName(name) {
        const found = store.sheets().find((sheet) => sheet.name === name);
        return found === undefined ? null : env.make.sheet(found.id);
      },
      getSheetById(id) {
        const found = store.sheets().find((sheet) => sheet.id === id);
        return found === undefined ? null : env.make.sheet(found.id);
      },
      getRange(text) {
        const range = rangeOf(text);
        if (range === null) throw exception('Range not found');
        return range;
      },
      insertSheet,
      deleteSheet(sheet) {
        if (store.sheets().length === 1) throw exception("You can't remove all the sheets in a document.");
        const id = idOfSheet(sheet);
        store.deleteSheet(id);
        env.state.metadata = env.state.metadata.filter((record) => record.sheetId !== id);
        env.state.charts = env.state.charts.filter((record) => record.sheetId !== id);
      },
      setActiveSheet(sheet: SheetService) {
        store.activate(idOfSheet(sheet));
        return sheet;
      },
      setActiveRange(range) {
        const { sheetId, rect } = placeOfRange(range);
        store.select(sheetId, rect);
        return range;
      },
      getSpreadsheetLocale: () => store.locale(),
      getSpreadsheetTimeZone: () => store.timeZone(),
      setSpreadsheetLocale: (locale) => store.setLocale(locale),
      setSpreadsheetTimeZone: (zone) => store.setTimeZone(zone),
      getRangeByName: rangeOf,
      getNamedRanges: () => store.namedRects().map((named) => createNamedRange(env, named.name)),
      setNamedRange: (name, range) => setNamedRange(env, name, placeOfRange(range)),
      removeNamedRange(name) {
        const known = store.namedRects().some((named) => named.name.toLowerCase() === name.toLowerCase());
        if (!known) throw exception(`The named range "${name}" does not exist.`);
        store.removeNamedRect(name);
      },
      getDeveloperMetadata: () => metadataAt(env, PLACE),
      addDeveloperMetadata(...args: unknown[]) {
        addMetadata(env, PLACE, args);
        return spreadsheet;
      },
      createDeveloperMetadataFinder: () => createMetadataFinder(env, () => true),
      createTextFinder: (text) => createTextFinder(env, text),
      toast(message: string, title?: string | null, seconds?: number | null) {
        const toast = { message, title: title ?? '', seconds: seconds ?? 5 };
        env.state.toasts.push(toast);
        env.ui.toast?.(toast);
      },
    },
    RULES,
  );
  return spreadsheet;
}

function freeName(env: Env): string {
  const names = env.store.sheets().map((sheet) => sheet.name);
  let number = names.length + 1;
  while (names.includes(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
