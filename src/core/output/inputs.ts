/** Everything a row's answers depend on: what was read of the creator, what was asked, and the rules with their version. */
import type { Creator } from '../creator.ts';
import type { Question } from '../evaluation/evaluation.ts';
import type { Stamp } from '../own/stamp.ts';
import { sayDeliverables } from '../text/names.ts';
import { shortHash } from '../text/short-hash.ts';

/**
 * The question as text, by which its answers are known; `currency` is '' where costs are shown as the rules say. The day is
 * left out: a stamp has its own.
 */
export function questionText(question: Question, currency: string): string {
  const pieces = question.deliverables === undefined ? (question.format ?? '') : sayDeliverables(question.deliverables);
  return JSON.stringify([question.goal ?? '', pieces, question.usageRights, currency]);
}

/**
 * Short hash of all that was read of a creator and of the question; where the row is makes no difference, nor what
 * told the platform, nor what was decided about booking.
 */
export function inputsHash(creator: Creator, question: string): string {
  const { row: _row, platformSource: _source, decided: _decided, repeats, ...read } = creator;
  const counts = repeats === null ? null : [repeats.rows, repeats.accounts];
  return shortHash(JSON.stringify([read, counts, question]));
}

/** True when the stamped answers were made from these inputs by these rules. */
export function isUpToDate(stamp: Stamp, inputs: string, version: string): boolean {
  return stamp.inputs === inputs && !isOlder(stamp, version);
}

/** True when other rules made the stamped answers. */
export function isOlder(stamp: Stamp, version: string): boolean {
  return stamp.version !== version;
}
