/** Notices edits of the rules tab while the panel shows: looked at at a calm pace, and at once when the pointer comes back. */
import { useEffect } from 'preact/hooks';
import type { RulesState } from '../../contract/server-calls.ts';
import { nextPoll } from '../creator/poll-pace.ts';
import { useServer } from '../server/use-server.ts';

/** `onEdit` gets the state with the tab marked, when its rules are no longer those of `state`. */
export function useEdits(state: RulesState | null, isPaused: boolean, onEdit: (state: RulesState) => void): void {
  const server = useServer();
  const known = state === null ? '' : JSON.stringify([state.version, state.faults]);
  const waits = isPaused || state?.tab == null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `known` stands for the state
  useEffect(() => {
    if (waits) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = Date.now();
    const look = async (): Promise<void> => {
      const found = document.hidden ? null : await server.ask('readRulesState', null);
      if (isOver) return;
      if (found?.ok && JSON.stringify([found.value.version, found.value.faults]) !== known) {
        const marked = await server.ask('checkRules', null);
        if (!isOver && marked !== null) onEdit(marked.ok ? marked.value : found.value);
        return;
      }
      const wait = nextPoll(Date.now(), since);
      timer = wait === null ? undefined : setTimeout(() => void look(), wait);
    };
    const wake = (): void => {
      since = Date.now();
      if (timer !== undefined) return;
      void look();
    };
    timer = setTimeout(() => void look(), nextPoll(since, since) ?? 0);
    document.documentElement.addEventListener('pointerenter', wake);
    return () => {
      isOver = true;
      clearTimeout(timer);
      server.drop();
      document.documentElement.removeEventListener('pointerenter', wake);
    };
  }, [waits, known]);
}
