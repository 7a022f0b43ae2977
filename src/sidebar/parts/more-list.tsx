/** Long lists: shows the first few and says how many more there are. */
import type { ComponentChildren } from 'preact';
import { useStrings } from '../strings/use-strings.ts';

export function MoreList<T>(props: {
  readonly items: readonly T[];
  readonly shown: number;
  /** How many there are in all, when `items` was cut before. */
  readonly total?: number;
  readonly class?: string;
  readonly render: (item: T, at: number) => ComponentChildren;
}) {
  const { common } = useStrings();
  const more = Math.max(props.items.length, props.total ?? 0) - Math.min(props.items.length, props.shown);
  return (
    <>
      <ul class={props.class ?? 'plain'}>
        {props.items.slice(0, props.shown).map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lists are replaced whole, never reordered
          <li key={at}>{props.render(item, at)}</li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{common.andMore(more)}</p>}
    </>
  );
}
