/** Rules tables with cells changed as people and machines change them, and whether what comes of it is what a reader expects. */

import type { Cell } from '../../../src/core/cell.ts';
import type { Creator } from '../../../src/core/creator.ts';
import { evaluate } from '../../../src/core/evaluation/evaluate.ts';
import { explain } from '../../../src/core/evaluation/explanation.ts';
import { outputCells } from '../../../src/core/output/cells.ts';
import { OUTPUT_COLUMNS } from '../../../src/core/own/columns.ts';
import { compileRules } from '../../../src/core/rules/compile-rules.ts';
import type { RuleSet } from '../../../src/core/rules/rule-set.ts';
import { parseRules } from '../../../src/core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../../src/core/rules/table/rule-problem.ts';
import { layOutTable } from '../../../src/core/rules/table/table-layout.ts';
import { once } from '../../../src/core/text/once.ts';
import { creatorWith } from '../../helpers/creator.ts';
import { type Random, randomFrom } from '../../helpers/random.ts';
import { printed, type Table } from './rules-table.ts';

const CREATORS = [40, 900, 5000, 60_000, 120_000, 5e6].flatMap((followers) =>
  (['instagram', 'tiktok', 'youtube', 'x'] as const).map((platform) =>
    creatorWith({
      platform,
      followers,
      creator: 'mia',
      niche: 'beauty',
      quote: { amount: 500, currency: '', format: null },
    }),
  ),
);

/** What the rules say of one creator: all output cells, the line that gave the tier, and the two figures with a direction. */
type Said = {
  readonly text: string;
  readonly line: string;
  readonly rate: number | null;
  readonly cost: number | null;
};

/** Every answer by a rule set; throws where one is no number or a sentence holds one that is none. */
export function answersBy(rules: RuleSet, creators: readonly Creator[] = CREATORS): Said[] {
  const compiled = compileRules(rules);
  const ask = { goal: compiled.rules.goals[0]?.goal ?? null, format: null, usageRights: '' } as const;
  return creators.map((creator) => {
    const evaluation = evaluate(creator, compiled, ask);
    const columns = OUTPUT_COLUMNS.map(({ id }) => id);
    const cells = outputCells(creator, evaluation, compiled, columns);
    const reasons = explain(creator, evaluation, compiled, ask).map((reason) => reason.text);
    const text = JSON.stringify({ cells, reasons }, (_, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`An answer is ${value}.`);
      return value;
    });
    if (/NaN|Infinity|undefined/.test(text)) throw new Error(`An answer says ${text.slice(0, 300)}`);
    const { tier, benchmark, cost } = evaluation;
    return { text, line: tier.rule?.id ?? '', rate: benchmark?.p50 ?? null, cost: cost?.typical ?? null };
  });
}

const shipped = once(() => {
  const table = printed();
  const { rules } = parseRules(table);
  if (rules === null) throw new Error('The shipped rules cannot be read.');
  const titles = layOutTable(table).flatMap((block) =>
    block.columns.map((column) => ({
      block,
      column: column.column,
      title: String(table[block.titleRow]?.[column.column]),
    })),
  );
  const places = titles.flatMap(({ block, column, title }) =>
    Array.from({ length: block.end - block.titleRow - 1 }, (_, at) => ({
      block: block.title,
      title: title.split(' (')[0] ?? '',
      row: block.titleRow + 1 + at,
      column,
    })),
  );
  return { table, places, answers: answersBy(rules) };
});
type Place = ReturnType<typeof shipped>['places'][number];

const FACTORS = [0, -1, 0.001, 0.01, 0.5, 0.9, 1.01, 2, 100, 1000, 1e9, 1e300];
const TEXTS: readonly Cell[] = ['', 'kol', 'soon', 'ZZZ', '2025-02-31', '0.5', '50%', '1e308', 'any', '=1+1', 'TikTok'];
const VALUES: readonly Cell[] = [-5, 0, 0.5, 12, 1e308, true];

/** Null for what a reader expects, else what is wrong; the table follows from the seed. */
export function problemOf(seed: number): string | null {
  const random = randomFrom(seed);
  const { table, places } = shipped();
  const changed = table.map((row) => [...row]);
  const edits = Array.from({ length: random.chance(60) ? 1 : 1 + random.below(4) }, () =>
    edit(changed, places, random),
  );
  const moves = random.chance(20) ? [move(changed, random)] : [];
  const shown = [...edits.map(({ said }) => said), ...moves].join('; ');
  try {
    const fault = judge(changed, edits, moves.length > 0);
    return fault === null ? null : `${shown}: ${fault}`;
  } catch (error) {
    return `${shown}: threw ${String(error)}`;
  }
}

type Made = { readonly place: Place; readonly factor: number | null; readonly said: string };

function edit(table: Table, places: readonly Place[], random: Random): Made {
  const place = random.pick(places);
  const row = table[place.row] ?? [];
  const before = row[place.column];
  const factor = typeof before === 'number' && random.chance(60) ? random.pick(FACTORS) : null;
  const value = factor === null ? random.pick(random.chance(60) ? TEXTS : VALUES) : Number(before) * factor;
  row[place.column] = value;
  return {
    place,
    factor,
    said: `${place.block} row ${place.row + 1} “${place.title}” ${String(before)} -> ${String(value)}`,
  };
}

/** Lines and columns that mean nothing, put in where people put them. */
function move(table: Table, random: Random): string {
  const at = random.below(table.length);
  if (random.chance(50)) {
    for (const row of table) row.unshift('');
    return 'a column before all';
  }
  const headings = table.flatMap((row, index) => (row.every((cell) => cell === '') ? [index] : []));
  table.splice(headings[at % headings.length] ?? 0, 0, ['', '']);
  return 'an empty row between blocks';
}

function judge(table: Table, edits: readonly Made[], isMoved: boolean): string | null {
  const parsed = parseRules(table);
  if (parsed.rules === null) {
    const mute = parsed.problems
      .map(sayRuleProblem)
      .find((said) => !/[A-Z]+\d+: \S/.test(said) || /undefined|NaN/.test(said));
    if (parsed.problems.length === 0) return 'refused without a word';
    return mute === undefined ? null : `refused with “${mute}”`;
  }
  const mute = (parsed.odd ?? []).map(sayRuleProblem).find((said) => !/[A-Z]+\d+: \S/.test(said));
  if (mute !== undefined) return `asked with “${mute}”`;
  const { answers } = shipped();
  const now = answersBy(parsed.rules);
  const [only] = edits;
  if (only === undefined || edits.length > 1) return null;
  const different = now.flatMap((said, at) => {
    const before = answers[at];
    return before === undefined || withoutPlaces(said.text) === withoutPlaces(before.text)
      ? []
      : [{ before, said, creator: CREATORS[at] }];
  });
  return unexpected(only, different, table, isMoved);
}

/** Reasons name cells of the table, which move with it. */
const withoutPlaces = (text: string): string => text.replace(/\b[A-Z]{1,2}\d{1,3}\b/g, '#');

type Difference = { readonly before: Said; readonly said: Said; readonly creator: Creator | undefined };

const isInside = (creator: Creator | undefined): boolean => {
  const followers = Number(creator?.followers);
  return followers >= 30_000 && followers <= 1_000_000;
};

/** What one changed cell may change: nothing where it is a remark, the creators of its line or platform, in its direction. */
function unexpected(
  { place, factor }: Made,
  different: readonly Difference[],
  table: Table,
  isMoved: boolean,
): string | null {
  const name = (one: Difference) => `${one.creator?.platform} with ${one.creator?.followers}`;
  if (/^(Note|Meaning|Unit|Check)$/.test(place.title)) {
    // Where rows have moved, a sentence that names them may be cut elsewhere.
    return isMoved || different.length === 0
      ? null
      : `a remark changed the answer for ${different.map(name).join(', ')}`;
  }
  if (place.block === 'Tiers' && place.title !== 'Rule' && !isMoved) {
    const line = String(table[place.row]?.[0]);
    const stranger = different.find(
      ({ before, said }) => before.line !== said.line && before.line !== line && said.line !== line,
    );
    return stranger === undefined ? null : `another line decides for ${name(stranger)}`;
  }
  const direction = factor === null || factor <= 0 ? 0 : Math.sign(factor - 1);
  const key = place.title === 'Typical rate' ? 'rate' : place.title === 'Typical fee' ? 'cost' : null;
  if (key === null || direction === 0) return null;
  const against = different.find(({ before, said, creator }) => {
    // Outside the points of a curve its slope goes on, which one point may turn.
    if (!isInside(creator)) return false;
    const [old, fresh] = [before[key], said[key]];
    return old !== null && fresh !== null && Math.sign(fresh - old) === -direction;
  });
  return against === undefined ? null : `the ${key} goes the other way for ${name(against)}`;
}
