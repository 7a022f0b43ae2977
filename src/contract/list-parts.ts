/** The types of a list answered in parts, as the command line reads them. JSON-safe, no behaviour. */
import type { Counts, CreatorReport } from '../core/output/report.ts';
import type { RunRequest, RunSummary, TableReport } from './reports.ts';

/** `want`: the output columns, every creator, or no more than the counts. */
export type ListRequest = RunRequest & {
  readonly want: 'columns' | 'creators' | 'counts';
  /** Rows of one part. */
  readonly rowsAtOnce: number;
};

/** In this order: the table, all its rows, the end. Rows and columns are 0-based. */
export type ListPart =
  | {
      readonly kind: 'table';
      readonly report: TableReport;
      readonly headerRow: number;
      readonly titles: readonly { readonly index: number; readonly title: string }[];
    }
  | {
      readonly kind: 'rows';
      /** First row of the part, and the one behind its last. */
      readonly from: number;
      readonly to: number;
      /** Neighbouring output columns from `column` on, line by line; null is an empty cell. */
      readonly blocks: readonly {
        readonly column: number;
        readonly values: readonly (readonly (string | number | boolean | null)[])[];
      }[];
    }
  | { readonly kind: 'creators'; readonly to: number; readonly creators: readonly CreatorReport[] }
  | ({ readonly kind: 'end'; readonly counts: Counts } & Pick<RunSummary, 'rowsWritten' | 'keptCells' | 'columns'>);
