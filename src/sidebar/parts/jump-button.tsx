/** Going from a sentence to the cell it names. */
import { useState } from 'preact/hooks';
import { useServer } from '../server/use-server.ts';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';
import { focusSheet } from './focus-sheet.ts';

/** `column` is its letters; '' selects the row. An empty `sheet` is the tab in front. */
export function JumpButton(props: {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  /** Shown in place of "Go to". */
  readonly text?: string;
}) {
  const { common } = useStrings();
  const { reason } = useReasons();
  const server = useServer();
  const [problem, setProblem] = useState('');
  const go = async (): Promise<void> => {
    const outcome = await server.ask('goToCell', { sheet: props.sheet, row: props.row, column: props.column });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    // The cell is of use only when typing reaches it.
    if (outcome.ok) focusSheet();
  };
  const place = props.column === '' ? common.row(props.row) : `${props.column}${props.row}`;
  return (
    <>
      <Button
        kind="link"
        waits={server.busy !== ''}
        label={props.text === undefined ? undefined : `${props.text}, ${common.goTo(place)}`}
        onClick={() => void go()}
      >
        {props.text ?? common.goTo(place)}
      </Button>
      {problem !== '' && (
        <span class="quiet" role="alert">
          {reason(problem)}
        </span>
      )}
    </>
  );
}
