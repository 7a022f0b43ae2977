/** Opens whatever file is given as a list, a table or a workbook, by its content and not by its name. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type DelimitedFile, readDelimited } from './delimited-file.ts';
import { type DelimitedList, openList } from './delimited-list.ts';
import { foreignKind } from './foreign-kind.ts';
import { readTab, type TabCell } from './xlsx-read.ts';
import { openWorkbook, type Workbook } from './xlsx-workbook.ts';

/** The cells of each tab of a workbook, in order. */
export type ReadWorkbook = Workbook & { readonly cells: readonly (readonly (readonly TabCell[])[])[] };
export type InputFile = (DelimitedFile | ReadWorkbook) & { readonly fileName: string };
/** A text file that is read record by record. */
export type InputList = DelimitedList & { readonly kind: 'list' };

type Refused = { readonly problem: string };

/** Texts of JavaScript end at about 500 million characters. */
const MOST_BYTES = 400_000_000;
const HEAD = 1000;

/** Opens the file at `path`, a text file as a list; problems are whole sentences that name it as `shown`. */
export function openInput(path: string, shown: string): InputFile | InputList | Refused {
  const found = look(path, shown);
  if ('problem' in found) return found;
  if (found.isZip) return readInput(path, shown);
  const list = openList(path, found.bytes);
  return 'problem' in list ? { problem: `${shown} ${list.problem}.` } : { ...list, kind: 'list' };
}

/** Reads the whole file at `path`. */
export function readInput(path: string, shown: string): InputFile | Refused {
  const found = look(path, shown);
  if ('problem' in found) return found;
  if (found.bytes > MOST_BYTES) return { problem: `${shown} is larger than 400 MB: split it.` };
  const bytes = readFileSync(path);
  const fileName = basename(path);
  const read = found.isZip ? readWorkbook(bytes) : readDelimited(bytes, fileName);
  return 'problem' in read ? { problem: `${shown} ${read.problem}.` } : { ...read, fileName };
}

function readWorkbook(bytes: Uint8Array): ReadWorkbook | Refused {
  const book = openWorkbook(bytes);
  if ('problem' in book) return book;
  const cells: TabCell[][][] = [];
  for (const tab of book.tabs) {
    const rows = readTab(book, tab) ?? [];
    if ('problem' in rows) return rows;
    cells.push(rows);
  }
  return { ...book, cells };
}

/** What the first bytes of a file tell. */
function look(path: string, shown: string): { readonly bytes: number; readonly isZip: boolean } | Refused {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { problem: `${shown} does not exist.` };
  if (found.isDirectory()) return { problem: `${shown} is a folder: name a CSV, TSV or XLSX file.` };
  const head = new Uint8Array(HEAD);
  try {
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, HEAD, 0);
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    return { problem: `${shown} cannot be read (${(fault as NodeJS.ErrnoException).code ?? 'unknown reason'}).` };
  }
  const kind = foreignKind(head);
  if (kind !== null) return { problem: `${shown} is ${kind}: save it as CSV or .xlsx.` };
  return { bytes: found.size, isZip: head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0) <= 8 };
}
