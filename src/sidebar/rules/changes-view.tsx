/** What an edit of the rules does to the creators of the tab, with Keep and Put back. */
import { useState } from 'preact/hooks';
import type { Comparison, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';

const SHOWN = 8;

export function ChangesView(props: {
  readonly request: RunRequest;
  readonly server: Server;
  readonly isEdited: boolean;
  readonly canCompare: boolean;
  /** Version accepted last, '' for none. */
  readonly accepted: string;
  readonly onKeep: () => void;
  readonly onPutBack: (version: string) => void;
}) {
  const { rules: say } = useStrings();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [problem, setProblem] = useState('');
  const isBusy = props.server.busy !== '';
  if (!props.isEdited) return null;

  const compare = async (): Promise<void> => {
    const outcome = await props.server.ask('compareRules', props.request);
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    setComparison(outcome.ok ? outcome.value : null);
  };
  return (
    <>
      <h2>{say.changedTitle}</h2>
      {props.canCompare && (
        <Button waits={isBusy} onClick={() => void compare()}>
          {say.compare}
        </Button>
      )}
      {problem !== '' && <ProblemView text={problem} />}
      <div role="status" aria-live="polite">
        {comparison !== null && <ComparisonView comparison={comparison} />}
      </div>
      <p class="quiet">{say.keepHint}</p>
      <div class="buttons">
        <Button kind="action" waits={isBusy} onClick={props.onKeep}>
          {say.keep}
        </Button>
        {props.accepted !== '' && (
          <ConfirmButton
            label={say.putBack}
            question={<p class="wrap">{say.putBackQuestion(props.accepted)}</p>}
            yes={say.putBack}
            waits={isBusy}
            onYes={() => props.onPutBack(props.accepted)}
          />
        )}
      </div>
    </>
  );
}

/** Sentences come from the add-on; below them who gets another tier or fit. */
function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { rules: say, common } = useStrings();
  const who = comparison.changes.filter(({ field }) => field === 'tier' || field === 'fit');
  return (
    <>
      <p class="quiet wrap">{say.fromTo(comparison.from, comparison.to)}</p>
      <ul lang="en">
        {comparison.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <MoreList
        items={who}
        shown={SHOWN}
        render={({ row, creator, from, to }) => (
          <>
            {creator === '' ? common.row(row) : `${common.row(row)}, ${creator}`}
            <span class="quiet block">{say.fromTo(String(from ?? '–'), String(to ?? '–'))}</span>
          </>
        )}
      />
    </>
  );
}
