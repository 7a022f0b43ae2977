/** Which texts of a file become numbers in the grid. Anything that could be read in two ways stays text. */
import type { CellInput } from '../host/index.ts';

/**
 * Plain whole numbers, decimals with a point and percentages become numbers. `180.000`, `12,400`, `007` and `12.5K` stay
 * as they are: the add-on reads them with the rest of their column in view.
 */
export function readPlain(text: string): CellInput {
  if (text === '') return { value: null };
  if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
  if (/^-?(0|[1-9]\d{0,11})\.\d+$/.test(text) && !/\.\d{3}$/.test(text)) return { value: Number(text) };
  const percent = /^(-?\d{1,6}(?:\.(\d{1,4}))?)\s?%$/.exec(text);
  if (percent === null) return { value: text };
  const decimals = percent[2]?.length ?? 0;
  const value = Number((Number(percent[1]) / 100).toFixed(decimals + 2));
  return { value, format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` };
}
