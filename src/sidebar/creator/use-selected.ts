/** The creator in the selected row: asked again at a calm pace while the panel shows, then only on request. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SelectedCreator } from '../../contract/panel-calls.ts';
import type { RunRequest } from '../../contract/server-calls.ts';
import { useServer } from '../server/use-server.ts';
import { nextPoll } from './poll-pace.ts';

export type Selected = {
  readonly value: SelectedCreator | null;
  readonly problem: { readonly text: string; readonly isSaid: boolean } | null;
  readonly isAsking: boolean;
  /** Polling has ended: nothing moved for a while, or an answer was a problem. */
  readonly isResting: boolean;
  /** Looks at once, and follows the selection again. */
  readonly look: () => void;
};

/** `isPaused`: another call of the panel is under way, or the panel does not show. */
export function useSelected(request: RunRequest, isPaused: boolean): Selected {
  const server = useServer();
  const [value, setValue] = useState<SelectedCreator | null>(null);
  const [problem, setProblem] = useState<Selected['problem']>(null);
  const [isResting, rest] = useState(false);
  const [wake, setWake] = useState(0);
  const key = useRef('');
  const said = useRef('');
  const lastChange = useRef(0);
  const asked = JSON.stringify(request);

  // Another goal or format is another answer for the same row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the request as text stands for the request
  useEffect(() => {
    key.current = '';
  }, [asked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wake` starts it again, `asked` stands for the request
  useEffect(() => {
    if (isPaused) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    lastChange.current = Date.now();
    const poll = async (): Promise<void> => {
      const outcome = document.hidden ? null : await server.ask('selectedCreator', { request, key: key.current });
      if (isOver) return;
      if (outcome !== null && !outcome.ok) {
        if (outcome.problem !== said.current) lastChange.current = Date.now();
        said.current = outcome.problem;
        key.current = '';
        setValue(null);
        setProblem({ text: outcome.problem, isSaid: outcome.isSaid });
        // What the add-on says of a row is an answer; without any answer, asking again and again helps nobody.
        if (!outcome.isSaid) return rest(true);
      }
      if (outcome?.ok && !outcome.value.unchanged) {
        if (outcome.value.key !== key.current) lastChange.current = Date.now();
        key.current = outcome.value.key;
        setValue(outcome.value);
      }
      if (outcome?.ok) {
        said.current = '';
        setProblem(null);
      }
      const wait = nextPoll(Date.now(), lastChange.current);
      if (wait === null) return rest(true);
      timer = setTimeout(() => void poll(), wait);
    };
    rest(false);
    void poll();
    return () => {
      isOver = true;
      clearTimeout(timer);
      server.drop();
    };
  }, [isPaused, wake, asked]);

  const look = useCallback(() => setWake((now) => now + 1), []);
  return { value, problem, isAsking: server.busy !== '', isResting, look };
}
