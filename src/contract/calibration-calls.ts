/** The types of the calls that set a curve of the rules by the team's own creators. JSON-safe, no behaviour. */
import type { Platform } from '../core/creator.ts';
import type { RulesComparison } from '../core/evaluation/compare-rules.ts';
import type { Answer, RunRequest } from './reports.ts';

/** Which curve: typical rates of a platform, or what its posts cost by the quotes in the sheet. */
export type CalibrationRequest = {
  readonly request: RunRequest;
  readonly platform: Platform;
  readonly what: 'engagement' | 'cost';
  /** By what the rows measured and quoted, or by what a campaign got and paid; left out: by the rows. */
  readonly from?: 'rows' | 'results';
};

/** `value` is a fraction for rates, an amount in `currency` for fees. */
export type CurvePoint = { readonly followers: number; readonly value: number };

/** A curve to draw: straight between its points when both axes are logarithmic; low and high are `value` times p10, p90. */
export type DrawnCurve = {
  readonly points: readonly CurvePoint[];
  /** p10, p25, p50, p75, p90 as multiples of the value. */
  readonly spread: readonly [number, number, number, number, number];
  readonly source: string;
};

/** What would be written; nothing is written yet. A platform other than Instagram has no fee lines: its factor moves. */
export type CalibrationProposal = {
  readonly what: 'engagement' | 'cost';
  readonly platform: Platform;
  readonly platformLabel: string;
  /** What the rates divide by; fees follow the followers. By views one rate holds at any size. */
  readonly basis: 'followers' | 'views';
  /** Of fees; '' for rates. */
  readonly currency: string;
  readonly sheet: string;
  /** Creators behind the proposal, those left out for want of a figure, and the fewest that the Settings ask for. */
  readonly creators: number;
  readonly leftOut: number;
  readonly minimum: number;
  readonly proposed: Omit<DrawnCurve, 'points'> & {
    readonly points: readonly (CurvePoint & { readonly creators: number })[];
  };
  /** The curve of the rules in force; null when they have none for this platform. */
  readonly present: DrawnCurve | null;
  /** The curve the product comes with; null when it has none, or its fees are in another currency. */
  readonly shipped: DrawnCurve | null;
  /** The team's own creators, a fair share of them when there are many. */
  readonly own: readonly CurvePoint[];
  /** Share of own creators between low and high when each half is judged by the other half's curve; null: too few. */
  readonly held: number | null;
  /** The factor of the platform before and after; null when lines are replaced in its place. */
  readonly factor: { readonly from: number; readonly to: number } | null;
  /** What the curve would change for the creators of the list; the first of them by name. */
  readonly effect: Pick<RulesComparison, 'counts' | 'sentences' | 'changes'>;
  /** The same in sentences: what is behind it and what would be written. */
  readonly sentences: readonly string[];
  /** Hand it to `applyCalibration`: creators and rules must still be these. */
  readonly fingerprint: string;
};

/** `replaced` is the version to put back, `version` the one in force now; `source` is beside the new lines. */
export type CalibrationDone = {
  readonly tab: string;
  readonly made: boolean;
  readonly replaced: string;
  readonly version: string;
  readonly source: string;
};

export type CalibrationCalls = {
  /** Refused below the minimum of creators, with how many there are. */
  proposeCalibration: { readonly argument: CalibrationRequest; readonly answer: Answer<CalibrationProposal> };
  applyCalibration: {
    readonly argument: CalibrationRequest & { readonly fingerprint: string };
    readonly answer: Answer<CalibrationDone>;
  };
};
