/** The panel Plan: what is asked, the plan found, the plan written. Keeps nothing when the sidebar closes. */
import { useState } from 'preact/hooks';
import type { Choices, PlanAnswer, PlanWritten, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import { useServer } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ArchiveView } from './archive-view.tsx';
import { HandOverView } from './hand-over-view.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanResult } from './plan-result.tsx';
import { asOptions, NO_WISHES, type PlanWishes, withRow } from './plan-wishes.ts';
import { ResultsView } from './results-view.tsx';

export function PlanPanel(props: {
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly onChange: (part: Partial<RunRequest>) => void;
}) {
  const { plan: say } = useStrings();
  const server = useServer();
  const [wishes, setWishes] = useState<PlanWishes>(NO_WISHES);
  const [answer, setAnswer] = useState<PlanAnswer | null>(null);
  const [answered, setAnswered] = useState<readonly unknown[]>([]);
  const [written, setWritten] = useState<PlanWritten | null>(null);
  const [handed, setHanded] = useState<Parameters<typeof HandOverView>[0]['written']>(null);
  const [archived, setArchived] = useState<string | null>(null);
  const [undone, setUndone] = useState('');
  const [problem, setProblem] = useState('');
  const undoTab = archived ?? written?.tab ?? handed?.tab ?? answer?.undo ?? null;
  const isStale = answered[0] !== wishes || answered[1] !== props.request;
  const waits = server.busy !== '' || wishes.budget.trim() === '';

  const plan = async (asked: PlanWishes): Promise<void> => {
    setWritten(null);
    setUndone('');
    setProblem('');
    const outcome = await server.ask('planSheet', {
      ...props.request,
      budget: asked.budget,
      options: asOptions(asked),
    });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setAnswer(outcome.ok ? outcome.value : null);
    setAnswered([asked, props.request]);
  };
  const write = async (): Promise<void> => {
    const outcome = await server.ask('writePlan', {
      ...props.request,
      budget: wishes.budget,
      options: asOptions(wishes),
    });
    if (outcome === null) return;
    setUndone('');
    setHanded(null);
    setArchived(null);
    setProblem(outcome.ok ? '' : outcome.problem);
    setWritten(outcome.ok ? outcome.value : null);
  };
  const handOver = async (kind: string): Promise<void> => {
    setUndone('');
    setWritten(null);
    setArchived(null);
    const asked = { budget: wishes.budget, options: asOptions(wishes), kind };
    const outcome = await server.ask('writeHandOver', { ...props.request, ...asked });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setHanded(outcome.ok ? outcome.value : null);
  };
  const undo = async (): Promise<void> => {
    const outcome = await server.ask('undoWrite', null);
    if (outcome === null) return;
    setWritten(null);
    setHanded(null);
    setArchived(null);
    setAnswer(answer === null ? null : { ...answer, undo: null });
    setProblem(outcome.ok ? '' : outcome.problem);
    setUndone(outcome.ok ? outcome.value.message : '');
  };
  const move = (row: number, to: 'must' | 'without'): void => {
    const next = withRow(wishes, row, to);
    setWishes(next);
    void plan(next);
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!waits) void plan(wishes);
        }}
      >
        <PlanForm {...props} wishes={wishes} onWish={(part) => setWishes({ ...wishes, ...part })} />
        <div class="buttons">
          <Button kind="action" waits={waits} onClick={() => void plan(wishes)}>
            {say.plan}
          </Button>
          {answer !== null && answer.plan.chosen.length > 0 && !isStale && (
            <Button waits={waits} onClick={() => void write()}>
              {say.write}
            </Button>
          )}
          {undoTab !== null && (
            <Button waits={server.busy !== ''} onClick={() => void undo()}>
              {say.undo(undoTab)}
            </Button>
          )}
        </div>
      </form>
      <div role="status" aria-live="polite">
        {answer !== null && isStale && server.busy === '' && <p class="quiet">{say.stale}</p>}
        {server.busy === 'planSheet' && <Waiting text={say.planning} />}
        {server.busy === 'writePlan' && <Waiting text={say.writing} />}
        {undone !== '' && (
          <p class="done" lang="en">
            {undone}
          </p>
        )}
        {written !== null && (
          <p class="done">
            {say.written(written.rows, written.tab)} {written.left > 0 && say.writtenLeft(written.left)}
          </p>
        )}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
      {answer === null && problem === '' && server.busy === '' && <p class="quiet">{say.empty}</p>}
      <HandOverView written={handed} waits={server.busy !== ''} onWrite={(kind) => void handOver(kind)} />
      <ResultsView request={props.request} />
      <ArchiveView request={props.request} server={server} onWritten={setArchived} />
      {answer !== null && <PlanResult answer={answer} waits={server.busy !== ''} onMove={move} />}
    </>
  );
}
