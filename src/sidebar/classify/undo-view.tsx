/** Takes back the last run, with the choice of what happens to cells edited since. */
import { useState } from 'preact/hooks';
import type { RunState } from '../../contract/run-calls.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

export function UndoView(props: {
  readonly undo: NonNullable<RunState['undo']>;
  readonly waits: boolean;
  readonly onUndo: (restoreEdited: boolean) => void;
}) {
  const { classify: say } = useStrings();
  const figures = useFigures();
  const [restoreEdited, setRestore] = useState(false);
  const { undo } = props;
  return (
    <ConfirmButton
      label={say.undo(figures.count(undo.rows), undo.since)}
      yes={say.undoYes}
      waits={props.waits}
      onYes={() => props.onUndo(restoreEdited)}
      question={
        <>
          <p>{say.undoQuestion(undo.sheet)}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={restoreEdited}
              onChange={(event) => setRestore(event.currentTarget.checked)}
            />
            {say.restoreEdited}
          </label>
        </>
      }
    />
  );
}
