/** The part of a Range that says where it lies. */

import type { Place } from '../cells/place.ts';
import { exception } from '../run/execution.ts';
import type { Env, RangeService } from './env.ts';
import { placeOf, placeToA1 } from './place.ts';

type PlaceMember =
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getCell'
  | 'offset'
  | 'getMergedRanges'
  | 'activate';

export function rangePlace(env: Env, place: Place, self: () => RangeService): Pick<RangeService, PlaceMember> {
  const { sheetId, rect } = place;
  return {
    getRow: () => rect.row,
    getColumn: () => rect.column,
    getLastRow: () => rect.row + rect.rows - 1,
    getLastColumn: () => rect.column + rect.columns - 1,
    getNumRows: () => rect.rows,
    getNumColumns: () => rect.columns,
    getHeight: () => rect.rows,
    getWidth: () => rect.columns,
    getA1Notation: () => placeToA1(place),
    getSheet: () => env.make.sheet(sheetId),
    getCell(row, column) {
      if (row < 1 || column < 1 || row > rect.rows || column > rect.columns)
        throw exception('Cell reference out of range');
      return env.make.range(placeOf(env, sheetId, rect.row + row - 1, rect.column + column - 1));
    },
    offset: (rows: number, columns: number, numRows?: number, numColumns?: number) =>
      env.make.range(
        placeOf(env, sheetId, rect.row + rows, rect.column + columns, numRows ?? rect.rows, numColumns ?? rect.columns),
      ),
    getMergedRanges: () =>
      env.store
        .merges(sheetId)
        .filter(
          (merge) =>
            merge.row < rect.row + rect.rows &&
            rect.row < merge.row + merge.rows &&
            merge.column < rect.column + rect.columns &&
            rect.column < merge.column + merge.columns,
        )
        .map((merge) => env.make.range({ sheetId, rect: merge, open: 'none' })),
    activate() {
      env.store.select(sheetId, rect);
      return self();
    },
  };
}
