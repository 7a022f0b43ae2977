/** Which rule set an execution uses, read and compiled at most once per execution. */
import type { Cell } from '../../core/cell.ts';
import { type CompiledRules, compileRules } from '../../core/rules/compile-rules.ts';
import type { RuleSet } from '../../core/rules/rule-set.ts';
import { defaultRules } from '../../core/rules/shipped/default-rules.ts';
import { RULES_MARKER } from '../../core/rules/table/find-rules.ts';
import { parseRules } from '../../core/rules/table/parse-rules.ts';
import { markRuleProblem, type RuleProblem } from '../../core/rules/table/rule-problem.ts';
import type { RuleSentence } from '../../core/rules/table/rule-texts.ts';
import { rulesVersion } from '../../core/rules/table/rules-version.ts';
import { inEnglish } from '../../core/text/marked.ts';
import { isMarked, type RulesTab, readNamedTab, readNamedTable, readRulesTabs } from '../sheets/rules-tab.ts';

/** The name of the range that holds the rules. */
export const RULES_NAME = 'CREATOR_RULES';

type Read = {
  /** Null: no tab, or several. */
  readonly tab: RulesTab | null;
  readonly problems: readonly RuleProblem[];
};

/** Rules that can be used. */
export type RulesInUse = Read & {
  readonly ok: true;
  readonly compiled: CompiledRules;
  readonly version: string;
  readonly fromTab: boolean;
};

/** Compiled rules, or the faults that keep a rule set from being used at all. */
export type RulesInForce = RulesInUse | (Read & { readonly ok: false });

/** Rules from a table that came as an argument. */
export function rulesFromTable(
  table: readonly (readonly Cell[])[],
  sheetName = RULES_MARKER,
  tab: RulesTab | null = null,
): RulesInForce {
  const parsed = parseRules(table, { sheetName, originRow: 1, originColumn: 1 });
  const { rules, problems } = parsed;
  if (rules === null) return { ok: false, tab, problems };
  return usable(rules, tab, true, parsed.odd);
}

/** The spreadsheet's rules tab if there is one, else the shipped rules. */
export function rulesOfSpreadsheet(): RulesInForce {
  const tabs = readRulesTabs();
  return tabs.length > 0 ? rulesOfTabs(tabs) : rulesOfTab(readNamedTab(RULES_NAME));
}

/** The same for a formula, in fewer calls: the tab behind the name first, a search only where it does not hold the rules. */
export function rulesOfFormula(): RulesInForce {
  const named = readNamedTable(RULES_NAME);
  if (named !== null && isMarked(named)) {
    const inForce = rulesFromTable(named.table);
    return inForce.ok ? inForce : rulesFromTable(named.table, named.nameOf());
  }
  const tabs = readRulesTabs();
  if (tabs.length > 0) return rulesOfTabs(tabs);
  return named === null ? rulesOfTab(null) : rulesFromTable(named.table, named.nameOf());
}

/** Faults of rules that cannot be used, one in a line, with the marks of `core/text/marked.ts`. */
export function markFaults(problems: readonly RuleProblem[]): string {
  return problems.map(markRuleProblem).join('\n');
}

/** The same in English. */
export function sayFaults(problems: readonly RuleProblem[]): string {
  return inEnglish(markFaults(problems));
}

/** Two marked tabs are refused: nobody can say which one is meant. */
function rulesOfTabs(tabs: readonly RulesTab[]): RulesInForce {
  if (tabs.length === 1) return rulesOfTab(tabs[0] ?? null);
  const [first, ...more] = tabs.map(({ name }): RuleSentence => ({ says: 'quoted', parts: [name] }));
  const names = more.reduce((said, name): RuleSentence => ({ says: 'and', parts: [said ?? '', name] }), first);
  const problem: RuleProblem = { says: 'two-tabs', parts: [names ?? ''], sheet: '', row: 0, column: 0 };
  return { ok: false, tab: null, problems: [problem] };
}

function rulesOfTab(tab: RulesTab | null): RulesInForce {
  return tab === null ? shippedRules() : rulesFromTable(tab.table, tab.name, tab);
}

export function shippedRules(): RulesInForce {
  return usable(defaultRules(), null, false);
}

/** The version is made when it is first asked for: formulas, which run most often, never ask. */
function usable(
  rules: RuleSet,
  tab: RulesTab | null,
  fromTab: boolean,
  odd: readonly RuleProblem[] = [],
): RulesInForce {
  let version: string | null = null;
  return {
    ok: true,
    tab,
    problems: odd,
    compiled: compileRules(rules),
    get version() {
      version = version ?? rulesVersion(rules);
      return version;
    },
    fromTab,
  };
}
