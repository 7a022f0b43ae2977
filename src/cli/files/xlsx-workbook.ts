/** Where things are in a workbook file: tabs, shared texts, number formats. Never reads cells. */

import { inThousands, LIMITS, type Limits, tooManyCharacters } from './limits.ts';
import { isSoundXml } from './sound-xml.ts';
import { attribute, decodeXml, startTags, xmlText } from './xml.ts';
import { readPart } from './zip.ts';
import { openZip, sizeOfPart, type Zip } from './zip-directory.ts';

export type WorkbookTab = { readonly name: string; readonly hidden: boolean; readonly part: string };

export type Workbook = {
  readonly kind: 'workbook';
  readonly bytes: Uint8Array;
  readonly zip: Zip;
  /** Tabs with cells, in order; chart tabs are left out. */
  readonly tabs: readonly WorkbookTab[];
  readonly stylesPart: string | null;
  readonly sharedTexts: readonly string[];
  /** Number format by style index: '' for none, `yyyy-mm-dd` or `h:mm:ss` for any kind of date or time. */
  readonly formats: readonly string[];
  /** Days between the file's day 0 and the one that counts here (30 December 1899). */
  readonly dayShift: number;
  readonly hasMacros: boolean;
};

const DAMAGED = 'is a damaged workbook: save it again as .xlsx';

/** Opens the bytes of an XLSX or XLSM file; a problem continues the sentence "FILE ...". */
export function openWorkbook(bytes: Uint8Array, limits: Limits = LIMITS): Workbook | { readonly problem: string } {
  const zip = openZip(bytes);
  if (zip === null) return { problem: DAMAGED };
  let unpacked = 0;
  let isSound = true;
  const text = (part: string): string => {
    unpacked += sizeOfPart(zip, part);
    const content = unpacked > limits.unpackedBytes ? null : readPart(zip, part);
    const xml = content === null ? '' : decodeXml(content);
    if (isSoundXml(xml, limits.depth)) return xml;
    isSound = false;
    return '';
  };
  const main =
    relations(text('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = text(main);
  if (!isSound) return { problem: DAMAGED };
  if (startTags(xml, 'sheet').length === 0) return { problem: 'is not an .xlsx workbook' };
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : '';
  const related = relations(text(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const tabs = startTags(xml, 'sheet').flatMap((tag): WorkbookTab[] => {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
    const part = related.find((one) => one.id === id && one.type === 'worksheet')?.target;
    const state = attribute(tag, 'state') ?? 'visible';
    return part === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', hidden: state !== 'visible', part }];
  });
  if (tabs.length === 0) return { problem: 'is a workbook without a tab of cells' };
  const stylesPart = related.find(({ type }) => type === 'styles')?.target ?? null;
  const sharedPart = related.find(({ type }) => type === 'sharedStrings')?.target;
  const texts = sharedPart === undefined ? [] : sharedTexts(text(sharedPart));
  const formats = stylesPart === null ? [] : styleFormats(text(stylesPart));
  // The tabs are read later, one by one.
  for (const tab of tabs) unpacked += sizeOfPart(zip, tab.part);
  if (!isSound) return { problem: DAMAGED };
  if (unpacked > limits.unpackedBytes) {
    return { problem: `unpacks to more than ${inThousands(limits.unpackedBytes)} bytes: split it` };
  }
  if (texts.some(({ length }) => length > limits.characters)) {
    return { problem: tooManyCharacters('among its shared texts', limits) };
  }
  const is1904 = startTags(xml, 'workbookPr').some((tag) => /^(1|true)$/.test(attribute(tag, 'date1904') ?? ''));
  return {
    kind: 'workbook',
    bytes,
    zip,
    tabs,
    stylesPart,
    sharedTexts: texts,
    formats,
    dayShift: is1904 ? 1462 : 0,
    hasMacros: related.some(({ type }) => type === 'vbaProject'),
  };
}

/** Text of a shared or inline string: its runs one after the other, without the small reading aids of Japanese. */
export function richText(xml: string): string {
  const plain = xml.includes('rPh') ? xml.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml;
  let text = '';
  for (const [, run = ''] of plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)) text += run;
  return cellText(text);
}

/** Text of a cell as a person sees it: entities and the `_x000D_` escapes of workbooks resolved. */
export function cellText(raw: string): string {
  const text = xmlText(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

function relations(xml: string, folder: string): readonly Relation[] {
  return startTags(xml, 'Relationship').map((tag) => {
    const target = attribute(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    return {
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: withoutDots(path),
    };
  });
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  for (const [, item = ''] of xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g))
    texts.push(richText(item));
  return texts;
}

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
};
const DAY = 'yyyy-mm-dd';
const TIME = 'h:mm:ss';

function styleFormats(xml: string): readonly string[] {
  const custom = new Map<number, string>();
  for (const tag of startTags(xml, 'numFmt'))
    custom.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return startTags(cells, 'xf').map((tag) => formatOf(Number(attribute(tag, 'numFmtId') ?? 0), custom));
}

function formatOf(id: number, custom: ReadonlyMap<number, string>): string {
  const code = custom.get(id);
  if (code === undefined) {
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DAY;
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? TIME : (BUILT_IN[id] ?? '');
  }
  if (/^general$/i.test(code)) return '';
  // Quoted words, colours, locales and escaped characters are no part of a date.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (/[yd]/i.test(bare) || /(^|[^a-z])m{3,}/i.test(bare)) return DAY;
  return /[hs]/i.test(bare) && !/general/i.test(bare) ? TIME : code;
}
