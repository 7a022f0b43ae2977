/** A run under way: how far it is, and the way out between two chunks. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Waiting } from '../parts/notice.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import type { Run } from './use-run.ts';

export function ProgressView({ run }: { readonly run: Run }) {
  const { classify: say, common } = useStrings();
  const figures = useFigures();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const progress = run.shown.kind === 'running' ? run.shown.progress : null;
  const text = run.isCancelling ? say.cancelling : say.writing;
  return (
    <>
      <Waiting text={text} />
      {progress !== null && (
        <>
          <progress max={Math.max(1, progress.total)} value={progress.done} aria-label={say.writing} />
          <p>{say.progress(figures.count(progress.done), figures.count(progress.total))}</p>
        </>
      )}
      <Button buttonRef={button} waits={run.isCancelling} onClick={run.cancel}>
        {common.cancel}
      </Button>
    </>
  );
}
