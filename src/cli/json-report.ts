/** The one JSON object that `--json` prints. */
import type {
  Comparison,
  ListsAnswer,
  PlanReport,
  Report,
  ResultsAnswer,
  TableReport,
} from '../contract/server-calls.ts';
import { plainChanges } from './comparison.ts';

/** Creators described at once: the whole of a long list with its reasons would not fit into 1 GB. */
export const PAGE = 20_000;
/** Creators turned into text at once. */
const PIECE = 1000;

/**
 * Exactly the keys that docs/classify.schema.json lists; `plan` is null when no budget is given, `results`, `against` and `changes` only when they are asked for. `pages` are
 * the creators, some at a time.
 */
export function* jsonReport(
  report: TableReport,
  comparison: Comparison | null,
  plan: PlanReport | null,
  pages: Iterable<Report['creators']>,
  results: ResultsAnswer | null = null,
  lists: ListsAnswer | null = null,
): Generator<string> {
  const { rules, sheet, problems } = report;
  yield `${JSON.stringify({ rules, sheet, ...plainColumns(report) }).slice(0, -1)},"creators":[`;
  let isFirst = true;
  for (const creators of pages) {
    for (let at = 0; at < creators.length; at += PIECE) {
      const piece = JSON.stringify(creators.slice(at, at + PIECE)).slice(1, -1);
      yield isFirst ? piece : `,${piece}`;
      isFirst = false;
    }
  }
  const changes = comparison === null ? '' : `,"changes":${JSON.stringify(plainChanges(comparison))}`;
  const got = results === null ? '' : `,"results":${JSON.stringify(plainResults(results))}`;
  const against = lists === null ? '' : `,"against":${JSON.stringify(withoutSheet(lists))}`;
  yield `],"problems":${JSON.stringify(problems)},"plan":${JSON.stringify(plan)}${got}${against}${changes}}\n`;
}

/** What the sidebar alone offers is left out. */
function plainResults({ curves: _, ...results }: ResultsAnswer): Omit<ResultsAnswer, 'sheet' | 'curves'> {
  return withoutSheet(results);
}

/** The sheet is in the report already. */
function withoutSheet<T extends { readonly sheet: string }>({ sheet: _, ...rest }: T): Omit<T, 'sheet'> {
  return rest;
}

/** One column for each field; further columns of evidence are listed with their reason, in the order of the sheet. */
function plainColumns({ columns, ignored }: TableReport): Pick<TableReport, 'columns' | 'ignored'> {
  const { authority } = columns;
  if (authority?.also === undefined) return { columns, ignored };
  const { also, ...first } = authority;
  const reason = `more evidence of authority, read beside “${first.header}” (${first.column})`;
  const more = also.map(({ header, column }) => ({ header, column, reason }));
  const place = ({ column }: { readonly column: string }): string => column.padStart(3);
  return {
    columns: { ...columns, authority: first },
    ignored: [...ignored, ...more].sort((a, b) => (place(a) < place(b) ? -1 : 1)),
  };
}
