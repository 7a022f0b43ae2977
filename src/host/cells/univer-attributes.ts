/** Cell attributes as Univer styles, so that the page shows them. What Univer cannot show rides along in the cell. */
import {
  BooleanNumber,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import type { AttributeName } from './cell-store.ts';

/** Notes and validations: kept in the cell's own `custom` field, so they move, copy and vanish with it. */
const RIDING: readonly AttributeName[] = ['note', 'validation'];

type Pair = readonly [text: string, value: number];
const WRAPS: readonly Pair[] = [
  ['WRAP', WrapStrategy.WRAP],
  ['CLIP', WrapStrategy.CLIP],
  ['OVERFLOW', WrapStrategy.OVERFLOW],
];
const ALIGNMENTS: readonly Pair[] = [
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
];

/** The attribute as the store speaks of it, '' for the default. */
export function readAttribute(cell: Nullable<ICellData>, style: Nullable<IStyleData>, name: AttributeName): string {
  if (RIDING.includes(name)) {
    const kept: unknown = cell?.custom?.[name];
    return typeof kept === 'string' ? kept : '';
  }
  switch (name) {
    case 'background':
      return style?.bg?.rgb ?? '';
    case 'fontColor':
      return style?.cl?.rgb ?? '';
    case 'fontWeight':
      return style?.bl === BooleanNumber.TRUE ? 'bold' : '';
    case 'wrap':
      return textOf(WRAPS, style?.tb);
    default:
      return textOf(ALIGNMENTS, style?.ht);
  }
}

/** The change to a cell that gives it the attribute; everything else in it stays. */
export function writeAttribute(cell: Nullable<ICellData>, name: AttributeName, text: string): ICellData {
  if (RIDING.includes(name)) {
    const others = Object.entries(cell?.custom ?? {}).filter(([key]) => key !== name);
    if (text !== '') others.push([name, text]);
    return { custom: others.length === 0 ? null : Object.fromEntries(others) };
  }
  return { s: styleFor(name, text) };
}

function styleFor(name: AttributeName, text: string): IStyleData {
  // null takes a style property away; the types only know its presence.
  const gone = null as never;
  switch (name) {
    case 'background':
      return { bg: text === '' ? gone : { rgb: text } };
    case 'fontColor':
      return { cl: text === '' ? gone : { rgb: text } };
    case 'fontWeight':
      return { bl: text === 'bold' ? BooleanNumber.TRUE : gone };
    case 'wrap':
      return { tb: valueFor(WRAPS, text) ?? gone };
    default:
      return { ht: valueFor(ALIGNMENTS, text) ?? gone };
  }
}

function textOf(pairs: readonly Pair[], value: Nullable<number>): string {
  return pairs.find((pair) => pair[1] === value)?.[0] ?? '';
}

function valueFor(pairs: readonly Pair[], text: string): number | undefined {
  return pairs.find((pair) => pair[0].toLowerCase() === text.toLowerCase())?.[1];
}
