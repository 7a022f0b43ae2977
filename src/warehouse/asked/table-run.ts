/** A table that an engine of this machine reads: what is asked, as a SELECT with all of its columns and our answers. */
import { CANNOT_TELL } from '../../core/evaluation/tier.ts';
import { currenciesOf, shownCurrency, shownIn } from '../../core/output/shown-currency.ts';
import { compileRules } from '../../core/rules/compile-rules.ts';
import { defaultRules } from '../../core/rules/shipped/default-rules.ts';
import { rulesVersion } from '../../core/rules/table/rules-version.ts';
import { compileSelect } from '../compile-view.ts';
import { createCompiler } from '../compiler.ts';
import { TEXT_FIELDS } from '../field-types.ts';
import { viewColumns } from '../view-columns.ts';
import { type ColumnReport, columnReport } from './column-report.ts';
import { namedColumns } from './named-columns.ts';
import type { SourceColumn } from './propose-columns.ts';
import { type Asked, readRequest, readRules } from './read-request.ts';

export type TableRun = {
  /** Without a semicolon. */
  readonly select: string;
  /** Field to the name of its column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The same as `--json` says it. */
  readonly report: ColumnReport;
  /** What was taken for granted, as sentences without full stops. */
  readonly assumed: readonly string[];
  readonly rules: { readonly name: string; readonly version: string };
  /** Columns that nothing is computed from: they are answered as they are written. */
  readonly texts: readonly string[];
  /** Labels in the order of the rules. */
  readonly tiers: readonly string[];
};

/** As typed; empty texts mean: not given. `columns` as in `followers=fans,platform`. */
export type TableAsked = Pick<Asked, 'table' | 'goal' | 'format' | 'rights'> & {
  readonly columns: string;
  /** Code of the currency that costs are shown in. */
  readonly currency: string;
  /** A rules tab as cells, with the name of its file; null for the shipped rules. */
  readonly rules: { readonly rows: readonly (readonly unknown[])[]; readonly file: string } | null;
};

export function planTable(
  asked: TableAsked,
  described: readonly SourceColumn[],
): TableRun | { readonly problem: string } {
  const rules = asked.rules === null ? compileRules(defaultRules()) : readRules(asked.rules.rows, asked.rules.file);
  if ('problem' in rules) return rules;
  const currency = asked.currency.toUpperCase();
  const inCurrency = shownIn(rules, currency);
  if (inCurrency === null) {
    return { problem: `--currency is “${asked.currency}”: name one of ${currenciesOf(rules).join(', ')}.` };
  }
  const columns = namedColumns(asked.columns);
  if (typeof columns === 'string') return { problem: columns };
  const read = readRequest({ ...asked, columns, dialect: 'duckdb', bios: false, isRaw: false }, rules, described);
  if ('problem' in read) return read;
  const ours = Object.keys(viewColumns(createCompiler(rules, read.request)));
  const taken = new Set([...Object.values(read.request.columns), ...ours].map(folded));
  // Names that differ in small and large letters alone are one to DuckDB.
  const keep = described.map(({ name }) => name).filter((name) => !taken.has(folded(name)));
  const { tiers, name } = rules.rules;
  return {
    select: compileSelect(rules, { ...read.request, keep, currency }),
    columns: read.request.columns as Readonly<Record<string, string>>,
    report: columnReport(described, read.request.columns),
    assumed: [...read.assumed, `Costs are in ${shownCurrency(inCurrency).code}`],
    rules: { name, version: rulesVersion(rules.rules) },
    texts: [...keep, ...TEXT_FIELDS.flatMap((field) => read.request.columns[field] ?? [])],
    tiers: [...new Set([...tiers.map(({ tier }) => tier), CANNOT_TELL])],
  };
}

function folded(name: string | undefined): string {
  return (name ?? '').toLowerCase();
}
