/** Looks at a run while one of its calls is still out: how far it is, and Cancel without waiting. Shows nothing. */
import type { Progress, RunState } from '../../contract/run-calls.ts';
import type { Outcome } from '../server/call-server.ts';

export type WatchSteps = {
  readonly wait: () => Promise<void>;
  readonly look: () => Promise<Outcome<RunState> | null>;
  readonly cancel: (runId: string) => Promise<unknown>;
  readonly isOver: () => boolean;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
};

/** Until the run is over; asks to cancel once. */
export async function watchRun(steps: WatchSteps): Promise<void> {
  let isAsked = false;
  for (;;) {
    await steps.wait();
    if (steps.isOver()) return;
    const outcome = await steps.look();
    if (steps.isOver()) return;
    const open = outcome?.ok ? outcome.value.open : null;
    if (open === null || !open.isMine) continue;
    const { runId, done, total } = open;
    steps.onProgress({ runId, done, total, isFinished: false, stopped: null, summary: null });
    if (!steps.isCancelled() || isAsked) continue;
    isAsked = true;
    await steps.cancel(runId);
  }
}
