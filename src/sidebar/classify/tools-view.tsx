/** The two rare steps on the sheet: freeze formulas to values, remove everything that was added. */
import { useState } from 'preact/hooks';
import type { FreezeDone, Removal } from '../../contract/run-calls.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';

const SHOWN = 10;

export function ToolsView(props: { readonly server: Server; readonly onDone: () => void }) {
  const { classify: say } = useStrings();
  const [where, setWhere] = useState<'tab' | 'copy'>('copy');
  const [frozen, setFrozen] = useState<FreezeDone | null>(null);
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [problem, setProblem] = useState('');
  const { server } = props;
  const waits = server.busy !== '';

  const freeze = async (): Promise<void> => {
    setRemoval(null);
    const outcome = await server.ask('freezeToValues', { where });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setFrozen(outcome.ok ? outcome.value : null);
    props.onDone();
  };
  const remove = async (confirmed: boolean): Promise<void> => {
    setFrozen(null);
    const outcome = await server.ask('removeEverything', { confirmed });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setRemoval(outcome.ok ? outcome.value : null);
    if (confirmed) props.onDone();
  };
  return (
    <details>
      <summary>{say.toolsTitle}</summary>
      <div class="buttons">
        <ConfirmButton
          label={say.freeze}
          yes={say.freezeYes}
          waits={waits}
          onYes={() => void freeze()}
          question={
            <>
              <p>{say.freezeQuestion}</p>
              {(['copy', 'tab'] as const).map((choice) => (
                <label key={choice} class="check">
                  <input type="radio" name="freeze" checked={where === choice} onChange={() => setWhere(choice)} />
                  {say.freezeWhere[choice]}
                </label>
              ))}
            </>
          }
        />
        <Button waits={waits} onClick={() => void remove(false)}>
          {say.remove}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {(server.busy === 'freezeToValues' || server.busy === 'removeEverything') && <Waiting text={say.working} />}
        {frozen !== null && (
          <p class="done" lang="en">
            {frozen.message}
          </p>
        )}
        {removal !== null && <RemovalView removal={removal} />}
      </div>
      {removal !== null && !removal.done && (
        <div class="buttons">
          <Button waits={waits} onClick={() => void remove(true)}>
            {say.removeYes}
          </Button>
          <Button onClick={() => setRemoval(null)}>{say.removeNo}</Button>
        </div>
      )}
      {problem !== '' && <ProblemView text={problem} />}
    </details>
  );
}

function RemovalView({ removal }: { readonly removal: Removal }) {
  const { classify: say } = useStrings();
  const lines = [
    ...removal.columns.map(({ sheet, columns }) => say.columnsOn(columns, sheet)),
    ...removal.tabs.map((tab) => say.theTab(tab)),
    ...removal.names.map((name) => say.theName(name)),
    ...removal.kept.map(({ sheet, column, title }) => say.keptColumn(column, title, sheet)),
  ];
  return (
    <>
      <p lang="en">{removal.message}</p>
      {!removal.done && <MoreList items={lines} shown={SHOWN} render={(line) => line} />}
    </>
  );
}
