/** The types of a bulk run's calls: preview, chunks, take-over, undo, freeze, removal. JSON-safe, no behaviour. */
import type { Field, Platform } from '../core/creator.ts';
import type { CellFacts } from '../core/problem.ts';
import type { Answer, Preview, RunRequest, RunSummary } from './reports.ts';

/** A cell the user should look at; `row` is 1-based, `column` its letters, '' for a whole row. */
export type CellNote = { readonly row: number; readonly column: string; readonly message: string };

/** A cell that could not be read; the sentence is made in the language of the page. */
export type UnreadCell = Omit<CellNote, 'message'> & { readonly facts: CellFacts };

/** A row before and after: titles of our columns to the texts shown. */
export type SampleRow = {
  readonly row: number;
  readonly creator: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
};

/** What Apply would do; nothing is written yet. */
export type RunPreview = Preview & {
  /** Hand it to `startRun`: table and rules must still be these. */
  readonly fingerprint: string;
  readonly columnsToAdd: number;
  /** Columns that would be written, as `N:AF`. */
  readonly where: string;
  /** Rows that the choice of rows would write. */
  readonly rowsToWrite: number;
  readonly sample: readonly SampleRow[];
  /** The first of them; `unreadableCells` counts all. */
  readonly unreadable: readonly UnreadCell[];
  readonly unreadableCells: number;
  /** The first of `counts.nearLine`. */
  readonly nearLine: readonly CellNote[];
  /** False: a list without evidence of authority, see `addAuthorityColumn`. */
  readonly hasAuthorityColumn: boolean;
  /** Asked when nothing tells the platform of some rows; `guess` is '' or what to fill in first. */
  readonly platformQuestion: { readonly rows: number; readonly guess: Platform | '' } | null;
  /** Goal whose fit the sheet holds already; `secondGoal` of the request says what to do. */
  readonly otherGoal: string | null;
  /** `questions` and the reasons of `ignored` with the marks that the page makes its own language of. */
  readonly marked: { readonly questions: readonly string[]; readonly ignored: readonly string[] };
  /** More than one table on the tab: one of them must be the request's `table`. */
  readonly tables: readonly { readonly range: string; readonly titles: string }[];
};

/** `done` of `total` rows. `summary` comes with the last chunk; `stopped` says why a run ended early, with its marks. */
export type Progress = {
  readonly runId: string;
  readonly done: number;
  readonly total: number;
  readonly isFinished: boolean;
  readonly stopped: string | null;
  readonly summary: RunSummary | null;
};

export type RunState = {
  /** A run that has not finished. `isMine`: started by this user; `canTakeOver`: its time has run out. */
  readonly open: {
    readonly runId: string;
    readonly isMine: boolean;
    readonly sheet: string;
    readonly since: string;
    readonly done: number;
    readonly total: number;
    readonly canTakeOver: boolean;
  } | null;
  /** What `undoRun` would take back: `rows` of a run that began at the time of day `since`. */
  readonly undo: {
    readonly runId: string;
    readonly since: string;
    readonly sheet: string;
    readonly rows: number;
  } | null;
};

export type UndoDone = {
  /** The time of day when the run began. */
  readonly since: string;
  readonly restoredCells: number;
  /** Cells edited since the run that were left as they are. */
  readonly keptCells: number;
  /** Rows of the run that could not be found, by their row number then; rows that look like copies, by theirs now. */
  readonly unmatched: readonly { readonly row: number; readonly why: 'gone' | 'copy' }[];
};

export type FreezeDone = {
  /** Tab that holds the values. */
  readonly sheet: string;
  readonly formulas: number;
  readonly cells: number;
  /** Formulas left as they are, because they show an error or are still loading. */
  readonly left: readonly CellNote[];
  readonly message: string;
};

/** What `removeEverything` removes; asked with `confirmed: false` it only counts. */
export type Removal = {
  readonly columns: readonly { readonly sheet: string; readonly columns: string }[];
  readonly tabs: readonly string[];
  readonly names: readonly string[];
  /** Columns left because the user wrote into them. */
  readonly kept: readonly { readonly sheet: string; readonly column: string; readonly title: string }[];
  readonly done: boolean;
  readonly message: string;
};

export type RunCalls = {
  previewSheet: { readonly argument: RunRequest; readonly answer: Answer<RunPreview> };
  startRun: {
    readonly argument: { readonly request: RunRequest; readonly fingerprint: string };
    readonly answer: Answer<Progress>;
  };
  continueRun: { readonly argument: { readonly runId: string }; readonly answer: Answer<Progress> };
  /** Stops before the next chunk; what is written stays and can be undone. */
  cancelRun: { readonly argument: { readonly runId: string }; readonly answer: Answer<RunState> };
  runState: { readonly argument: null; readonly answer: Answer<RunState> };
  /** Makes an expired run of somebody else one's own and writes its next rows. */
  takeOver: { readonly argument: { readonly runId: string }; readonly answer: Answer<Progress> };
  undoRun: { readonly argument: { readonly restoreEdited: boolean }; readonly answer: Answer<UndoDone> };
  freezeToValues: { readonly argument: { readonly where: 'tab' | 'copy' }; readonly answer: Answer<FreezeDone> };
  removeEverything: { readonly argument: { readonly confirmed: boolean }; readonly answer: Answer<Removal> };
  /** A field is read from the column with that 0-based index and title, or from none; remembered for the tab. */
  correctColumn: {
    readonly argument: {
      readonly sheet: string;
      readonly field: Field;
      readonly index: number | null;
      readonly header: string;
    };
    readonly answer: Answer<null>;
  };
  /** Makes a tab of invented creators, or shows the one there is. */
  makeSample: { readonly argument: null; readonly answer: Answer<{ readonly tab: string }> };
  /** Adds an empty column titled "Authority evidence" to the table of the request; answers its letters. */
  addAuthorityColumn: { readonly argument: RunRequest; readonly answer: Answer<{ readonly column: string }> };
};
