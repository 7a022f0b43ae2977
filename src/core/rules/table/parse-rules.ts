/** Reads a rules table back into a rule set, or for all its faults at once. */
import { type Cell, isBlank } from '../../cell.ts';
import { decideMark } from '../../reading/cells/number.ts';
import type { RuleSet } from '../rule-set.ts';
import { allBlocks } from './blocks/all-blocks.ts';
import { settingsOf, shownCurrencyLine } from './blocks/settings.ts';
import type { Line, Say } from './column.ts';
import { findMarker, RULES_MARKER } from './find-rules.ts';
import { cellOf, columnOf } from './origin.ts';
import { findSections, type Section } from './parse/find-sections.ts';
import { found } from './parse/read-cell.ts';
import { numberCells, type Origin, readLines } from './parse/read-lines.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { RuleSentence } from './rule-texts.ts';

export type ParsedRules =
  | {
      readonly rules: RuleSet;
      readonly problems: readonly [];
      /** What looks like a slip, asked with its cell; left out where nothing does. */
      readonly odd?: readonly RuleProblem[];
    }
  | { readonly rules: null; readonly problems: readonly RuleProblem[] };

/**
 * The rule set of the table under the first marker cell. `place` is the tab and the 1-based grid position of the first
 * cell. Own posts and Exchange rates may be missing (nothing then), as may name and date; any other fault gives no rules.
 */
export function parseRules(
  table: readonly (readonly Cell[])[],
  place: Origin = { sheetName: RULES_MARKER, originRow: 1, originColumn: 1 },
): ParsedRules {
  const marker = findMarker(table);
  const problems: RuleProblem[] = [];
  const report: Report = (row, column, sentence) => {
    problems.push({ ...sentence, sheet: place.sheetName, row, column });
  };
  if (marker === null) {
    const first: RuleSentence | string = isBlank(table[0]?.[0]) ? { says: 'empty' } : found('text', table[0]?.[0]);
    report(place.originRow, place.originColumn, { says: 'no-marker', parts: [first] });
    return { rules: null, problems };
  }
  const reportAt = (line: Pick<Line, 'row' | 'columns'>, key: string, sentence: RuleSentence): void =>
    report(line.row, columnOf(line, key), sentence);
  const say: Say = (line, key, says, ...parts) => reportAt(line, key, { says, parts });
  const blocks = allBlocks();
  const sections = findSections(table, marker.row, blocks);
  const mark = decideMark(sections.flatMap((section) => numberCells(table, section)));
  const currency = currencyOf(table, sections, place);
  const parts: Part[] = [];
  for (const block of blocks) {
    const [section, again] = sections.filter((found) => found.block === block);
    if (section === undefined) {
      const missing = { says: 'no-block', parts: [block.title] } as const;
      if (block.optional !== true) report(marker.row + place.originRow, marker.column + place.originColumn, missing);
      parts.push({ block, lines: [], isMissing: true });
      continue;
    }
    if (!reportTitles(section, again, place, report)) continue;
    const lines = readLines(table, section, place, mark, reportAt, currency);
    if (lines.length === 0 && block.optional !== true) {
      const { row, column } = titlePlace(section, place);
      report(row, column, { says: 'no-line', parts: [block.title] });
    }
    block.check?.(lines, say);
    parts.push({ block, lines, isMissing: false });
  }
  checkCurrencies(parts, say);
  if (problems.length > 0) return { rules: null, problems: inOrder(problems) };
  const odd: RuleProblem[] = [];
  const ask: Say = (line, key, says, ...parts) => {
    odd.push({ says, parts, sheet: place.sheetName, row: line.row, column: columnOf(line, key) });
  };
  for (const { block, lines } of parts) block.odd?.(lines, ask);
  return { rules: build(parts), problems: [], ...(odd.length === 0 ? {} : { odd: inOrder(odd) }) };
}

type Report = (row: number, column: number, sentence: RuleSentence) => void;
type Part = { readonly block: Section['block']; readonly lines: readonly Line[]; readonly isMissing: boolean };

/** The code in the Settings, before anything else is read; '' when there is none. */
function currencyOf(table: readonly (readonly Cell[])[], sections: readonly Section[], place: Origin): string {
  const settings = sections.find(({ block }) => block.title === 'Settings');
  if (settings === undefined) return '';
  const lines: readonly Line[] = readLines(table, settings, place, null, () => undefined);
  const { currency } = settingsOf(lines as Parameters<typeof settingsOf>[0]);
  return /^[A-Z]{3}$/.test(currency) ? currency : '';
}

/** False when lines cannot be read for want of a title. */
function reportTitles(section: Section, again: Section | undefined, place: Origin, report: Report): boolean {
  const { block, columns, doubled } = section;
  const { row, column } = titlePlace(section, place);
  const missing = Object.keys(block.columns).filter(
    (key) => columns[key] === undefined && block.columns[key]?.aside !== true && block.columns[key]?.mayLack !== true,
  );
  for (const key of missing) {
    report(row, column, { says: 'no-column', parts: [block.columns[key]?.title ?? key, block.title] });
  }
  for (const twice of doubled) {
    report(row, twice.column + place.originColumn, { says: 'title-twice', parts: [twice.title] });
  }
  if (again !== undefined) {
    const second = titlePlace(again, place);
    report(second.row, second.column, { says: 'block-twice', parts: [block.title, row] });
  }
  return missing.length === 0 && doubled.length === 0;
}

function titlePlace({ titleRow, columns }: Section, place: Origin): { row: number; column: number } {
  return {
    row: titleRow + place.originRow,
    column: Math.min(...Object.values(columns)) + place.originColumn,
  };
}

function build(parts: readonly Part[]): RuleSet {
  const settings = settingsOf((parts[0]?.lines ?? []) as Parameters<typeof settingsOf>[0]);
  const pieces = parts.map(({ block, lines, isMissing }) =>
    isMissing && block.whenMissing !== undefined ? block.whenMissing() : block.build(lines, settings),
  );
  const shipped = parts.filter(({ block, isMissing }) => isMissing && block.whenMissing !== undefined);
  const shippedBlocks = shipped.length === 0 ? {} : { shippedBlocks: shipped.map(({ block }) => block.title) };
  return Object.assign({}, ...pieces, shippedBlocks) as RuleSet;
}

/** A currency can be shown only by a rate that the table holds, and one unit of the fees' currency is one of it. */
function checkCurrencies(parts: Parameters<typeof build>[0], say: Say): void {
  const linesOf = (title: string) => parts.find(({ block }) => block.title === title)?.lines;
  const settings = (linesOf('Settings') ?? []) as Parameters<typeof shownCurrencyLine>[0];
  const rates = linesOf('Exchange rates');
  const own = settings.find(({ values }) => values.setting === 'currency');
  for (const rate of rates ?? []) {
    const { currency, rate: units } = rate.values as { currency?: unknown; rate?: unknown };
    if (own === undefined || currency !== own.values.value || Number.isNaN(units) || units === 1) continue;
    say(rate, 'rate', 'own-units', units as number, currency as string, cellOf(own, 'value'));
  }
  const line = shownCurrencyLine(settings);
  if (line === null || rates === undefined) return;
  const { value } = line.values;
  if (rates.some(({ values }) => (values as { currency?: unknown }).currency === value)) return;
  say(line, 'value', 'no-rate', value ?? '');
}

function inOrder(problems: readonly RuleProblem[]): RuleProblem[] {
  return [...problems].sort((one, other) => one.row - other.row || one.column - other.column);
}
