/** What is between a click and its answer: waiting, a problem, a short confirmation. */
import { useEffect, useState } from 'preact/hooks';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';

/** After this long a waiting person is told that it goes on. */
const SLOW_MS = 8000;

export function Waiting({ text }: { readonly text: string }) {
  const { common } = useStrings();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting">
      <span class="spinner" aria-hidden="true" />
      {text}
      {isSlow && ` ${common.slow}`}
    </p>
  );
}

/** A problem with or without marks; a text of several lines keeps them. */
export function ProblemView(props: { readonly text: string; readonly retry?: (() => void) | undefined }) {
  const { common } = useStrings();
  const { reason } = useReasons();
  return (
    <div class="error" role="alert">
      <p>{reason(props.text)}</p>
      {props.retry && <Button onClick={props.retry}>{common.tryAgain}</Button>}
    </div>
  );
}
