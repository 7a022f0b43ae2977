/** What an edit of the rules changes for the creators of a tab, and which rows older rules made. */

import type { Answer, Comparison, OlderRows, RunRequest } from '../../contract/server-calls.ts';
import type { Cell } from '../../core/cell.ts';
import { compareRules as compare } from '../../core/evaluation/compare-rules.ts';
import type { CompiledRules } from '../../core/rules/compile-rules.ts';
import { ruleChanges } from '../../core/rules/table/rule-changes.ts';
import { say } from '../../core/text/marked.ts';
import { refuse } from '../ground/refusals.ts';
import { markFaults, rulesFromTable } from '../ground/rules-in-force.ts';
import { layoutOf } from '../table/fingerprint.ts';
import { readTab, type TabReading } from '../table/read-tab.ts';
import { readRequest } from '../table/request.ts';
import { acceptedTable } from './server.ts';

/** The rules accepted last against those in force, on the tab of the request. */
export function compareRules(given: unknown): Answer<Comparison> {
  return withTab(given, (tab) => {
    const accepted = acceptedTable();
    if (accepted === null) return refuse(say`No accepted rules are kept yet: choose Keep to accept the present ones.`);
    const before = rulesFromTable(accepted.table, accepted.version);
    if (!before.ok)
      return refuse(say`The rules accepted last cannot be read: ${markFaults(before.problems.slice(0, 1))}`);
    const sides = { from: accepted.version, to: tab.inForce.version, sheet: tab.table.name };
    return { ok: true, value: { ...sides, ...between(tab, before.compiled, tab.rules) } };
  });
}

/** The rules in force against another table, given as `otherRules` beside the fields of a run. */
export function compareSheet(given: unknown): Answer<Comparison> {
  const { otherRules } = (typeof given === 'object' && given !== null ? given : {}) as { otherRules?: unknown };
  if (!Array.isArray(otherRules) || !otherRules.every(Array.isArray)) {
    return refuse('The request’s “otherRules” must be a table: rows of cells.');
  }
  const other = rulesFromTable(otherRules as Cell[][], 'Other rules');
  if (!other.ok) return refuse(markFaults(other.problems));
  return withTab(given, (tab) => {
    const sides = { from: tab.inForce.version, to: other.version, sheet: tab.table.name };
    return { ok: true, value: { ...sides, ...between(tab, tab.rules, other.compiled) } };
  });
}

/** How many rows carry answers made by other rules than those in force. */
export function countOlderRows(given: unknown): Answer<OlderRows> {
  return withTab(given, (tab, request) => {
    const versions = new Map<string, number>();
    for (const { version } of layoutOf(tab, request).stamps.values()) {
      if (version !== tab.inForce.version) versions.set(version, (versions.get(version) ?? 0) + 1);
    }
    const older = [...versions].map(([version, rows]) => ({ version, rows }));
    const rows = older.reduce((sum, entry) => sum + entry.rows, 0);
    return { ok: true, value: { rows, version: tab.inForce.version, older } };
  });
}

function between({ reading, question }: TabReading, before: CompiledRules, after: CompiledRules) {
  return { ...compare(reading, before, after, question), rules: ruleChanges(before.rules, after.rules) };
}

function withTab<T>(given: unknown, work: (tab: TabReading, request: RunRequest) => Answer<T>): Answer<T> {
  const request = readRequest(given);
  if (!request.ok) return request;
  const tab = readTab(request.value);
  return tab.ok ? work(tab.value, request.value) : tab;
}
