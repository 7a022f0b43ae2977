/** A step that asks once more before it is taken: question in place, Escape goes back, focus follows. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';

export function ConfirmButton(props: {
  readonly label: string;
  readonly question: ComponentChildren;
  readonly yes: string;
  readonly waits?: boolean;
  readonly onYes: () => void;
}) {
  const { common } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('input, button')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <Button buttonRef={opener} waits={props.waits} onClick={() => setOpen(true)}>
        {props.label}
      </Button>
    );
  }
  return (
    <fieldset
      class="question"
      aria-label={props.label}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      {props.question}
      <div class="buttons">
        <Button
          waits={props.waits}
          onClick={() => {
            setOpen(false);
            props.onYes();
          }}
        >
          {props.yes}
        </Button>
        <Button onClick={() => setOpen(false)}>{common.cancel}</Button>
      </div>
    </fieldset>
  );
}
