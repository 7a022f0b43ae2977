/** The part of a Range that is developer metadata: whole rows and columns only, as the platform has it. */

import type { Place } from '../cells/place.ts';
import { exception } from '../run/execution.ts';
import type { Env, RangeService } from './env.ts';
import { addMetadata, type MetadataPlace, metadataAt } from './metadata.ts';
import { sheetState } from './place.ts';

export function rangeMetadata(
  env: Env,
  { sheetId, rect }: Place,
  self: () => RangeService,
): Pick<RangeService, 'addDeveloperMetadata' | 'getDeveloperMetadata'> {
  const linesOf = (): MetadataPlace => {
    const grid = sheetState(env, sheetId);
    if (rect.row === 1 && rect.rows === grid.rows)
      return { sheetId, axis: 'columns', at: rect.column, count: rect.columns };
    if (rect.column === 1 && rect.columns === grid.columns)
      return { sheetId, axis: 'rows', at: rect.row, count: rect.rows };
    throw exception(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  };
  return {
    addDeveloperMetadata(...args: unknown[]) {
      addMetadata(env, linesOf(), args);
      return self();
    },
    getDeveloperMetadata: () => metadataAt(env, linesOf()),
  };
}
