/** A Sheet: its name, its ranges, what is visible of it. Growing and shrinking is sheet-lines.ts. */
import type { SheetState } from '../cells/cell-store.ts';
import { exception } from '../run/execution.ts';
import type { Rule } from '../run/signatures.ts';
import { createChart, createChartBuilder } from './charts.ts';
import { copySheet } from './copy-sheet.ts';
import type { Env, RangeService, SheetService } from './env.ts';
import { addMetadata, createMetadataFinder, type MetadataPlace, metadataAt } from './metadata.ts';
import { filled, placeOf, placeOfRange, placeOfText, sheetState } from './place.ts';
import { protectionsOf } from './protection.ts';
import { rangeLook } from './range-look.ts';
import { insideOf, service } from './service.ts';
import { LINE_RULES, sheetLines } from './sheet-lines.ts';

const RULES: Readonly<Partial<Record<keyof SheetService & string, Rule>>> = {
  ...LINE_RULES,
  getName: ['document', ''],
  getSheetName: ['document', ''],
  setName: ['write', 's'],
  getSheetId: ['document', ''],
  getIndex: ['document', ''],
  getParent: ['document', ''],
  getRange: ['document', 's', 'nn', 'nnn', 'nnnn'],
  getDataRange: ['document', ''],
  getLastRow: ['document', ''],
  getLastColumn: ['document', ''],
  isSheetHidden: ['document', ''],
  hideSheet: ['write', ''],
  showSheet: ['write', ''],
  activate: ['write', ''],
  getActiveRange: ['document', ''],
  getActiveCell: ['document', ''],
  setActiveRange: ['write', 'o'],
  setFrozenRows: ['write', 'n'],
  getFrozenRows: ['document', ''],
  setFrozenColumns: ['write', 'n'],
  getFrozenColumns: ['document', ''],
  getColumnWidth: ['document', 'n'],
  setColumnWidth: ['write', 'nn'],
  setColumnWidths: ['write', 'nnn'],
  getDeveloperMetadata: ['document', ''],
  addDeveloperMetadata: ['write', 's', 'ss', 'so', 'sso'],
  createDeveloperMetadataFinder: ['document', ''],
  getProtections: ['document', 'o'],
  copyTo: ['write', 'o'],
  newChart: ['document', ''],
  insertChart: ['write', 'o'],
  getCharts: ['document', ''],
  removeChart: ['write', 'o'],
  clear: ['write', ''],
  clearContents: ['write', ''],
};

export function createSheet(env: Env, sheetId: number): SheetService {
  const { store } = env;
  const state = (): SheetState => sheetState(env, sheetId);
  const whole = () => ({ row: 1, column: 1, rows: state().rows, columns: state().columns });
  const place: MetadataPlace = { sheetId, axis: null, at: 0, count: 0 };
  const update = (change: Partial<Pick<SheetState, 'name' | 'hidden' | 'frozenRows' | 'frozenColumns'>>) => {
    store.updateSheet(state().id, change);
    return sheet;
  };
  const activeRange = () => {
    const isActive = store.activeSheetId() === sheetId;
    return env.make.range({
      sheetId,
      rect: isActive ? store.selection() : { row: 1, column: 1, rows: 1, columns: 1 },
      open: 'none',
    });
  };
  const getRange = (...args: unknown[]): RangeService => {
    const [first, ...rest] = args;
    if (typeof first !== 'string') {
      const [row, column, rows, columns] = args as number[];
      return env.make.range(placeOf(env, sheetId, row ?? 0, column ?? 0, rows, columns));
    }
    const found = rest.length === 0 ? placeOfText(env, sheetId, first) : null;
    if (found === null) throw exception('Range not found');
    return env.make.range(found);
  };

  const sheet: SheetService = service<SheetService>(
    env.execution,
    'SpreadsheetApp.Sheet',
    {
      ...sheetLines(env, sheetId, () => sheet),
      getName: () => state().name,
      getSheetName: () => state().name,
      setName(name) {
        checkSheetName(env, name, sheetId);
        return update({ name });
      },
      getSheetId: () => state().id,
      getIndex: () => store.sheets().findIndex((other) => other.id === sheetId) + 1,
      getParent: () => env.make.spreadsheet(),
      getRange,
      getDataRange() {
        const last = store.lastCell(sheetId);
        return env.make.range(placeOf(env, sheetId, 1, 1, Math.max(1, last.row), Math.max(1, last.column)));
      },
      getLastRow: () => store.lastCell(state().id).row,
      getLastColumn: () => store.lastCell(state().id).column,
      isSheetHidden: () => state().hidden,
      hideSheet() {
        const others = store.sheets().filter((other) => other.id !== sheetId && !other.hidden);
        if (others.length === 0) throw exception("You can't hide all the sheets in a document.");
        return update({ hidden: true });
      },
      showSheet: () => update({ hidden: false }),
      activate() {
        store.activate(state().id);
        return sheet;
      },
      getActiveRange: activeRange,
      getActiveCell() {
        const range = store.activeSheetId() === sheetId ? store.selection() : { row: 1, column: 1 };
        return env.make.range(placeOf(env, sheetId, range.row, range.column));
      },
      setActiveRange(range) {
        store.select(sheetId, placeOfRange(range).rect);
        return range;
      },
      setFrozenRows: (frozenRows) => void update({ frozenRows }),
      getFrozenRows: () => state().frozenRows,
      setFrozenColumns: (frozenColumns) => void update({ frozenColumns }),
      getFrozenColumns: () => state().frozenColumns,
      getColumnWidth(column) {
        placeOf(env, sheetId, 1, column);
        return store.columnWidth(sheetId, column);
      },
      setColumnWidth(column, width) {
        placeOf(env, sheetId, 1, column);
        store.setColumnWidth(sheetId, column, width);
        return sheet;
      },
      setColumnWidths(column, count, width) {
        placeOf(env, sheetId, 1, column, 1, count);
        for (let i = 0; i < count; i += 1) store.setColumnWidth(sheetId, column + i, width);
        return sheet;
      },
      getDeveloperMetadata: () => metadataAt(env, place),
      addDeveloperMetadata(...args: unknown[]) {
        addMetadata(env, place, args);
        return sheet;
      },
      createDeveloperMetadataFinder: () => createMetadataFinder(env, (record) => record.sheetId === sheetId),
      getProtections: (type) => protectionsOf(env, sheetId, insideOf(type).enumName),
      copyTo: () => env.make.sheet(copySheet(env, state())),
      newChart: () => createChartBuilder(env, sheetId),
      insertChart(chart) {
        const record = insideOf(chart).chart;
        if (record === undefined) throw exception('Invalid argument: chart');
        const id = env.state.charts.reduce((most, other) => Math.max(most, other.id), 0) + 1;
        env.state.charts = [...env.state.charts, { ...record, id }];
      },
      getCharts: () =>
        env.state.charts.filter((record) => record.sheetId === sheetId).map((record) => createChart(env, record)),
      removeChart(chart) {
        const id = insideOf(chart).chart?.id;
        env.state.charts = env.state.charts.filter((record) => record.id !== id);
      },
      clear: (() => {
        rangeLook(env, { sheetId, rect: whole(), open: 'none' }, activeRange).clear();
        return sheet;
      }) as SheetService['clear'],
      clearContents() {
        store.write(sheetId, whole(), filled(whole(), { value: null }));
        return sheet;
      },
    },
    RULES,
    { sheetId },
  );
  return sheet;
}

/** Throws when the name is empty, too long or taken by another sheet (case does not count). */
export function checkSheetName(env: Env, name: string, sheetId: number | null): void {
  if (name === '') throw exception('You must specify a name for the sheet.');
  if (name.length > 100) throw exception('The name of a sheet takes at most 100 characters.');
  const taken = env.store
    .sheets()
    .some((other) => other.id !== sheetId && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
