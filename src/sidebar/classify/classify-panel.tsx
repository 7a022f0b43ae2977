/** Classifying the tab in front: choose, look, apply, take back. */
import { useEffect, useState } from 'preact/hooks';
import type { RunPreview } from '../../contract/run-calls.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { InsteadOf } from '../parts/instead-of.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import { ResultHeading } from '../parts/result-heading.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import { ColumnsView } from './columns-view.tsx';
import { SummaryView, UndoneView } from './done-view.tsx';
import { OpenRunView } from './open-run-view.tsx';
import { PreviewDetails, PreviewSentence } from './preview-view.tsx';
import { ProgressView } from './progress-view.tsx';
import { mustAnswer, QuestionsView } from './questions-view.tsx';
import { RequestForm } from './request-form.tsx';
import { ToolsView } from './tools-view.tsx';
import { UndoView } from './undo-view.tsx';
import { type Run, useRun } from './use-run.ts';

type Props = {
  readonly choices: Choices | null;
  readonly request: RunRequest;
  readonly onChange: (part: Partial<RunRequest>) => void;
  /** Grows when another panel asks for a preview of the present request. */
  readonly previewAsked: number;
};

export function ClassifyPanel(props: Props) {
  const { classify: say } = useStrings();
  const { request } = props;
  const run = useRun();
  const [isPlatformLeft, leavePlatform] = useState(false);
  const { shown, state, server } = run;
  const waits = server.busy !== '' || shown.kind === 'running';

  const change = (part: Partial<RunRequest>): void => {
    props.onChange(part);
    // What was seen of another request must not be applied: it is seen again with this one.
    if (shown.kind === 'preview') void run.preview({ ...request, ...part });
    else if (shown.kind !== 'start') run.reset();
  };
  const lookAgain = (part: Partial<RunRequest>): void => {
    props.onChange(part);
    void run.preview({ ...request, ...part });
  };
  const look = (): void => {
    leavePlatform(false);
    void run.preview(request);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is asked for
  useEffect(() => {
    if (props.previewAsked > 0) look();
  }, [props.previewAsked]);

  const open = state.open;
  return (
    <>
      {shown.kind === 'start' && <p>{say.intro}</p>}
      {open !== null && shown.kind !== 'running' && (
        <OpenRunView
          run={open}
          waits={waits}
          onGoOn={() => void run.goOn(open.runId)}
          onTakeOver={() => void run.takeOver(open.runId)}
          onCancel={() => void run.stop(open.runId)}
        />
      )}
      <RequestForm choices={props.choices} request={request} onChange={change} />
      <div class="buttons">
        <Button kind={shown.kind === 'preview' ? undefined : 'action'} waits={waits} onClick={look}>
          {shown.kind === 'preview' ? say.previewAgain : say.preview}
        </Button>
        {shown.kind === 'start' && (
          <Button waits={waits} onClick={() => void run.trySample(request)}>
            {say.trySample}
          </Button>
        )}
      </div>
      <div role="status" aria-live="polite">
        {server.busy === 'previewSheet' && <Waiting text={say.reading} />}
        {server.busy === 'undoRun' && <Waiting text={say.undoing} />}
        {shown.kind === 'running' && <ProgressView run={run} />}
      </div>
      {shown.kind === 'problem' && <ProblemView text={shown.text} />}
      {shown.kind === 'halted' && <ResultHeading>{shown.sentence}</ResultHeading>}
      {shown.kind === 'done' && <SummaryView summary={shown.summary} />}
      {shown.kind === 'undone' && <UndoneView undone={shown.undone} />}
      {shown.kind === 'preview' && (
        <Previewed
          {...props}
          run={run}
          preview={shown.preview}
          waits={waits}
          isPlatformLeft={isPlatformLeft}
          onLeavePlatform={() => leavePlatform(true)}
          onAnswer={lookAgain}
        />
      )}
      {state.undo !== null && (
        <div class="buttons">
          <UndoView undo={state.undo} waits={waits} onUndo={(restore) => void run.undo(restore)} />
        </div>
      )}
      <ToolsView server={server} onDone={() => void run.readState()} />
      <p class="quiet">{say.privacy}</p>
    </>
  );
}

function Previewed(
  props: Props & {
    readonly run: Run;
    readonly preview: RunPreview;
    readonly waits: boolean;
    readonly isPlatformLeft: boolean;
    readonly onLeavePlatform: () => void;
    readonly onAnswer: (part: Partial<RunRequest>) => void;
  },
) {
  const { classify: say } = useStrings();
  const { reason } = useReasons();
  const { preview, request, run, waits } = props;
  const isOpen = mustAnswer(preview, request, props.isPlatformLeft);
  return (
    <>
      <ResultHeading>{preview.sheet}</ResultHeading>
      <InsteadOf report={preview} />
      <PreviewSentence preview={preview} />
      <QuestionsView {...props} />
      {preview.marked.questions.map((question) => (
        <p key={question} class="question">
          {reason(question)}
        </p>
      ))}
      {!preview.hasAuthorityColumn && (
        <div class="question">
          <p>{say.noAuthority}</p>
          <Button waits={waits} onClick={() => void run.addAuthority(request)}>
            {say.addAuthority}
          </Button>
        </div>
      )}
      <div class="buttons">
        <Button kind="action" waits={waits || isOpen} onClick={() => void run.apply(request, preview.fingerprint)}>
          {say.apply}
        </Button>
      </div>
      {isOpen && <p class="quiet">{say.answerFirst}</p>}
      <PreviewDetails preview={preview} />
      <ColumnsView report={preview} onCorrect={(field, column) => void run.correct(request, field, column)} />
      <p class="quiet" lang="en">
        {preview.rules.version}
      </p>
    </>
  );
}
