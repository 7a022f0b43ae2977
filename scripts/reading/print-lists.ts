/** The table of `npm run reading`. */
import type { CheckedList } from './check-folder.ts';
import type { Check, Verdict } from './check-list.ts';

/** Each list with what is not right, then the counts. */
export function printLists(lists: readonly CheckedList[]): string {
  const lines = lists.map(({ name, checks }) => {
    const off = checks.filter(({ verdict }) => verdict !== 'right');
    const details = off.map(({ verdict, message }) => `    ${verdict}: ${message}\n`).join('');
    return `${worst(checks)}  ${name}\n${details}`;
  });
  const all = lists.flatMap(({ checks }) => checks);
  const verdicts = lists.map(({ checks }) => worst(checks));
  const harmless = lists.filter(({ checks }) => !checks.some(({ harm }) => harm)).length;
  const of = (wanted: Check['kind']): Verdict[] =>
    all.filter(({ kind }) => kind === wanted).map(({ verdict }) => verdict);
  return [
    ...lines,
    '\n',
    `lists    ${count(verdicts)}, without a wrong value ${share(harmless, verdicts.length)}\n`,
    `columns  ${count(of('column'))}\n`,
    `rows     ${count(of('row'))}\n`,
  ].join('');
}

/** Wrong before asked before right. */
export function worst(checks: readonly Check[]): Verdict {
  if (checks.some(({ verdict }) => verdict === 'wrong')) return 'wrong';
  return checks.some(({ verdict }) => verdict === 'asked') ? 'asked' : 'right';
}

function count(verdicts: readonly Verdict[]): string {
  const of = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  return `right ${share(of('right'), verdicts.length)}, wrong ${of('wrong')}, asked ${of('asked')}`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? '' : ` (${Math.round((part / whole) * 100)}%)`}`;
}
