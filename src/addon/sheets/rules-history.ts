/** Texts kept in the document beside its tabs, newest first, ten at most. */
import { theProperties } from './this-execution.ts';

/** One kept text: a label, the day it was kept, and whether it was in force by agreement or merely replaced. */
export type SavedRuleSet = {
  readonly id: number;
  readonly version: string;
  readonly date: string;
  readonly accepted: boolean;
  /** Clock time it was kept, and what differs from the set kept before; entries of earlier versions have neither. */
  readonly time?: string;
  readonly what?: string;
  readonly parts: number;
};

const INDEX = 'creator-tiers.rules';
const MOST_SAVED = 10;
/** A value takes 9 KB; keys count too. */
const PART_LENGTH = 8800;

const keyOf = (id: number, part: number): string => `${INDEX}.${id}.${part}`;

/** What is kept, newest first; empty when nothing is or it cannot be read. */
export function listSaved(): readonly SavedRuleSet[] {
  const text = theProperties().getProperty(INDEX);
  if (!text) return [];
  try {
    const list = JSON.parse(text) as unknown;
    return Array.isArray(list) ? (list as SavedRuleSet[]) : [];
  } catch {
    return [];
  }
}

/** The text of an entry; '' when a part of it is gone. */
export function readSaved({ id, parts }: SavedRuleSet): string {
  const properties = theProperties();
  let text = '';
  for (let part = 0; part < parts; part += 1) {
    const piece = properties.getProperty(keyOf(id, part));
    if (!piece) return '';
    text += piece;
  }
  return text;
}

/** Keeps an ASCII text as the newest; one of the same label gives way, as do those beyond ten and those without room. */
export function keep(entry: Omit<SavedRuleSet, 'id' | 'parts'>, text: string): void {
  const list = listSaved();
  const id = list.reduce((most, kept) => Math.max(most, kept.id), 0) + 1;
  const properties = theProperties();
  const parts = Math.ceil(text.length / PART_LENGTH);
  const staying = list.filter(({ version }) => version !== entry.version).slice(0, MOST_SAVED - 1);
  // Last, as a death before would leave an entry without its text; first only where there is no room for both.
  let leaving = list.filter((kept) => staying.indexOf(kept) < 0);
  for (;;) {
    try {
      const values: Record<string, string> = { [INDEX]: JSON.stringify([{ ...entry, id, parts }, ...staying]) };
      for (let part = 0; part < parts; part += 1) {
        values[keyOf(id, part)] = text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH);
      }
      properties.setProperties(values, false);
      break;
    } catch (error) {
      const given = leaving.length > 0 ? leaving : staying.splice(-1);
      if (given.length === 0) throw error;
      drop(given);
      leaving = [];
    }
  }
  drop(leaving);
}

function drop(entries: readonly SavedRuleSet[]): void {
  const properties = theProperties();
  for (const { id, parts } of entries) {
    for (let part = 0; part < parts; part += 1) properties.deleteProperty(keyOf(id, part));
  }
}
