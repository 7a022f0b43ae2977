/** The types of the call behind the results of a campaign. JSON-safe, no behaviour. */
import type { CampaignResults } from '../core/campaign/results.ts';
import type { CalibrationAsk } from './calibration-calls.ts';
import type { Answer, RunRequest } from './reports.ts';

/** `said` are sentences about forecast and result, `unread` about cells that hold none, `proposed` about the rules that follow; `curves` are those with enough results to be set. */
export type ResultsAnswer = Omit<CampaignResults, 'unread'> & {
  readonly sheet: string;
  readonly said: readonly string[];
  readonly unread: readonly string[];
  readonly proposed: readonly string[];
  readonly curves: readonly (Pick<CalibrationAsk, 'platform' | 'what'> & { readonly platformLabel: string })[];
};

export type ResultsCalls = {
  campaignResults: { readonly argument: RunRequest; readonly answer: Answer<ResultsAnswer> };
};
