/** What somebody typed about a table, as a request; or the sentence that says what is wrong with it. */

import { findRights, rightNames } from '../../core/evaluation/rights.ts';
import { readAsked } from '../../core/reading/cells/deliverables.ts';
import { type CompiledRules, compileRules } from '../../core/rules/compile-rules.ts';
import { findGoal, goalNames } from '../../core/rules/find-goal.ts';
import { parseRules } from '../../core/rules/table/parse-rules.ts';
import { sayRuleProblem } from '../../core/rules/table/rule-problem.ts';
import type { ViewRequest } from '../request.ts';
import { type Proposal, proposeColumns, type SourceColumn } from './propose-columns.ts';

/** As typed; empty texts mean: not given. */
export type Asked = Pick<ViewRequest, 'dialect' | 'table' | 'columns' | 'bios' | 'isRaw'> & {
  readonly goal: string;
  readonly format: string;
  readonly rights: string;
};

type Problem = { readonly problem: string };

/** `described` are the columns of the table, null where nobody described it. */
export function readRequest(
  asked: Asked,
  rules: CompiledRules,
  described: readonly SourceColumn[] | null,
): { readonly request: ViewRequest; readonly assumed: readonly string[] } | Problem {
  const goal = asked.goal === '' ? null : findGoal(rules, asked.goal);
  if (asked.goal !== '' && goal === null) {
    return { problem: `--goal is “${asked.goal}”: name one of ${goalNames(rules).join(', ')}.` };
  }
  const pieces = readAsked(asked.format);
  if (pieces === null) return { problem: `--format is “${asked.format}”: name post, reel, story, video and the like.` };
  if (asked.rights !== '' && findRights(rules, asked.rights) === null) {
    return {
      problem: `--rights is “${asked.rights}”: name one of ${rightNames(rules).join(', ')}, or several as “paid ads + 30 days”.`,
    };
  }
  const proposal = described === null ? asNamed(asked.columns) : proposeColumns(described, asked.columns);
  if ('problem' in proposal) return proposal;
  const { rate, quote, assumed } = proposal;
  const { bio, ...others } = proposal.columns;
  const columns = asked.bios && bio !== undefined ? { ...others, bio } : others;
  if (columns.followers === undefined && columns.authority === undefined) {
    const unread = assumed.filter((one) => one.startsWith('Not read')).map((one) => ` ${one}.`);
    return {
      problem: `No column of followers: name it with --columns followers=NAME. Without it hardly anything can be answered.${unread.join('')}`,
    };
  }
  const request: ViewRequest = {
    dialect: asked.dialect,
    table: asked.table,
    columns,
    keep: [],
    rate,
    quote,
    goal: goal?.goal ?? null,
    deliverables: pieces.deliverables ?? (pieces.format === null ? [] : [{ format: pieces.format, count: 1 }]),
    usageRights: asked.rights,
    bios: asked.bios,
    isRaw: asked.isRaw,
    today: '',
  };
  return { request, assumed };
}

/** The rules of a table of cells; every fault of it in one sentence each. */
export function readRules(rows: readonly (readonly unknown[])[], file: string): CompiledRules | Problem {
  const { rules, problems } = parseRules(rows as string[][], { sheetName: file, originRow: 1, originColumn: 1 });
  if (rules !== null) return compileRules(rules);
  return { problem: problems.map(sayRuleProblem).join('\n') };
}

function asNamed(columns: ViewRequest['columns']): Proposal {
  return {
    columns,
    rate: { basis: 'followers', isPercent: false },
    quote: { currency: '', deliverables: null },
    assumed: [],
  };
}
