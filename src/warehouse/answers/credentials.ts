/** What columns of credentials (h-index, publications, trials) and the verified badge show; reads no bio. */
import { titledSignals, YEARS_NEEDED } from '../../core/evaluation/authority.ts';
import type { AuthoritySignal } from '../../core/rules/rule-set.ts';
import { foldWords } from '../../core/text/fold-words.ts';
import type { Compiler } from '../compiler.ts';
import { CREDENTIALS } from '../request.ts';
import { any, when } from '../sql/expressions.ts';
import type { Layer } from '../sql/layers.ts';

/** A line of evidence of the rules, and when the columns show it. */
type Shown = { readonly column: string; readonly line: AuthoritySignal; readonly holds: string };

/** `shown_1` and so on: 1 where the columns show the line of evidence. */
export function credentialColumns(sql: Compiler): Record<string, string> {
  return Object.fromEntries(shownLines(sql).map(({ column, holds }) => [column, when([[holds, '1']], '0')]));
}

/** Points, kinds of evidence and proofs of all columns; the core counts them alike. */
export function credentialLayers(sql: Compiler): Layer[] {
  const { number } = sql;
  const lines = shownLines(sql);
  const isOf = (...kinds: AuthoritySignal['counts'][]) => lines.filter(({ line }) => kinds.indexOf(line.counts) >= 0);
  const sum = (terms: readonly string[], none: string): string => (terms.length === 0 ? none : terms.join(' + '));
  const points = (some: readonly Shown[]): string =>
    sum(
      some.map(({ column, line }) => when([[`${column} = 1`, number(line.points)]], number(0))),
      number(0),
    );
  const oneOf = (some: readonly Shown[]): string[] =>
    some.length === 0 ? [] : [when([[any(some.map(({ column }) => `${column} = 1`)), '1']], '0')];
  const places = isOf('place');
  // Licence, trade and degree are one kind together: no column of these names a register, beside which a degree is a second.
  const kinds = [
    ...oneOf(isOf('licence', 'trade', 'degree')),
    ...isOf('proof', 'award', 'support').map(({ column }) => column),
  ];
  const proofs = isOf('licence', 'degree', 'proof', 'award').map(({ column }) => column);
  return [
    {
      name: 'credentials',
      says: '',
      columns: {
        sure_points: points(lines.filter((one) => places.indexOf(one) < 0)),
        sure_kinds: sum(kinds, '0'),
        proofs: sum(proofs, '0'),
        place_points: points(places),
        places: sum(
          places.map(({ column }) => column),
          '0',
        ),
      },
    },
    {
      name: 'credentials_counted',
      says: '',
      columns: {
        points: when([['sure_kinds > 0', 'sure_points + place_points']], 'sure_points'),
        kinds: when([['sure_kinds > 0', 'sure_kinds + places']], 'sure_kinds'),
      },
    },
  ];
}

/** Lines that a mapped column can show, in the order of the rules. */
function shownLines({ rules, has, number }: Compiler): Shown[] {
  const found = new Map<number, string[]>();
  const add = (signal: number, holds: string): void => {
    found.set(signal, [...(found.get(signal) ?? []), holds]);
  };
  for (const field of CREDENTIALS) {
    if (!has(field)) continue;
    for (const { signal, least, phrases } of titledSignals(rules.authority, foldWords(field.replace(/_/g, ' ')))) {
      const years = phrases.every(({ isYears }) => isYears) ? YEARS_NEEDED : 0;
      // A count of nothing says no.
      add(signal, `given_${field} >= ${number(Math.max(1, least ?? 0, years))}`);
    }
  }
  if (has('verified') && rules.authority.badge >= 0) add(rules.authority.badge, 'verified');
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([signal, holds], at) => {
      const line = rules.authority.rules.signals[signal];
      return line === undefined ? [] : [{ column: `shown_${at + 1}`, line, holds: any(holds) }];
    });
}
