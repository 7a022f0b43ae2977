/** Which rules differ between two sets, line by line, in sentences. Says nothing of what that does to creators. */

import { clipText } from '../../text/clip-text.ts';
import { plain, sayRate } from '../../text/say-number.ts';
import type { RuleSet } from '../rule-set.ts';
import { allBlocks } from './blocks/all-blocks.ts';
import type { AnyValue, Block, Column } from './column.ts';

/** One line of a block: the cells that decide, by the key of their column. */
type DecidingLine = readonly (readonly [key: string, value: AnyValue])[];

/** Cells that name a line, and characters of a text in a sentence. */
const NAMING = 3;
const LONGEST = 60;

/** "Tiers, KOL by audience: Followers from 100,000 to 80,000", in the order of the table; none for the same rules. */
export function ruleChanges(before: RuleSet, after: RuleSet): string[] {
  return allBlocks().flatMap((block) => blockChanges(block, linesOf(block, before), linesOf(block, after)));
}

function blockChanges(block: Block, before: readonly DecidingLine[], after: readonly DecidingLine[]): string[] {
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === 0 && come.length === 0) {
    const isSame = before.every((line, at) => textOf(line) === textOf(after[at] ?? []));
    return isSame ? [] : [`${block.title}: lines in another order`];
  }
  const sentences: string[] = [];
  for (const old of gone) {
    const twin = nearest(old, come);
    if (twin === null) sentences.push(`${block.title}: line removed, ${nameOf(block, old)}`);
    else {
      come.splice(come.indexOf(twin), 1);
      sentences.push(`${block.title}, ${nameOf(block, old, twin)}: ${cellChanges(block, old, twin).join('; ')}`);
    }
  }
  return [...sentences, ...come.map((line) => `${block.title}: line added, ${nameOf(block, line)}`)];
}

function linesOf(block: Block, rules: RuleSet): DecidingLine[] {
  const keys = Object.keys(block.columns).filter((key) => block.columns[key]?.aside !== true);
  return block.rows(rules).map((line) => {
    const values: Readonly<Record<string, unknown>> = line;
    return keys.map((key) => [key, (values[key] ?? null) as AnyValue] as const);
  });
}

/** The lines of one side that the other does not have, each as often as it is missing there. */
function without(lines: readonly DecidingLine[], others: readonly DecidingLine[]): DecidingLine[] {
  const left = others.map(textOf);
  return lines.filter((line) => {
    const at = left.indexOf(textOf(line));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The line that shares most filled cells with this one; null when that is not even half of them. */
function nearest(line: DecidingLine, others: readonly DecidingLine[]): DecidingLine | null {
  let best: { readonly other: DecidingLine; readonly share: number } | null = null;
  for (const other of others) {
    const filled = line.filter(([, value], at) => !isEmpty(value) || !isEmpty(other[at]?.[1] ?? null));
    const same = filled.filter(([key, value]) => isSame(value, cellOf(other, key))).length;
    const share = same / Math.max(1, filled.length);
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { other, share };
  }
  return best?.other ?? null;
}

function cellChanges(block: Block, old: DecidingLine, now: DecidingLine): string[] {
  return old.flatMap(([key, from]) => {
    const to = cellOf(now, key);
    if (isSame(from, to)) return [];
    const column = columnFor(block, key, now);
    const title = column?.title ?? key;
    // A setting is its own title: "Boundary margin: from 5% to 10%".
    const lead = block.columns[key]?.kind === 'setting' ? '' : `${title.replace(/ from$/, '')} `;
    if (Array.isArray(from) && Array.isArray(to)) return [wordChanges(title, from, to)];
    return [`${lead}from ${say(from, column)} to ${say(to, column)}`];
  });
}

function wordChanges(title: string, from: readonly string[], to: readonly string[]): string {
  const parts = [
    ['without', from.filter((word) => to.indexOf(word) < 0)],
    ['with', to.filter((word) => from.indexOf(word) < 0)],
  ] as const;
  const said = parts.flatMap(([how, words]) => (words.length === 0 ? [] : [`${how} ${quoted(words.join(', '))}`]));
  return `${title} ${said.length === 0 ? 'in another order' : said.join(' and ')}`;
}

/** The first filled cells, of a changed line those before the change: "KOL by audience", "instagram, followers, 3,000". */
function nameOf(block: Block, line: DecidingLine, twin: DecidingLine = line): string {
  const changed = line.findIndex(([key, value]) => !isSame(value, cellOf(twin, key)));
  const told = line
    .slice(0, changed > 0 ? changed : line.length)
    .filter(([key, value]) => !isEmpty(value) && (typeof value !== 'number' || key === 'followers'));
  if (told[0]?.[0] === 'id' && changed !== 0) return sayId(String(told[0][1]));
  const names = told.slice(0, NAMING).map(([key, value]) => clipText(say(value, block.columns[key] ?? null), LONGEST));
  return names.join(', ').replace(/[“”]/g, '') || 'a line';
}

/** `kol-by-audience` as people say it. */
function sayId(id: string): string {
  return id.replace(/-/g, ' ').replace(/\bkol\b/, 'KOL');
}

function say(value: AnyValue, column: Column | null): string {
  if (isEmpty(value)) return 'empty';
  if (typeof value === 'number') return column?.kind === 'rate' ? sayRate(value) : plain(value);
  if (Array.isArray(value)) return (value as readonly string[]).join(', ');
  const text = String(value);
  return column?.kind === 'choice' ? (column.labels?.[text] ?? text) : column?.kind === 'text' ? quoted(text) : text;
}

function quoted(text: string): string {
  return `“${clipText(text, LONGEST)}”`;
}

function columnFor(block: Block, key: string, line: DecidingLine): Column | null {
  const values = Object.fromEntries(line) as Readonly<Record<string, AnyValue>>;
  return block.columnOf?.(key, values as never) ?? block.columns[key] ?? null;
}

function cellOf(line: DecidingLine, key: string): AnyValue {
  return line.find(([other]) => other === key)?.[1] ?? null;
}

function isEmpty(value: AnyValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(one: AnyValue, other: AnyValue): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}

function textOf(line: DecidingLine): string {
  return JSON.stringify(line);
}
