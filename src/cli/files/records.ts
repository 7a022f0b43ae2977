/** Cutting delimited text into records and fields without losing a character. Never converts a value. */

/** One field: its place in the text (quotes included) and its value (quotes undone). */
export type Field = { readonly from: number; readonly to: number; readonly value: string };

/** One line of the grid. `end` is where its line break begins; `next` where the following record begins. */
export type RawRecord = { readonly fields: readonly Field[]; readonly end: number; readonly next: number };

export type RecordScanner = {
  /**
   * The next record, null at the end of the text. A line break at the very end starts no further record. Of a part of a
   * text also null where the record may go on behind it.
   */
  next(): RawRecord | null;
  /** Where the next record begins. */
  position(): number;
  /** 1-based record of the first opening quote that is not properly closed and was read as a character; 0 when none. */
  unclosedQuote(): number;
};

/**
 * Walks the records of `text` from position `start`, one at a time, so that large files need no second copy. `isPart`: more
 * text follows; `before` records came before.
 */
export function recordScanner(
  text: string,
  delimiter: string,
  start: number,
  isPart = false,
  before = 0,
): RecordScanner {
  let position = start;
  let count = before;
  let ranOut = false;
  let unclosed = 0;
  let noneLeft = false;
  const endsField = (close: number): boolean => {
    const after = text[close + 1];
    if (after === undefined) ranOut = true;
    return after === undefined || after === delimiter || after === '\n' || after === '\r';
  };
  /** `"a"b` is `ab`, but a quote that meets only the opening quote of a later field is not closed. */
  const closeOf = (open: number): number => {
    if (text[open] !== '"') return -1;
    const onLine = closingQuoteOnLine(text, open);
    if (onLine !== -1 && (endsField(onLine) || text[onLine - 1] !== delimiter)) return onLine;
    const close = onLine !== -1 || noneLeft ? -1 : closingQuote(text, open);
    if (close !== -1 && endsField(close)) return close;
    if (isPart && onLine === -1 && close === -1) {
      ranOut = true;
      return -1;
    }
    if (onLine === -1 && close === -1) noneLeft = true;
    if (unclosed === 0) unclosed = count;
    return -1;
  };
  return {
    unclosedQuote: () => unclosed,
    position: () => position,
    next() {
      if (position >= text.length) return null;
      const unclosedBefore = unclosed;
      ranOut = false;
      count += 1;
      const fields: Field[] = [];
      let at = position;
      for (;;) {
        const close = closeOf(at);
        const to = plainEnd(text, delimiter, close === -1 ? at : close + 1);
        fields.push({ from: at, to, value: fieldValue(text, at, to, close) });
        at = to;
        if (text[to] !== delimiter) break;
        at += 1;
      }
      const breakLength = text[at] === '\r' && text[at + 1] === '\n' ? 2 : at < text.length ? 1 : 0;
      if (isPart && (ranOut || at + (text[at] === '\r' ? 1 : 0) >= text.length)) {
        count -= 1;
        unclosed = unclosedBefore;
        return null;
      }
      position = at + breakLength;
      return { fields, end: at, next: position };
    },
  };
}

function fieldValue(text: string, from: number, to: number, close: number): string {
  if (close === -1) return text.slice(from, to);
  const inner = text.slice(from + 1, close);
  return (inner.includes('"') ? inner.replaceAll('""', '"') : inner) + text.slice(close + 1, to);
}

function plainEnd(text: string, delimiter: string, from: number): number {
  const code = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at += 1) {
    const here = text.charCodeAt(at);
    if (here === code || here === 10 || here === 13) break;
  }
  return at;
}

/** Position of the quote that closes the one at `open`, -1 when there is none. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function closingQuoteOnLine(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const here = text[at];
    if (here === '\n' || here === '\r') return -1;
    if (here !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}
