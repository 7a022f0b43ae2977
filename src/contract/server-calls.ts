/** Answers for what the sidebar, the menu and the command line may ask of the add-on; JSON-safe, no behaviour. */
import type { Field, Format, Platform, PlatformSource } from '../core/creator.ts';
import type { RulesComparison } from '../core/evaluation/compare-rules.ts';
import type { Counts, CreatorReport } from '../core/output/report.ts';
import type { CalibrationCalls } from './calibration-calls.ts';
import type { PanelCalls } from './panel-calls.ts';
import type { PlanCalls } from './plan-calls.ts';
import type { RunCalls } from './run-calls.ts';

export type * from './calibration-calls.ts';
export type * from './panel-calls.ts';
export type * from './plan-calls.ts';
export type * from './run-calls.ts';
export type { Counts, CreatorReport };

/** Every server function answers so; a problem is a sentence for the user. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** What a run is asked for. Empty fields mean: not chosen. */
export type RunRequest = {
  /** Tab name; '' is the active tab. */
  readonly sheet: string;
  /** The list spoken of last: meant while a tab of the add-on itself is in front. */
  readonly lastSheet?: string;
  readonly goal: string;
  readonly platform: Platform | '';
  /** A format, or several pieces: `1 reel + 3 stories`. */
  readonly format: string;
  /** Code of the currency that costs are shown in; left out or '': that of the rules. */
  readonly currency?: string;
  readonly columns: 'all' | 'essential';
  /**
   * Which rows are written; all others stay untouched. "older": made by other rules than those in force; "changed": new,
   * or with other inputs than at their last run; "selected": rows of the user's selection.
   */
  readonly rows?: 'all' | 'selected' | 'changed' | 'older';
  /** When the sheet holds the fit for another goal: its columns are replaced, or new ones stand beside them. */
  readonly secondGoal?: '' | 'replace' | 'beside';
  /** A1 range of the table meant, where a tab has several. */
  readonly table?: string;
  /** Name of the file the table came from; a platform may be read from it. */
  readonly fileName: string;
  /** Corrections: field to 0-based column of the table, null to leave it out. */
  readonly chosen: Partial<Record<Field, number | null>>;
  /** A tab without a creator table is described as empty instead of refused; for the command line. */
  readonly evenWithoutTable?: boolean;
  /** Which creators a description gives, counted from 0; all when left out. A long list is fetched in pages. */
  readonly creators?: { readonly from: number; readonly count: number };
};

export type ColumnReport = { readonly header: string; readonly column: string; readonly index: number };
export type ProblemReport = {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
};

/** What was read, before anything is written. */
export type TableReport = {
  readonly rules: { readonly name: string; readonly version: string };
  readonly sheet: string;
  /** The tab of the add-on that was in front while this list is spoken of; left out when the list itself was. */
  readonly insteadOf?: string;
  /** Where the platform was learnt; `name` is null when rows may differ (column, links) or nothing tells it. */
  readonly platform: { readonly name: Platform | null; readonly source: PlatformSource | null };
  readonly columns: Partial<Record<Field, ColumnReport & { readonly also?: readonly ColumnReport[] }>>;
  readonly ignored: readonly { readonly header: string; readonly column: string; readonly reason: string }[];
  readonly problems: readonly ProblemReport[];
  readonly questions: readonly string[];
};

/** What a run would find, without the creators themselves. */
export type Preview = TableReport & { readonly counts: Counts };

/** The full result of reading and evaluating a table. */
export type Report = Preview & { readonly creators: readonly CreatorReport[] };

/** What a bulk run did. */
export type RunSummary = {
  readonly report: TableReport;
  readonly counts: Counts;
  readonly rowsWritten: number;
  /** Output cells kept because somebody edited them by hand. */
  readonly keptCells: number;
  /** A1 range of the columns written, as `N:AF`. */
  readonly columns: string;
};

/** What the sidebar can offer, and what was chosen last on the active tab. */
export type Choices = {
  /** Language of the user's account, as `en` or `de`; the sidebar speaks it where it can. */
  readonly locale: string;
  readonly goals: readonly string[];
  readonly platforms: readonly { readonly id: Platform; readonly label: string }[];
  readonly formats: readonly { readonly id: Format; readonly label: string }[];
  /** Usage rights that the rules have a fee factor for. */
  readonly usageRights: readonly string[];
  /** Codes that costs can be shown in, that of the rules first. */
  readonly currencies: readonly string[];
  readonly rules: string;
  readonly settings: {
    readonly goal: string;
    readonly platform: string;
    readonly format: string;
    readonly currency: string;
  };
};

/** The rules of the spreadsheet. `tab` null: the shipped rules are in force. `state` is the sentence shown in the tab. */
export type RulesState = {
  readonly tab: string | null;
  readonly name: string;
  readonly version: string;
  readonly faults: readonly string[];
  readonly state: string;
  readonly edited: boolean;
  /** Sets that can be put back, newest first. */
  readonly history: readonly { readonly version: string; readonly date: string; readonly accepted: boolean }[];
  readonly presets: readonly { readonly id: string; readonly title: string }[];
};

/** `kept`: blocks whose other lines were left out because the tab decides already. `replaced`: version to put back, or ''. */
export type PresetDone = {
  readonly tab: string;
  readonly made: boolean;
  readonly added: number;
  readonly kept: readonly string[];
  readonly replaced: string;
};

/** `from` and `to` are versions, `sheet` the list compared. */
export type Comparison = RulesComparison & { readonly from: string; readonly to: string; readonly sheet: string };

export type OlderRows = {
  readonly rows: number;
  /** Version in force. */
  readonly version: string;
  readonly older: readonly { readonly version: string; readonly rows: number }[];
};

/** The server functions the sidebar may call: name to argument and answer. */
export type ServerCalls = RunCalls & PanelCalls & PlanCalls & CalibrationCalls & RuleCalls;

type RuleCalls = {
  readChoices: { readonly argument: null; readonly answer: Answer<Choices> };
  classifySheet: { readonly argument: RunRequest; readonly answer: Answer<RunSummary> };
  readRulesState: { readonly argument: null; readonly answer: Answer<RulesState> };
  checkRules: { readonly argument: null; readonly answer: Answer<RulesState> };
  applyPreset: {
    readonly argument: { readonly preset: string; readonly how: 'add' | 'replace' };
    readonly answer: Answer<PresetDone>;
  };
  exportRules: { readonly argument: null; readonly answer: Answer<{ readonly name: string; readonly csv: string }> };
  importRules: {
    readonly argument: { readonly csv: string; readonly how: 'add' | 'replace' };
    readonly answer: Answer<PresetDone>;
  };
  keepRules: { readonly argument: null; readonly answer: Answer<RulesState> };
  putBackRules: { readonly argument: { readonly version: string }; readonly answer: Answer<RulesState> };
  compareRules: { readonly argument: RunRequest; readonly answer: Answer<Comparison> };
  compareSheet: {
    readonly argument: RunRequest & { readonly otherRules: readonly (readonly (string | number)[])[] };
    readonly answer: Answer<Comparison>;
  };
  countOlderRows: { readonly argument: RunRequest; readonly answer: Answer<OlderRows> };
};
