/** Hands the chosen creators over: which layout, the tab it was written on, and what rows lack. */
import { useState } from 'preact/hooks';
import type { HandOver } from '../../contract/hand-over-calls.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { useStrings } from '../strings/use-strings.ts';

const KINDS = ['plain', 'upfluence', 'aspire', 'brief'] as const;

export function HandOverView(props: {
  readonly written: (HandOver & { readonly tab: string }) | null;
  readonly waits: boolean;
  readonly onWrite: (kind: string) => void;
}) {
  const { handOver: say } = useStrings();
  const [kind, setKind] = useState<string>('plain');
  const { written } = props;
  return (
    <details>
      <summary>{say.title}</summary>
      <p class="quiet">{say.who}</p>
      <Choice
        label={say.layout}
        id="hand-over"
        value={kind}
        options={KINDS.map((id) => ({ id, label: say.kinds[id] }))}
        onChange={setKind}
      />
      <Button waits={props.waits} onClick={() => props.onWrite(kind)}>
        {say.write}
      </Button>
      {written !== null && (
        <div role="status">
          <p class="done">{say.written(written.rows.length, written.tab)}</p>
          {written.missing.length === 0 ? (
            <p class="quiet">{say.whole}</p>
          ) : (
            <MoreList items={written.missing} shown={20} render={(sentence) => <span lang="en">{sentence}</span>} />
          )}
        </div>
      )}
    </details>
  );
}
