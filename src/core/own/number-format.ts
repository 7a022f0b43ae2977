/** Answers for how Sheets shows a written number; never changes the number. */
import type { ColumnKind } from './columns.ts';

/** Number format of an output cell, '' to leave the cell's own. Rates under 1 % show two decimals. */
export function numberFormat(kind: ColumnKind, typicalRate: number | null): string {
  if (kind === 'rate') return typicalRate !== null && typicalRate < 0.01 ? '0.00%' : '0.0%';
  if (kind === 'money') return '#,##0';
  if (kind === 'score') return '0';
  return '';
}
