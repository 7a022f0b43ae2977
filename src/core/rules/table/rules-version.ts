/** The version that results carry: it moves when an answer could. Never looks at a clock. */
import { shortHash } from '../../text/short-hash.ts';
import type { RuleSet } from '../rule-set.ts';
import { canonicalText } from './print-rules.ts';

/**
 * Name, Settings date and a hash of everything that decides an answer. Sources, dates of lines, notes and meanings do
 * not count; thresholds, figures, labels, texts shown in answers and the order of lines do.
 */
export function rulesVersion(rules: RuleSet): string {
  return [rules.name, rules.date, shortHash(canonicalText(rules))].filter((part) => part !== '').join(', ');
}
