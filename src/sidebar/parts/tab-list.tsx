/** The row of tabs: arrow keys, Home and End move, one tab stop. */
import { useRef } from 'preact/hooks';

type Tab<Id extends string> = { readonly id: Id; readonly label: string };

export function TabList<Id extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = props.tabs.findIndex((tab) => tab.id === props.shown);
    const next = props.tabs[target(event.key, at, props.tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    props.onShow(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === props.shown}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === props.shown ? 0 : -1}
          onClick={() => props.onShow(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** -1 for a key that moves nothing. */
function target(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
