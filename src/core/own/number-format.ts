/** How Sheets shows a written number; never changes the number. */
import type { ColumnKind } from './columns.ts';

/** Number format of an output cell, '' to leave the cell's own. Rates under 1% show two decimals. */
export function numberFormat(kind: ColumnKind, typicalRate: number | null): string {
  if (kind === 'rate') return decimalsShown(kind, typicalRate) === 4 ? '0.00%' : '0.0%';
  if (kind === 'money' || kind === 'count') return '#,##0';
  if (kind === 'score') return '0';
  return '';
}

/** How many decimals of the number that format shows, of a rate as a fraction; null for what is no number. */
export function decimalsShown(kind: ColumnKind, typicalRate: number | null): number | null {
  if (kind === 'rate') return typicalRate !== null && typicalRate < 0.01 ? 4 : 3;
  return kind === 'money' || kind === 'count' || kind === 'score' ? 0 : null;
}
