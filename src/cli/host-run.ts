/** Runs the built add-on on the tabs of a file inside the emulated host. */
import type {
  Answer,
  Comparison,
  HandOver,
  HandOverRequest,
  ListsAnswer,
  ListsRequest,
  PlanAnswer,
  PlanRequest,
  Preview,
  Report,
  ResultsAnswer,
  RunRequest,
  RunSummary,
} from '../contract/server-calls.ts';
import { createHost, createMemoryStore } from '../host/index.ts';
import { createNodeRealm } from '../host/run/node-realm.ts';
import type { WrittenValue } from './files/plain-text.ts';
import type { TabCell } from './files/xlsx-read.ts';
import type { Bundle } from './fresh-bundle.ts';

export type TabContent = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly TabCell[])[];
};

export type HostRun = {
  /** What a run would find; writes nothing. */
  preview(request: RunRequest): Answer<Preview>;
  /** The same with every creator. */
  describe(request: RunRequest): Answer<Report>;
  /** What changes for each creator when other rules take the place of those in force; writes nothing. */
  compare(request: RunRequest, otherRules: readonly (readonly (string | number)[])[]): Answer<Comparison>;
  /** Whom to book with a budget; writes nothing. */
  plan(request: PlanRequest): Answer<PlanAnswer>;
  /** The list held against that of another tab; writes nothing. */
  against(request: ListsRequest): Answer<ListsAnswer>;
  /** What a campaign brought, by the columns of results; writes nothing. */
  results(request: RunRequest): Answer<ResultsAnswer>;
  /** Chosen creators in the layout of an importer; writes nothing. */
  handOver(request: HandOverRequest): Answer<HandOver>;
  /** Writes the output columns into the host's copy of the tab. */
  classify(request: RunRequest): Answer<RunSummary>;
  /** Values of a tab's row (0-based) as they are now. */
  row(tab: string, row: number): readonly WrittenValue[];
  formats(tab: string, row: number): readonly string[];
};

type Place = { readonly row: number; readonly column: number };

/** Rows fetched from the store at once. */
const CHUNK = 1000;

/** Puts the tabs into a spreadsheet of the host, texts as texts. */
export function openInHost(bundle: Bundle, tabs: readonly TabContent[], timeZone: string): HostRun {
  const store = createMemoryStore({
    sheets: tabs.map(({ name, hidden, rows }) => ({ name, hidden, rows, asText: true, grid: 'fit' })),
    timeZone,
  });
  const host = createHost({ store, bundle: bundle.code, html: bundle.html, realm: createNodeRealm() });
  const idOf = (tab: string) => store.sheets().find(({ name }) => name === tab)?.id ?? 0;
  const chunked = <T>(read: (sheetId: number, row: number, rows: number, columns: number) => T[][]) => {
    type Held = { readonly tab: string; readonly last: Place; readonly first: number; readonly rows: T[][] };
    let held: Held | null = null;
    return (tab: string, row: number): readonly T[] => {
      const first = row - (row % CHUNK);
      if (held === null || held.tab !== tab || held.first !== first) {
        const sheetId = idOf(tab);
        const last = held?.tab === tab ? held.last : store.lastCell(sheetId);
        const rows = Math.min(CHUNK, last.row - first);
        const isThere = rows > 0 && last.column > 0;
        held = { tab, last, first, rows: isThere ? read(sheetId, first + 1, rows, last.column) : [] };
      }
      return held.rows[row - first] ?? [];
    };
  };
  return {
    preview: (request) => host.run('previewSheet', [request]) as Answer<Preview>,
    describe: (request) => host.run('describeSheet', [request]) as Answer<Report>,
    compare: (request, otherRules) => host.run('compareSheet', [{ ...request, otherRules }]) as Answer<Comparison>,
    plan: (request) => host.run('planSheet', [request]) as Answer<PlanAnswer>,
    against: (request) => host.run('compareLists', [request]) as Answer<ListsAnswer>,
    results: (request) => host.run('campaignResults', [request]) as Answer<ResultsAnswer>,
    handOver: (request) => host.run('handOverSheet', [request]) as Answer<HandOver>,
    classify: (request) => host.run('classifySheet', [request]) as Answer<RunSummary>,
    row: chunked((id, row, rows, columns) => store.values(id, { row, column: 1, rows, columns })),
    formats: chunked((id, row, rows, columns) => store.formats(id, { row, column: 1, rows, columns })),
  };
}
