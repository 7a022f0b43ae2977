/** A Univer workbook filled as a conformance case asks: texts as typed by a person, or as they stand. */
import type { Univer } from '@univerjs/core';
import type { CellInput } from '../../src/host/cells/cell-store.ts';
import { localeFacts } from '../../src/host/cells/locales.ts';
import { readTyped } from '../../src/host/cells/typed-input.ts';
import { createUniverStore, type UniverStore } from '../../src/host/cells/univer-store.ts';
import type { Seed } from '../host/conformance/case.ts';

export function seedUniver(univer: Univer, { sheets, locale, timeZone }: Seed): UniverStore {
  const grids = sheets.map(({ name, grid }) => ({ name, rows: grid?.rows ?? 1000, columns: grid?.columns ?? 26 }));
  const store = createUniverStore(univer, { sheets: grids, locale, timeZone });
  const facts = localeFacts(locale);
  sheets.forEach(({ rows, asText }, index) => {
    const width = Math.max(0, ...rows.map((row) => row.length));
    const sheet = store.sheets()[index];
    if (sheet === undefined || width === 0) return;
    const cells = rows.map((row) =>
      Array.from({ length: width }, (_, column): CellInput => {
        const value = row[column] ?? null;
        if (typeof value !== 'string') return { value };
        if (asText === true) return { value: value === '' ? null : value };
        return readTyped(value, { locale: facts, format: '', year: 2025 });
      }),
    );
    store.write(sheet.id, { row: 1, column: 1, rows: cells.length, columns: width }, cells);
  });
  return store;
}
