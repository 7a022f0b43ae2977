/** Every button: one that waits stays reachable by keyboard and does nothing, instead of dropping the focus. */
import type { ComponentChildren, Ref } from 'preact';

export function Button(props: {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'action' | 'link' | undefined;
  /** True: says so and ignores clicks. */
  readonly waits?: boolean | undefined;
  readonly label?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}) {
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      class={props.kind}
      aria-disabled={props.waits === true}
      aria-label={props.label}
      onClick={() => {
        if (props.waits !== true) props.onClick();
      }}
    >
      {props.children}
    </button>
  );
}
