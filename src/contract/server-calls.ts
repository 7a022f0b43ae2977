/** What the sidebar, the menu and the command line may ask of the add-on. JSON-safe, no behaviour. */

import type { Format, Platform } from '../core/creator.ts';
import type { RulesComparison } from '../core/evaluation/compare-rules.ts';
import type { Counts, CreatorReport } from '../core/output/report.ts';
import type { CalibrationCalls } from './calibration-calls.ts';
import type { HandOverCalls } from './hand-over-calls.ts';
import type { ListCalls } from './list-calls.ts';
import type { PanelCalls } from './panel-calls.ts';
import type { PlanCalls } from './plan-calls.ts';
import type { Answer, RunRequest, RunSummary } from './reports.ts';
import type { ResultsCalls } from './results-calls.ts';
import type { RunCalls } from './run-calls.ts';

export type * from './calibration-calls.ts';
export type * from './hand-over-calls.ts';
export type * from './list-calls.ts';
export type * from './list-parts.ts';
export type * from './panel-calls.ts';
export type * from './plan-calls.ts';
export type * from './reports.ts';
export type * from './results-calls.ts';
export type * from './run-calls.ts';
export type { Counts, CreatorReport };

/** What the sidebar can offer, and what was chosen last on the active tab. */
export type Choices = {
  /** What this person chose for the sidebar, as `en` or `de`; '' is the language of the browser. */
  readonly language: string;
  readonly goals: readonly string[];
  readonly platforms: readonly { readonly id: Platform; readonly label: string }[];
  readonly formats: readonly { readonly id: Format; readonly label: string }[];
  /** Usage rights that the rules have a fee factor for. */
  readonly usageRights: readonly string[];
  /** Codes that costs can be shown in, that of the rules first; before them AS_QUOTED, unless the rules name the one to show. */
  readonly currencies: readonly string[];
  readonly rules: string;
  /** The panel to begin with, '' for the usual one; said once. */
  readonly panel: string;
  readonly settings: {
    readonly goal: string;
    readonly platform: string;
    readonly format: string;
    readonly currency: string;
    readonly usageRights: string;
  };
};

/** A sentence on the rules, with its marks, and the cell it is about, by column letters; null for one on the whole. */
export type RuleFault = {
  readonly marked: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: string } | null;
};

/** The rules of the spreadsheet. `tab` null: the shipped rules are in force. `state` is the sentence shown in the tab. */
export type RulesState = {
  readonly tab: string | null;
  readonly name: string;
  readonly version: string;
  readonly faults: readonly RuleFault[];
  readonly state: string;
  readonly edited: boolean;
  /** Sets that can be put back, newest first; `date` with the time, `what` is what they changed, '' where nobody knows. */
  readonly history: readonly {
    readonly version: string;
    readonly date: string;
    readonly what: string;
    readonly accepted: boolean;
  }[];
  readonly presets: readonly { readonly id: string; readonly title: string }[];
  readonly starts: TierStarts;
};

/** From how many followers somebody is micro, and from how many a KOL; null where no line says so by followers alone. */
export type TierStarts = { readonly micro: number | null; readonly kol: number | null };

/** `kept`: blocks whose other lines were left out because the tab decides already. `replaced`: version to put back, or ''. */
export type PresetDone = {
  readonly tab: string;
  readonly made: boolean;
  readonly added: number;
  readonly kept: readonly string[];
  readonly replaced: string;
};

/** `from` and `to` are versions, `sheet` the list compared, `rules` a sentence for each rule that differs. */
export type Comparison = RulesComparison & {
  readonly from: string;
  readonly to: string;
  readonly sheet: string;
  readonly rules: readonly string[];
};

export type OlderRows = {
  readonly rows: number;
  /** Version in force. */
  readonly version: string;
  readonly older: readonly { readonly version: string; readonly rows: number }[];
};

/** The server functions the sidebar may call: name to argument and answer. */
export type ServerCalls = RunCalls &
  PanelCalls &
  PlanCalls &
  HandOverCalls &
  ListCalls &
  ResultsCalls &
  CalibrationCalls &
  RuleCalls;

type RuleCalls = {
  /** Kept for this person in every spreadsheet; '' goes by the browser. */
  chooseLanguage: { readonly argument: string; readonly answer: Answer<null> };
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
  setTierStarts: { readonly argument: TierStarts; readonly answer: Answer<RulesState> };
  keepRules: { readonly argument: null; readonly answer: Answer<RulesState> };
  putBackRules: { readonly argument: { readonly version: string }; readonly answer: Answer<RulesState> };
  compareRules: { readonly argument: RunRequest; readonly answer: Answer<Comparison> };
  compareSheet: {
    readonly argument: RunRequest & { readonly otherRules: readonly (readonly (string | number)[])[] };
    readonly answer: Answer<Comparison>;
  };
  countOlderRows: { readonly argument: RunRequest; readonly answer: Answer<OlderRows> };
};
