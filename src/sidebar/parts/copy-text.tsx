/** A text to take along: copied by a button, shown for copying by hand where the browser refuses. */
import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings/use-strings.ts';
import { Button } from './button.tsx';

export function CopyText(props: {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  /** True: the text is shown from the start. */
  readonly isShown: boolean;
}) {
  const { common } = useStrings();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  const isOpen = props.isShown || said === common.copyByHand;
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(props.text, field.current);
    say(isCopied ? common.copied : common.copyByHand);
  };
  return (
    <div class="field">
      <textarea
        ref={field}
        class={isOpen ? undefined : 'offscreen'}
        tabIndex={isOpen ? 0 : -1}
        aria-hidden={!isOpen}
        aria-label={props.label}
        rows={5}
        readOnly
        value={props.text}
      />
      <Button onClick={() => void copy()}>{props.button}</Button>
      <span role="status" class="beside">
        {said}
      </span>
    </div>
  );
}

/** The add-on's frame may lack the right to the clipboard; the older command then works on the selected text. */
async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    field?.select();
    const isCopied = document.execCommand('copy');
    if (before instanceof HTMLElement) before.focus();
    return isCopied;
  }
}
