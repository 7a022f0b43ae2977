/** Carrying a run through its chunks: next chunk, cancel between chunks, end. Shows nothing. */
import type { Progress, RunState } from '../../contract/run-calls.ts';
import type { Outcome } from '../server/call-server.ts';

export type RunSteps = {
  /** Null: the answer no longer counts. */
  readonly next: (runId: string) => Promise<Outcome<Progress> | null>;
  readonly cancel: (runId: string) => Promise<Outcome<RunState> | null>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
};

/** `runId` of a run that did not end well can be gone on with; '' when there is none. */
export type RunEnd =
  | { readonly kind: 'finished'; readonly progress: Progress }
  | { readonly kind: 'cancelled'; readonly progress: Progress }
  | { readonly kind: 'stopped'; readonly progress: Progress; readonly why: string }
  | { readonly kind: 'failed'; readonly problem: string; readonly runId: string }
  | { readonly kind: 'dropped' };

/** From the answer to the first chunk to the end. */
export async function carryOn(first: Outcome<Progress> | null, steps: RunSteps): Promise<RunEnd> {
  let outcome = first;
  let runId = '';
  while (outcome !== null) {
    if (!outcome.ok) return { kind: 'failed', problem: outcome.problem, runId };
    const progress: Progress = outcome.value;
    runId = progress.runId;
    steps.onProgress(progress);
    if (progress.isFinished) return { kind: 'finished', progress };
    if (progress.stopped !== null && steps.isCancelled()) return { kind: 'cancelled', progress };
    if (progress.stopped !== null) return { kind: 'stopped', progress, why: progress.stopped };
    if (steps.isCancelled()) {
      const cancelled = await steps.cancel(runId);
      if (cancelled === null) return { kind: 'dropped' };
      if (!cancelled.ok) return { kind: 'failed', problem: cancelled.problem, runId };
      return { kind: 'cancelled', progress };
    }
    outcome = await steps.next(runId);
  }
  return { kind: 'dropped' };
}
