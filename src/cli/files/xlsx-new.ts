/** A workbook made from nothing, as small as spreadsheets accept it. */

import { byteSink } from './byte-sink.ts';
import type { WrittenValue } from './plain-text.ts';
import { cellXml } from './xlsx-cell.ts';
import { openStyles, PLAIN_STYLES } from './xlsx-styles.ts';
import { encodeXml, toXml } from './xml.ts';
import { writeZip } from './zip.ts';

/** A new workbook with one tab; texts stay texts, so that nothing is read as a number or date by the spreadsheet. */
export function newWorkbook(
  name: string,
  rows: number,
  cellsOf: (row: number) => readonly { readonly value: WrittenValue; readonly format: string }[],
): Uint8Array {
  const styles = openStyles(PLAIN_STYLES);
  const parts = byteSink();
  for (let row = 1; row <= rows; row += 1) {
    parts.push(`<row r="${row}">`);
    cellsOf(row).forEach(({ value, format }, at) => {
      if (value !== null && value !== '')
        parts.push(cellXml('', row, at + 1, value, styles.styleFor(typeof value === 'number' ? format : '', 0)));
    });
    parts.push('</row>');
  }
  parts.push('</sheetData></worksheet>');
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINK}"><sheets><sheet name="${toXml(tabName(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${LINK}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINK}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
  };
  const entries = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, encodeXml(text)]);
  const sheet = parts.bytes(`${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetData>`);
  return writeZip({ entries: new Map() }, new Map([...entries, ['xl/worksheets/sheet1.xml', sheet]]));
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Tab names have at most 31 characters and none of `[]:*?/\`. */
function tabName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return clean === '' ? 'Creators' : clean.slice(0, 31);
}
