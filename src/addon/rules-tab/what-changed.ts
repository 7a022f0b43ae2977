/** What the rules in force differ in from a set that was kept. */
import { ruleChanges } from '../../core/rules/table/rule-changes.ts';
import { type RulesInForce, rulesFromTable } from '../ground/rules-in-force.ts';
import { readSaved, type SavedRuleSet } from '../sheets/rules-history.ts';
import { unpackTable } from './pack-table.ts';

/** The first change in words and how many more there are; '' when either set cannot be read or nothing differs. */
export function whatChanged(entry: SavedRuleSet | undefined, inForce: RulesInForce): string {
  if (entry === undefined || !inForce.ok || entry.version === inForce.version) return '';
  const contents = unpackTable(readSaved(entry));
  const before = contents === null ? null : rulesFromTable(contents.values);
  if (before === null || !before.ok) return '';
  const [first = '', ...others] = ruleChanges(before.compiled.rules, inForce.compiled.rules);
  return others.length === 0 ? first : `${first}, and ${others.length} more`;
}
