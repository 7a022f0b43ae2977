/** The types of the calls behind the campaign plan. JSON-safe, no behaviour. */
import type { PlanReport } from '../core/plan/plan-report.ts';
import type { Answer, RunRequest } from './reports.ts';

export type { PlanReport };

/** `budget` as typed; `options` are wishes apart by `;`, as `creators 5-20; TikTok 10%-40%; must 4`. */
export type PlanRequest = RunRequest & { readonly budget: string; readonly options: string };

/** `said` are sentences about the plan; '' where there is nothing to say. */
export type PlanAnswer = {
  readonly sheet: string;
  /** As in a table's report. */
  readonly insteadOf?: string;
  /** Tab of the last plan written, which `undoWrite` takes back; null for none. */
  readonly undo: string | null;
  readonly plan: PlanReport;
  readonly counted: 'engagements' | 'views' | 'value';
  /** Rows left out without one, never taken as free. */
  readonly noPrice: number;
  readonly noForecast: number;
  readonly said: {
    readonly proof: string;
    readonly total: string;
    readonly mix: string;
    readonly aside: string;
    readonly conflicts: readonly string[];
  };
};

/** `left` creators stay on the tab though they are in the plan no longer. */
export type PlanWritten = { readonly tab: string; readonly rows: number; readonly left: number };

/** What became of the tab, in a sentence. */
export type WriteUndone = { readonly message: string };

export type PlanCalls = {
  planSheet: { readonly argument: PlanRequest; readonly answer: Answer<PlanAnswer> };
  /** Takes back the last plan that was written on a tab. */
  undoWrite: { readonly argument: null; readonly answer: Answer<WriteUndone> };
  writePlan: { readonly argument: PlanRequest; readonly answer: Answer<PlanWritten> };
};
