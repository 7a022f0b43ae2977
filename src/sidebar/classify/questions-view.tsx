/** What a run must be told before it can write: platform, which table, what to do with another goal's fit. */
import { useState } from 'preact/hooks';
import type { RunPreview } from '../../contract/run-calls.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import type { Platform } from '../../core/creator.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

type Props = {
  readonly preview: RunPreview;
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly waits: boolean;
  /** The answer, and the table is looked at again. */
  readonly onAnswer: (part: Partial<RunRequest>) => void;
  /** The rows without a platform are to stay so. */
  readonly onLeavePlatform: () => void;
  readonly isPlatformLeft: boolean;
};

/** True while there is a question that Apply cannot do without. */
export function mustAnswer(preview: RunPreview, request: RunRequest, isPlatformLeft: boolean): boolean {
  if (preview.tables.length > 1 && (request.table ?? '') === '') return true;
  if (preview.otherGoal !== null && (request.secondGoal ?? '') === '') return true;
  return preview.platformQuestion !== null && !isPlatformLeft;
}

export function QuestionsView(props: Props) {
  const { classify: say } = useStrings();
  const { preview, request } = props;
  return (
    <>
      {preview.tables.length > 1 && (
        <fieldset class="question">
          <legend>{say.whichTable}</legend>
          {preview.tables.map(({ range, titles }) => (
            <div key={range} class="option">
              <Button waits={props.waits} onClick={() => props.onAnswer({ table: range })}>
                {range}
                {request.table === range && ' ✓'}
              </Button>
              <span class="quiet block">{titles}</span>
            </div>
          ))}
        </fieldset>
      )}
      {preview.otherGoal !== null && (
        <fieldset class="question">
          <legend>{say.otherGoal(preview.otherGoal, request.goal)}</legend>
          <div class="buttons">
            {(['replace', 'beside'] as const).map((choice) => (
              <Button key={choice} waits={props.waits} onClick={() => props.onAnswer({ secondGoal: choice })}>
                {say.secondGoal[choice]}
                {request.secondGoal === choice && ' ✓'}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {preview.platformQuestion !== null && <PlatformQuestion {...props} question={preview.platformQuestion} />}
    </>
  );
}

function PlatformQuestion(
  props: Props & { readonly question: { readonly rows: number; readonly guess: Platform | '' } },
) {
  const { classify: say } = useStrings();
  const figures = useFigures();
  const [platform, setPlatform] = useState<string>(props.question.guess);
  if (props.isPlatformLeft) return null;
  const answer = (): void => {
    if (platform === '') props.onLeavePlatform();
    else props.onAnswer({ platform: platform as Platform });
  };
  return (
    <fieldset class="question">
      <Choice
        id="platform-question"
        label={say.whichPlatform(figures.count(props.question.rows))}
        value={platform}
        options={[{ id: '', label: say.leavePlatform }, ...(props.choices?.platforms ?? [])]}
        onChange={setPlatform}
      />
      <Button waits={props.waits} onClick={answer}>
        {say.useAnswer}
      </Button>
    </fieldset>
  );
}
