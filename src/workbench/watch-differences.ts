/** Says once for each workbook where a formula that somebody types would answer something else in Google Sheets. */
import { CommandType, type ICellData, ICommandService } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { differencesIn } from './engine-differences.ts';
import { showToast } from './messages.ts';
import type { Session } from './session.ts';

export function watchDifferences({ univer }: Pick<Session, 'univer'>): void {
  const said = new Set<string>();
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type, params }, options) => {
      if (type !== CommandType.MUTATION || id !== SetRangeValuesMutation.id || options?.['fromFormula'] === true)
        return;
      for (const sentence of formulasIn(params as ISetRangeValuesMutationParams).flatMap(differencesIn)) {
        if (said.has(sentence)) continue;
        said.add(sentence);
        showToast(sentence, 'Differs from Google Sheets');
      }
    });
}

function formulasIn({ cellValue }: ISetRangeValuesMutationParams): string[] {
  const rows: readonly Record<number, ICellData | null>[] = Object.values(cellValue ?? {});
  return rows.flatMap((row) => Object.values(row).flatMap((cell) => (typeof cell?.f === 'string' ? [cell.f] : [])));
}
