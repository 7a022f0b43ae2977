/** The types of the calls behind the panels Creator and Overview. JSON-safe, no behaviour. */
import type { People, PersonBehind } from '../core/campaign/people.ts';
import type { Decision } from '../core/decision.ts';
import type { Counts, CreatorReport } from '../core/output/report.ts';
import type { Answer, RunRequest } from './reports.ts';

/** The creator in the selected row. Asked again with the same `key`, `creator` is null and nothing was computed. */
export type SelectedCreator = {
  readonly key: string;
  readonly unchanged: boolean;
  readonly sheet: string;
  readonly row: number;
  readonly creator:
    | (CreatorReport & {
        readonly platformLabel: string;
        readonly format: string;
        /** All accounts of the person; null for one account in one row. */
        readonly person: PersonBehind | null;
        /** The reasons with their marks, for `speakReason`. */
        readonly marked: readonly string[];
        /** What would change the answer, whole sentences with their marks. */
        readonly wouldChange: readonly string[];
        /** Tier, expected engagement, cost and reasons as plain text for an e-mail. */
        readonly text: string;
      })
    | null;
};

export type QuoteAnswer = {
  readonly verdict: string;
  readonly label: string;
  readonly currency: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Quote divided by the typical fee. */
  readonly ratio: number;
  readonly costPerEngagement: number | null;
  readonly counterOffer: number | null;
  /** With its marks. */
  readonly sentence: string;
};

/** Figures for the drawings; points are a fair share of all rows when there are too many, `of` says how many there are. */
export type Overview = {
  readonly sheet: string;
  /** As in a table's report. */
  readonly insteadOf?: string;
  readonly counts: Counts;
  readonly currency: string;
  readonly engagement: {
    readonly of: number;
    readonly points: readonly {
      readonly row: number;
      readonly creator: string;
      readonly tier: string;
      readonly followers: number;
      readonly engagement: number;
      readonly measured: boolean;
    }[];
  };
  readonly cost: {
    readonly of: number;
    readonly points: readonly {
      readonly row: number;
      readonly creator: string;
      readonly tier: string;
      readonly cost: number;
      readonly engagement: number;
    }[];
  };
  /** How many creators have which decision, of the whole list; left out where nobody decided. */
  readonly decisions?: readonly { readonly choice: Decision; readonly count: number }[];
  /** People with several accounts, accounts that are there twice, shared contacts: at most 50 of each, `of` says how many there are. */
  readonly people: People & { readonly of: Readonly<Record<keyof People, number>> };
  /** At most 20, best first; empty without a goal. */
  readonly top: readonly {
    readonly row: number;
    readonly creator: string;
    readonly tier: string;
    readonly fit: string;
    readonly score: number;
    readonly cost: number | null;
  }[];
};

/** `decided`: only creators with this decision; '' or left out: all; `none`: those without one. */
export type OverviewRequest = RunRequest & { readonly decided?: '' | 'none' | Decision };

export type PanelCalls = {
  selectedCreator: {
    readonly argument: { readonly request: RunRequest; readonly key: string };
    readonly answer: Answer<SelectedCreator>;
  };
  checkQuote: {
    readonly argument: {
      readonly request: RunRequest;
      readonly row: number;
      readonly amount: string;
      readonly format: string;
      readonly usageRights: string;
    };
    readonly answer: Answer<QuoteAnswer>;
  };
  /** Writes the formula of that function into the header row at the selected column, when its cells are empty. */
  insertFormula: {
    readonly argument: { readonly request: RunRequest; readonly name: string };
    readonly answer: Answer<{ readonly cell: string; readonly formula: string }>;
  };
  /** `column` is its letters; '' selects the row. */
  goToCell: {
    readonly argument: { readonly sheet: string; readonly row: number; readonly column: string };
    readonly answer: Answer<null>;
  };
  overview: { readonly argument: OverviewRequest; readonly answer: Answer<Overview> };
  insertCharts: { readonly argument: RunRequest; readonly answer: Answer<{ readonly tab: string }> };
};
