/** Walking the rows and cells of a worksheet part. Keeps their places so that others can replace them. */

/** A cell element: 1-based column, its style index ('' when none), its type, what is inside, and where it is. */
export type RawCell = {
  readonly column: number;
  readonly style: string;
  readonly type: string;
  readonly inner: string;
  readonly from: number;
  readonly to: number;
};

/** A row element: `tag` is its start tag; `from` to `to` the whole element; `cellsFrom` to `cellsTo` what is inside. */
export type RawRow = {
  readonly row: number;
  readonly tag: string;
  readonly isClosed: boolean;
  readonly from: number;
  readonly to: number;
  readonly cellsFrom: number;
  readonly cellsTo: number;
};

export type SheetXml = {
  readonly xml: string;
  /** Name prefix of the elements with its colon, mostly ''. */
  readonly prefix: string;
  /** What lies between the start and the end of sheetData; both -1 when there is none. */
  readonly dataFrom: number;
  readonly dataTo: number;
};

/** Finds the cell data of a worksheet part. */
export function sheetXml(xml: string): SheetXml {
  const open = /<((?:\w+:)?)sheetData(?:\s[^>]*)?(\/?)>/.exec(xml);
  const prefix = open?.[1] ?? '';
  if (open === null || open[2] === '/') return { xml, prefix, dataFrom: -1, dataTo: -1 };
  return { xml, prefix, dataFrom: open.index + open[0].length, dataTo: xml.lastIndexOf(`</${prefix}sheetData>`) };
}

/** The rows in file order; a row that does not say its number follows the one before. */
export function* rawRows({ xml, prefix, dataFrom, dataTo }: SheetXml): Generator<RawRow> {
  if (dataFrom === -1) return;
  const start = new RegExp(`<${prefix}row(?:\\s[^>]*)?>`, 'g');
  const end = `</${prefix}row>`;
  start.lastIndex = dataFrom;
  let row = 0;
  for (let found = start.exec(xml); found !== null && found.index < dataTo; found = start.exec(xml)) {
    const tag = found[0];
    const isClosed = tag.endsWith('/>');
    const stated = /\sr\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    row = stated === undefined ? row + 1 : Number(stated);
    const cellsFrom = found.index + tag.length;
    const close = isClosed ? cellsFrom : xml.indexOf(end, cellsFrom);
    const cellsTo = close === -1 ? dataTo : close;
    const to = isClosed ? cellsTo : cellsTo + end.length;
    yield { row, tag, isClosed, from: found.index, to, cellsFrom, cellsTo };
    start.lastIndex = to;
  }
}

/** The cells of a row in file order. */
export function rawCells({ xml, prefix }: SheetXml, row: RawRow): readonly RawCell[] {
  if (row.isClosed) return [];
  const inside = xml.slice(row.cellsFrom, row.cellsTo);
  const cells: RawCell[] = [];
  const pattern = new RegExp(`<${prefix}c(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g');
  let column = 0;
  for (let found = pattern.exec(inside); found !== null; found = pattern.exec(inside)) {
    const attributes = found[1] ?? '';
    const letters = /\sr\s*=\s*["']([A-Za-z]+)/.exec(attributes)?.[1];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const from = row.cellsFrom + found.index;
    cells.push({
      column,
      style: /\ss\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? '',
      type: /\st\s*=\s*["'](\w+)/.exec(attributes)?.[1] ?? 'n',
      inner: found[2] ?? '',
      from,
      to: from + found[0].length,
    });
  }
  return cells;
}

/** 1 for A, 27 for AA. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** A for 1, AA for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
