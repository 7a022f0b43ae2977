/** What a niche text means to the rules: each distinct text is folded and searched once. */
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import type { Answer, Compiler } from '../compiler.ts';
import { sourceRows } from '../names.ts';
import { any, when } from '../sql/expressions.ts';
import { foldWords } from '../sql/fold-words.ts';
import type { Columns } from '../sql/layers.ts';

const NOTHING = { words: {}, found: {} };

/** Sets of niche words that tier lines ask for, each once; line `niche_1` is the first. */
export function nicheSets({ tiers }: CompiledRules): string[][] {
  const sets = new Map<string, string[]>();
  for (const { niches } of tiers) if (niches.length > 0) sets.set(niches.join('|'), [...niches]);
  return [...sets.values()];
}

/** Name of the column that says whether the niche has one of a set's words. */
export function nicheColumn(sets: readonly (readonly string[])[], niches: readonly string[]): string {
  return `niche_${sets.findIndex((set) => set.join('|') === niches.join('|')) + 1}`;
}

/** True where a fee can be withheld. */
export function canWithhold({ has, rules }: Compiler): boolean {
  return has('niche') && rules.withheld.some(({ niches }) => niches.length > 0);
}

/** `also` says what more is found in each text, and by which columns of it. */
export function nicheAnswer(
  sql: Compiler,
  also: { readonly words: Columns; readonly found: Columns } = NOTHING,
): Answer {
  const { rules, request, has, number, text, dialect } = sql;
  const sets = nicheSets(rules);
  const holds = (words: readonly string[]): string => any(words.map((word) => `folded LIKE ${text(`%${word}%`)}`));
  if (!has('niche')) {
    const columns: Record<string, string> = { niche_factor: number(1), is_withheld: '0' };
    for (const set of sets) columns[nicheColumn(sets, set)] = '0';
    return { layers: [{ name: 'niche', says: '', columns }] };
  }
  const wordsOf = new Map<number, string[]>();
  for (const { words, factor } of rules.niches) {
    if (factor.factor > 0) wordsOf.set(factor.factor, [...(wordsOf.get(factor.factor) ?? []), words]);
  }
  const dearestFirst = [...wordsOf].sort(([a], [b]) => b - a);
  const withheld = rules.withheld.flatMap(({ niches }) => niches);
  const found: Record<string, string> = {
    found_factor: when(
      dearestFirst.map(([factor, words]) => [holds(words), number(factor)]),
      number(1),
    ),
    found_withheld: withheld.length === 0 ? '0' : when([[holds(withheld), '1']], '0'),
  };
  for (const set of sets) found[`found_${nicheColumn(sets, set)}`] = when([[holds(set), '1']], '0');
  const columns: Record<string, string> = {
    niche_factor: `COALESCE(found_factor, ${number(1)})`,
    is_withheld: 'COALESCE(found_withheld, 0)',
  };
  for (const set of sets) columns[nicheColumn(sets, set)] = `COALESCE(found_${nicheColumn(sets, set)}, 0)`;
  const given = `CAST(${dialect.quoteName(request.columns.niche ?? '')} AS ${dialect.types.text})`;
  const distinct = `(SELECT DISTINCT ${given} AS niche_text FROM ${sourceRows(request.table, dialect)}) AS distinct_texts`;
  return {
    aside: [
      {
        name: 'niche_words',
        says: 'Niches, each distinct text once: small letters without accents, a space around each word',
        from: distinct,
        only: true,
        columns: { niche_text: 'niche_text', folded: foldWords('niche_text', dialect), ...also.words },
      },
      { name: 'niches', says: '', columns: { ...found, ...also.found } },
    ],
    layers: [{ name: 'niche', says: '', columns, join: ['LEFT JOIN niches ON niche_text = given_niche'] }],
  };
}
