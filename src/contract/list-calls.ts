/** The types of the calls that hold two lists against each other. JSON-safe, no behaviour. */
import type { ListsCompared } from '../core/campaign/compare-lists.ts';
import type { Answer, RunRequest } from './reports.ts';

/** `sheet` is the list asked about, `other` the tab it is held against. */
export type ListsAnswer = ListsCompared & { readonly sheet: string; readonly other: string };

/** `otherFile`: name of the file that the other list came from, '' for a tab of the spreadsheet. */
export type ListsRequest = {
  readonly request: RunRequest;
  readonly other: string;
  readonly otherFile: string;
};

export type ListCalls = {
  /** Tabs that may be held against the list of the request: those that show, without its own and the add-on's. */
  otherTabs: { readonly argument: RunRequest; readonly answer: Answer<{ readonly tabs: readonly string[] }> };
  compareLists: { readonly argument: ListsRequest; readonly answer: Answer<ListsAnswer> };
};
