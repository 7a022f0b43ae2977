/** The state of a run as the panel shows it: looking, writing, done, undone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress, RunPreview, RunState, UndoDone } from '../../contract/run-calls.ts';
import type { RunRequest, RunSummary } from '../../contract/server-calls.ts';
import type { Field } from '../../core/creator.ts';
import type { ArgumentOf, Outcome } from '../server/call-server.ts';
import { type Server, useServer } from '../server/use-server.ts';
import type { Strings } from '../strings/strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { Column } from './columns-view.tsx';
import { carryOn, type RunEnd } from './run-loop.ts';
import { watchRun } from './watch-run.ts';

export type Shown =
  | { readonly kind: 'start' }
  | { readonly kind: 'preview'; readonly preview: RunPreview }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly summary: RunSummary }
  | { readonly kind: 'halted'; readonly sentence: string }
  | { readonly kind: 'undone'; readonly undone: UndoDone }
  | { readonly kind: 'problem'; readonly text: string };

export type Run = {
  readonly server: Server;
  readonly shown: Shown;
  readonly state: RunState;
  readonly isCancelling: boolean;
  readonly reset: () => void;
  readonly preview: (request: RunRequest) => Promise<void>;
  readonly apply: (request: RunRequest, fingerprint: string) => Promise<void>;
  readonly goOn: (runId: string) => Promise<void>;
  readonly takeOver: (runId: string) => Promise<void>;
  /** Between two chunks; a run of an earlier sidebar at once. */
  readonly cancel: () => void;
  readonly stop: (runId: string) => Promise<void>;
  readonly undo: (restoreEdited: boolean) => Promise<void>;
  readonly addAuthority: (request: RunRequest) => Promise<void>;
  /** Remembers the correction for the tab, and looks again. */
  readonly correct: (request: RunRequest, field: Field, column: Column | null) => Promise<void>;
  /** Brings the sample to the front and looks at it. */
  readonly trySample: (request: RunRequest) => Promise<void>;
  readonly readState: () => Promise<void>;
};

/** Between two looks at a run that is writing. */
const LOOK_MS = 1000;
const NO_RUN: RunState = { open: null, undo: null };

export function useRun(): Run {
  const { classify: say } = useStrings();
  const server = useServer();
  const background = useServer();
  const watcher = useServer();
  const [shown, show] = useState<Shown>({ kind: 'start' });
  const [state, setState] = useState<RunState>(NO_RUN);
  const [isCancelling, setCancelling] = useState(false);
  const cancelled = useRef(false);

  // A run of before, and whether it can be undone, are told after the choices; a failure here shows no fault.
  const readState = async (): Promise<void> => {
    const outcome = await background.ask('runState', null);
    if (outcome?.ok) setState(outcome.value);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the panel is first shown
  useEffect(() => {
    void readState();
  }, []);

  const carry = async (first: Promise<Outcome<Progress> | null>): Promise<void> => {
    cancelled.current = false;
    setCancelling(false);
    let isOver = false;
    const tellProgress = (progress: Progress): void =>
      show((now) => (isFurther(now, progress) ? { kind: 'running', progress } : now));
    void watchRun({
      wait: () => new Promise((done) => setTimeout(done, LOOK_MS)),
      look: () => watcher.ask('runState', null),
      cancel: (runId) => watcher.ask('cancelRun', { runId }),
      isOver: () => isOver,
      isCancelled: () => cancelled.current,
      onProgress: tellProgress,
    });
    const outcome = await first;
    if (outcome === null) {
      isOver = true;
      return;
    }
    const end = await carryOn(outcome, {
      next: (runId) => server.ask('continueRun', { runId }),
      cancel: (runId) => server.ask('cancelRun', { runId }),
      isCancelled: () => cancelled.current,
      onProgress: tellProgress,
    });
    isOver = true;
    setCancelling(false);
    tell(end);
    if (end.kind === 'finished' && end.progress.summary !== null) {
      await background.ask('goToCell', resultOf(end.progress.summary));
    }
    await readState();
  };
  const tell = (end: RunEnd): void => {
    if (end.kind !== 'dropped') show(shownOf(end, say));
  };
  const look = async (request: RunRequest): Promise<void> => {
    // A later request takes the place of one under way.
    if (server.busy === 'previewSheet') server.drop();
    const outcome = await server.ask('previewSheet', request);
    if (outcome === null) return;
    show(outcome.ok ? { kind: 'preview', preview: outcome.value } : { kind: 'problem', text: outcome.problem });
  };
  const then = async <Name extends 'correctColumn' | 'makeSample'>(
    name: Name,
    argument: ArgumentOf<Name>,
    request: RunRequest,
  ): Promise<void> => {
    const outcome = await server.ask(name, argument);
    if (outcome?.ok) await look(request);
    else if (outcome !== null) show({ kind: 'problem', text: outcome.problem });
  };
  const sheet = shown.kind === 'preview' ? shown.preview.sheet : '';
  const begin = (first: () => Promise<Outcome<Progress> | null>): Promise<void> => {
    if (server.busy !== '') return Promise.resolve();
    const asked = first();
    show({ kind: 'running', progress: null });
    return carry(asked);
  };
  return {
    server,
    shown,
    state,
    isCancelling,
    readState,
    reset: () => show({ kind: 'start' }),
    preview: look,
    correct: (request, field, column) =>
      then('correctColumn', { sheet, field, index: column?.index ?? null, header: column?.header ?? '' }, request),
    trySample: (request) => then('makeSample', null, request),
    apply: (request, fingerprint) => begin(() => server.ask('startRun', { request, fingerprint })),
    goOn: (runId) => begin(() => server.ask('continueRun', { runId })),
    takeOver: (runId) => begin(() => server.ask('takeOver', { runId })),
    cancel() {
      cancelled.current = true;
      setCancelling(true);
    },
    async stop(runId) {
      const outcome = await server.ask('cancelRun', { runId });
      if (outcome === null) return;
      if (outcome.ok) setState(outcome.value);
      else show({ kind: 'problem', text: outcome.problem });
    },
    async undo(restoreEdited) {
      const outcome = await server.ask('undoRun', { restoreEdited });
      if (outcome === null) return;
      show(outcome.ok ? { kind: 'undone', undone: outcome.value } : { kind: 'problem', text: outcome.problem });
      await readState();
    },
    async addAuthority(request) {
      const outcome = await server.ask('addAuthorityColumn', request);
      if (outcome === null) return;
      if (outcome.ok) show({ kind: 'halted', sentence: say.authorityAdded(outcome.value.column) });
      else show({ kind: 'problem', text: outcome.problem });
    },
  };
}

/** The first answer of a run. */
function resultOf({ report: { sheet }, columns, firstRow = 2 }: RunSummary): ArgumentOf<'goToCell'> {
  return { sheet, row: firstRow, column: /[A-Z]+/.exec(columns)?.[0] ?? '' };
}

/** What was seen of a run while it was writing may arrive late. */
function isFurther(shown: Shown, { runId, done }: Progress): boolean {
  if (shown.kind !== 'running') return false;
  return shown.progress === null || shown.progress.runId !== runId || shown.progress.done <= done;
}

function shownOf(end: Exclude<RunEnd, { readonly kind: 'dropped' }>, say: Strings['classify']): Shown {
  if (end.kind === 'failed') return { kind: 'problem', text: end.problem };
  if (end.kind === 'stopped') return { kind: 'problem', text: end.why };
  const { summary, done, total } = end.progress;
  if (end.kind === 'finished' && summary !== null) return { kind: 'done', summary };
  return { kind: 'halted', sentence: say.cancelled(done, total) };
}
