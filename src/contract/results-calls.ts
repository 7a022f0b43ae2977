/** The types of the call behind the results of a campaign. JSON-safe, no behaviour. */
import type { ArchiveSums } from '../core/campaign/archive.ts';
import type { CampaignResults } from '../core/campaign/results.ts';
import type { CalibrationRequest } from './calibration-calls.ts';
import type { Answer, RunRequest } from './reports.ts';

/** `said` are sentences about forecast and result, `unread` about cells that hold none, `proposed` about the rules that follow; `curves` are those with enough results to be set. */
export type ResultsAnswer = Omit<CampaignResults, 'unread'> & {
  readonly sheet: string;
  readonly said: readonly string[];
  readonly unread: readonly string[];
  readonly proposed: readonly string[];
  readonly curves: readonly (Pick<CalibrationRequest, 'platform' | 'what'> & { readonly platformLabel: string })[];
};

/** Sums of the campaigns on the tab of the archive, in its currency; `said` names cells that do not count, or count twice. */
export type ArchiveAnswer = ArchiveSums & {
  readonly tab: string;
  readonly currency: string;
  readonly said: readonly string[];
};

export type ResultsCalls = {
  /** What is archived; writes nothing. */
  campaignArchive: { readonly argument: null; readonly answer: Answer<ArchiveAnswer> };
  /** Adds the results of the list to the archive under a name. */
  archiveCampaign: {
    readonly argument: { readonly request: RunRequest; readonly name: string };
    readonly answer: Answer<ArchiveAnswer>;
  };
  campaignResults: { readonly argument: RunRequest; readonly answer: Answer<ResultsAnswer> };
};
