/** Which character separates the fields of a text. Never reads values. */
import { recordScanner } from './records.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** `start` is where the first record begins: after a line `sep=;` as spreadsheets write it. */
export type FoundDelimiter = { readonly delimiter: Delimiter; readonly start: number };

/**
 * The separator that cuts the first lines into the most regular table; the file's own `sep=` line wins.
 * A text with a single column gets a tab for `.tsv` names, else a comma.
 */
export function findDelimiter(text: string, fileName: string): FoundDelimiter {
  const said = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text);
  const stated = DELIMITERS.find((candidate) => candidate === said?.[1]);
  if (said !== null && stated !== undefined) return { delimiter: stated, start: said[0].length };
  let best: Delimiter = /\.(tsv|tab)$/i.test(fileName) ? '\t' : ',';
  let bestScore = score(text, best);
  for (const candidate of DELIMITERS) {
    const here = score(text, candidate);
    if (here > bestScore) [best, bestScore] = [candidate, here];
  }
  return { delimiter: best, start: 0 };
}

/** 0 when the candidate separates nothing; near 1 when every line has the same number of fields. */
function score(text: string, delimiter: Delimiter): number {
  const head = text.length > 100_000 ? text.slice(0, 100_000) : text;
  const scanner = recordScanner(head, delimiter, 0);
  const counts = new Map<number, number>();
  let lines = 0;
  for (let record = scanner.next(); record !== null && lines < 60; record = scanner.next()) {
    const { fields } = record;
    if (fields.length === 1 && fields[0]?.value.trim() === '') continue;
    lines += 1;
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  }
  let common = 1;
  let often = 0;
  for (const [count, times] of counts) {
    if (count > 1 && (times > often || (times === often && count > common))) [common, often] = [count, times];
  }
  if (often === 0) return 0;
  return often / lines + Math.min(common, 100) / 1000;
}
