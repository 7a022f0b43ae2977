/** Answers for opening whatever file is given as a table or a workbook, by its content and not by its name. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type DelimitedFile, readDelimited } from './delimited-file.ts';
import { foreignKind } from './foreign-kind.ts';
import { openWorkbook, type Workbook } from './xlsx-workbook.ts';

export type InputFile = (DelimitedFile | Workbook) & { readonly fileName: string };

/** Texts of JavaScript end at about 500 million characters. */
const MOST_BYTES = 400_000_000;

/** Reads the file at `path`; problems are whole sentences that name it as `shown`. */
export function readInput(path: string, shown: string): InputFile | { readonly problem: string } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { problem: `${shown} does not exist.` };
  if (found.isDirectory()) return { problem: `${shown} is a folder: name a CSV, TSV or XLSX file.` };
  if (found.size > MOST_BYTES) return { problem: `${shown} is larger than 400 MB: split it.` };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return { problem: `${shown} cannot be read (${(fault as NodeJS.ErrnoException).code ?? 'unknown reason'}).` };
  }
  const fileName = basename(path);
  const kind = foreignKind(bytes);
  if (kind !== null) return { problem: `${shown} is ${kind}: save it as CSV or .xlsx.` };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) <= 8;
  const read = isZip ? openWorkbook(bytes) : readDelimited(bytes, fileName);
  return 'problem' in read ? { problem: `${shown} ${read.problem}.` } : { ...read, fileName };
}
