/** How many rows of the tab were made with other rules than those in force, and redoing those alone. */
import { useState } from 'preact/hooks';
import type { OlderRows, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { ProblemView } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useFigures, useStrings } from '../strings/use-strings.ts';

export function OlderRowsView(props: {
  readonly request: RunRequest;
  readonly server: Server;
  readonly onRedo: () => void;
}) {
  const { rules: say } = useStrings();
  const figures = useFigures();
  const [older, setOlder] = useState<OlderRows | null>(null);
  const [problem, setProblem] = useState('');
  const isBusy = props.server.busy !== '';
  const count = async (): Promise<void> => {
    const outcome = await props.server.ask('countOlderRows', props.request);
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setOlder(outcome.ok ? outcome.value : null);
  };
  return (
    <>
      <h2>{say.olderTitle}</h2>
      <Button waits={isBusy} onClick={() => void count()}>
        {say.countOlder}
      </Button>
      {problem !== '' && <ProblemView text={problem} />}
      <div role="status" aria-live="polite">
        {older !== null && older.older.length === 0 && <p>{say.noOlder}</p>}
        {older?.older.map(({ version, rows }) => (
          <p key={version} class="wrap">
            {say.older(figures.count(rows), version)}
          </p>
        ))}
      </div>
      {older !== null && older.older.length > 0 && (
        <Button waits={isBusy} onClick={props.onRedo}>
          {say.redoOlder}
        </Button>
      )}
    </>
  );
}
