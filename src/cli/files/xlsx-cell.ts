/** One cell element as workbooks write it. Texts are in the cell itself, never in a shared table. */
import type { WrittenValue } from './plain-text.ts';
import { columnName } from './xlsx-rows.ts';
import { toXml } from './xml.ts';

/** The element of a cell; style 0 is the workbook's default and left out. */
export function cellXml(prefix: string, row: number, column: number, value: WrittenValue, style: number): string {
  const place = `<${prefix}c r="${columnName(column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${place}/>`;
  if (typeof value === 'number') return `${place}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${place} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${toXml(value)}</${prefix}t></${prefix}is>`;
  return `${place} t="inlineStr">${text}</${prefix}c>`;
}
