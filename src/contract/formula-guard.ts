/** Texts that a spreadsheet would take for a formula when it opens a text file: marked on the way out, unmarked on the way in. */
const MARK = "'";

/** The text as it goes into the file. Numbers may begin with a minus; a marked text is marked once more, so that it comes back. */
export function guardedText(text: string, value: unknown = text): string {
  return typeof value === 'string' && needsMark(text) ? MARK + text : text;
}

/** The text that a field of a file stands for. */
export function unguardedText(field: string): string {
  return field.charAt(0) === MARK && needsMark(field.slice(1)) ? field.slice(1) : field;
}

function needsMark(text: string): boolean {
  const bare = text.replace(LEADING_MARKS, '');
  if (ALWAYS.test(bare)) return true;
  // "@ana.cooks" calls nothing: a function would need its brackets.
  return MAYBE.test(bare) && !/^@[\p{L}\p{N}_.-]+$/u.test(bare) && !FIGURES.test(bare);
}

const LEADING_MARKS = /^'+/;
const ALWAYS = /^[=\t\r]/;
const MAYBE = /^[+\-@]/;
/** A dash for nothing, a telephone number. */
const FIGURES = /^[+-][\d\s().,/-]*$/;
