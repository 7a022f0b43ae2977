/** A run that has not finished: whose it is, how far it came, who may go on with it. */
import type { RunState } from '../../contract/run-calls.ts';
import { Button } from '../parts/button.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

export function OpenRunView(props: {
  readonly run: NonNullable<RunState['open']>;
  readonly waits: boolean;
  readonly onGoOn: () => void;
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}) {
  const { classify: say } = useStrings();
  const figures = useFigures();
  const { run } = props;
  const how = say.openRun(run.sheet, figures.count(run.done), figures.count(run.total));
  return (
    <div class="question">
      <p>{run.isMine ? how : `${how} ${say.startedBy(run.since)}`}</p>
      <div class="buttons">
        {run.isMine && (
          <>
            <Button waits={props.waits} onClick={props.onGoOn}>
              {say.goOn}
            </Button>
            <Button waits={props.waits} onClick={props.onCancel}>
              {say.stopRun}
            </Button>
          </>
        )}
        {!run.isMine && run.canTakeOver && (
          <Button waits={props.waits} onClick={props.onTakeOver}>
            {say.takeOver}
          </Button>
        )}
      </div>
      {!run.isMine && !run.canTakeOver && <p class="quiet">{say.waitForOther}</p>}
    </div>
  );
}
