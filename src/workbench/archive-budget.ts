/** What a workbook would take when it is unpacked, found without keeping any of it: the page must not fill the memory. */
import { inThousands, type Limits } from '../cli/files/limits.ts';
import { type Entry, openZip } from '../cli/files/zip-directory.ts';

const DAMAGED = 'is a damaged workbook: save it again as .xlsx';
/** As long as a reference with what is around it: pieces of a part are looked at with the end of the one before. */
const OVERLAP = 40;

/** Continues the sentence "FILE ..." where the parts unpack to more than the limits allow or a cell is too far out; '' else. */
export async function overBudget(bytes: Uint8Array, limits: Limits): Promise<string> {
  const zip = openZip(bytes);
  if (zip === null) return DAMAGED;
  const entries = [...zip.entries.values()];
  const tooMuch = `unpacks to more than ${inThousands(limits.unpackedBytes)} bytes: split it`;
  let left = limits.unpackedBytes - entries.reduce((sum, { size }) => sum + size, 0);
  if (left < 0) return tooMuch;
  left = limits.unpackedBytes;
  for (const entry of entries) {
    const extent = { row: 0, column: 0, farthest: '' };
    const look = /(^|\/)worksheets\/[^/]*\.xml$/i.test(entry.name)
      ? (text: string) => reach(extent, text)
      : () => undefined;
    try {
      left -= await unpackedSize(entry, left, look);
    } catch {
      return DAMAGED;
    }
    if (left < 0) return tooMuch;
    if (extent.row > limits.rows || extent.column > limits.columns || extent.row * extent.column > limits.cells) {
      return `has a cell further out than a sheet of ${inThousands(limits.cells)} cells reaches: ${extent.farthest}`;
    }
  }
  return '';
}

/** Bytes of a part, read to its end or until there are more than `most`; `look` sees its text. */
async function unpackedSize({ method, packed }: Entry, most: number, look: (text: string) => void): Promise<number> {
  const source = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const stream = method === 8 ? source.pipeThrough(new DecompressionStream('deflate-raw')) : source;
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let end = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    const text = end + decoder.decode(value, { stream: true });
    look(text);
    end = text.slice(-OVERLAP);
    if (size <= most) continue;
    await reader.cancel();
    return size;
  }
}

type Extent = { row: number; column: number; farthest: string };

/** Widens the extent by the rows and cells that a piece of a tab names. */
function reach(extent: Extent, text: string): void {
  for (const [, letters = '', digits = ''] of text.matchAll(/\sr=["']([A-Z]{0,8})(\d{1,12})["']/g)) {
    const row = Number(digits);
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    if (row > extent.row || column > extent.column) extent.farthest = `${letters}${digits}`;
    extent.row = Math.max(extent.row, row);
    extent.column = Math.max(extent.column, column);
  }
}
