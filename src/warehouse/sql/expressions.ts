/** Expressions that all dialects write alike. A NULL condition is not met; a NULL operand loses in `lesser` and `greater`. */

export type Case = readonly [condition: string, value: string];

const LINE = 96;

/** `CASE WHEN ... END`, a line for each case where it is long. */
export function when(cases: readonly Case[], otherwise = ''): string {
  return ofCases('CASE', cases, otherwise);
}

/** `CASE of WHEN value THEN ... END`. */
export function match(of: string, cases: readonly Case[], otherwise = ''): string {
  return ofCases(`CASE ${of}`, cases, otherwise);
}

function ofCases(opening: string, cases: readonly Case[], otherwise: string): string {
  if (cases.length === 0) return otherwise === '' ? 'NULL' : otherwise;
  const lines = cases.map(([condition, value]) => `WHEN ${condition} THEN ${value}`);
  if (otherwise !== '') lines.push(`ELSE ${otherwise}`);
  const short = [opening, ...lines, 'END'].join(' ');
  if (short.length <= LINE && !short.includes('\n')) return short;
  return [opening, ...lines.map(indented), 'END'].join('\n');
}

/** Two spaces before each line. */
export function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** All must hold; TRUE for none. */
export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/** One must hold; FALSE for none. Each is put in brackets where there are several. */
export function any(conditions: readonly string[]): string {
  if (conditions.length < 2) return conditions[0] ?? 'FALSE';
  return conditions.map((condition) => `(${condition})`).join(' OR ');
}

/** LEAST and GREATEST skip NULL in some dialects and return it in others: CASE does the same in all. */
export function lesser(a: string, b: string): string {
  return when([[`${a} < ${b}`, a]], b);
}

export function greater(a: string, b: string): string {
  return when([[`${a} > ${b}`, a]], b);
}
