/** The server calls on the rules: state, presets, travel, acceptance. Every call is one execution. */

import type { Answer, PresetDone, RuleFault, RulesState } from '../../contract/server-calls.ts';
import { type Cell, columnLetters } from '../../core/cell.ts';
import type { RuleSet } from '../../core/rules/rule-set.ts';
import { PRESETS } from '../../core/rules/shipped/presets.ts';
import { parseRules } from '../../core/rules/table/parse-rules.ts';
import { printRules } from '../../core/rules/table/print-rules.ts';
import { markRuleProblem } from '../../core/rules/table/rule-problem.ts';
import { layOutTable } from '../../core/rules/table/table-layout.ts';
import { say } from '../../core/text/marked.ts';
import { locked } from '../ground/locked.ts';
import { fieldsOf, refuse } from '../ground/refusals.ts';
import { markFaults, type RulesInForce, rulesOfSpreadsheet } from '../ground/rules-in-force.ts';
import { listSaved, readSaved, type SavedRuleSet } from '../sheets/rules-history.ts';
import { readTabFormulas } from '../sheets/rules-tab.ts';
import { fromCsv, toCsv } from './csv-text.ts';
import { unpackTable } from './pack-table.ts';
import { sayState, showFaults } from './show-faults.ts';
import { tierStarts } from './tier-starts.ts';
import { addToTab, keepTable, makeTab, replaceTable } from './write-rules.ts';

const NO_TAB = say`There is no rules tab yet. Make one with “Edit rules”.`;

/** What the sidebar shows of the rules; faults are part of it, not a refusal. */
export function readRulesState(): Answer<RulesState> {
  const inForce = rulesOfSpreadsheet();
  return { ok: true, value: stateOf(inForce, listSaved()) };
}

export function stateOf(inForce: RulesInForce, kept: readonly SavedRuleSet[]): RulesState {
  const accepted = kept.find((entry) => entry.accepted);
  return {
    tab: inForce.tab?.name ?? null,
    name: inForce.ok ? inForce.compiled.rules.name : '',
    version: inForce.ok ? inForce.version : '',
    faults: faultsOf(inForce),
    state: inForce.tab === null ? '' : sayState(inForce, kept),
    edited: inForce.tab !== null && (!inForce.ok || accepted?.version !== inForce.version),
    history: kept.map(({ version, date, time = '', what = '', accepted: isAccepted }) => {
      return { version, date: `${date} ${time}`.trim(), what, accepted: isAccepted };
    }),
    starts: inForce.ok ? tierStarts(inForce.compiled.rules) : { micro: null, kol: null },
    presets: PRESETS.map(({ id, title }) => ({ id, title })),
  };
}

/** Two tabs of rules are a fault without a cell. */
function faultsOf(inForce: RulesInForce): readonly RuleFault[] {
  if (inForce.ok) return [];
  return inForce.problems.map((problem) => {
    const { sheet, row, column } = problem;
    return { marked: markRuleProblem(problem), cell: row === 0 ? null : { sheet, row, column: columnLetters(column) } };
  });
}

/** Writes the faults into the Check column, clears those that are corrected, and answers the state. */
export function checkRules(): Answer<RulesState> {
  return locked(() => {
    const inForce = rulesOfSpreadsheet();
    const kept = listSaved();
    showFaults(inForce, kept);
    return { ok: true, value: stateOf(inForce, kept) };
  });
}

/** `how`: "add" (keeps the team's lines; the default) or "replace". Makes the tab where there is none. */
export function applyPreset(given: unknown): Answer<PresetDone> {
  const { preset: id, how } = fieldsOf(given);
  const preset = PRESETS.find((known) => known.id === id);
  if (preset === undefined) {
    return refuse(`Unknown preset “${String(id ?? '')}”: name one of ${PRESETS.map((known) => known.id).join(', ')}.`);
  }
  return locked(() => bringIn(preset.rules(), how === 'replace'));
}

/** The rules in force as CSV text: the tab as it is, or the shipped rules. */
export function exportRules(): Answer<{ name: string; csv: string }> {
  const inForce = rulesOfSpreadsheet();
  if (inForce.tab !== null) return { ok: true, value: { name: inForce.tab.name, csv: toCsv(inForce.tab.table) } };
  if (!inForce.ok) return refuse(markFaults(inForce.problems));
  return { ok: true, value: { name: inForce.compiled.rules.name, csv: toCsv(printRules(inForce.compiled.rules)) } };
}

/** Takes CSV text of a rules table; refused with every fault when it cannot be read whole. */
export function importRules(given: unknown): Answer<PresetDone> {
  const { csv, how } = fieldsOf(given);
  if (typeof csv !== 'string') return refuse('The request’s “csv” must be text.');
  const rows = fromCsv(csv, (table) => layOutTable(table).length);
  const { rules, problems } = parseRules(rows, { sheetName: 'File', originRow: 1, originColumn: 1 });
  if (rules === null) return refuse(markFaults(problems));
  return locked(() => bringIn(rules, how === 'replace'));
}

function bringIn(rules: RuleSet, isReplacing: boolean): Answer<PresetDone> {
  const inForce = rulesOfSpreadsheet();
  const { tab } = inForce;
  if (tab === null) {
    if (!inForce.ok) return refuse(markFaults(inForce.problems));
    const made = makeTab(rules);
    return { ok: true, value: { tab: made.tab.name, made: true, added: 0, kept: [], replaced: '' } };
  }
  if (isReplacing) {
    const now = replaceTable(inForce, tab, { values: printRules(rules), formulas: [] });
    accept(now.inForce, now.formulas);
    return { ok: true, value: { tab: tab.name, made: false, added: 0, kept: [], replaced: now.version } };
  }
  const done = addToTab(tab, rules);
  if (typeof done === 'string') return refuse(done);
  return { ok: true, value: { tab: tab.name, made: false, ...done, replaced: '' } };
}

/** Accepts the present set: from now on edits are told against it. */
export function keepRules(): Answer<RulesState> {
  return locked(() => {
    const inForce = rulesOfSpreadsheet();
    if (inForce.tab === null) return refuse(inForce.ok ? NO_TAB : markFaults(inForce.problems));
    if (!inForce.ok) return refuse(markFaults(inForce.problems));
    return { ok: true, value: accept(inForce, readTabFormulas(inForce.tab)) };
  });
}

/** Puts a kept set back into the tab; what was there is kept in its turn, so this can be undone the same way. */
export function putBackRules(given: unknown): Answer<RulesState> {
  const { version } = fieldsOf(given);
  return locked(() => {
    const inForce = rulesOfSpreadsheet();
    if (inForce.tab === null) return refuse(inForce.ok ? NO_TAB : markFaults(inForce.problems));
    const entry = listSaved().find((kept) => kept.version === version);
    const contents = entry === undefined ? null : unpackTable(readSaved(entry));
    if (contents === null) return refuse(say`No rules of the version “${String(version ?? '')}” are kept.`);
    const now = replaceTable(inForce, inForce.tab, contents);
    return { ok: true, value: accept(now.inForce, now.formulas) };
  });
}

/** Accepts what is in the tab now, and says what state it is in. */
export function accept(inForce: RulesInForce, formulas: readonly (readonly string[])[]): RulesState {
  if (inForce.tab !== null) keepTable(inForce, { values: inForce.tab.table, formulas }, inForce.ok);
  const kept = listSaved();
  showFaults(inForce, kept);
  return stateOf(inForce, kept);
}

/** The rules accepted last as a table; null when none are kept. */
export function acceptedTable(): { readonly version: string; readonly table: readonly (readonly Cell[])[] } | null {
  const entry = listSaved().find((kept) => kept.accepted);
  const contents = entry === undefined ? null : unpackTable(readSaved(entry));
  return entry === undefined || contents === null ? null : { version: entry.version, table: contents.values };
}
