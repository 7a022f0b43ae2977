/** What an edit of the rules does to the creators of the tab, with Keep and Put back. */
import { useState } from 'preact/hooks';
import type { Comparison, RulesState, RunRequest } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import { EffectView } from '../parts/effect-view.tsx';
import { MoreList } from '../parts/more-list.tsx';
import { ProblemView } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';

const SHOWN = 8;

export function ChangesView(props: {
  readonly request: RunRequest;
  readonly server: Server;
  readonly isEdited: boolean;
  /** The set accepted last; null for none. */
  readonly accepted: RulesState['history'][number] | null;
  readonly onKeep: () => void;
  readonly onPutBack: (version: string) => void;
}) {
  const { rules: say } = useStrings();
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [problem, setProblem] = useState('');
  const isBusy = props.server.busy !== '';
  const { accepted } = props;
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
      {accepted !== null && (
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
        {accepted !== null && (
          <ConfirmButton
            label={say.putBack}
            question={<p class="wrap">{say.putBackQuestion(accepted.date)}</p>}
            yes={say.putBack}
            waits={isBusy}
            onYes={() => props.onPutBack(accepted.version)}
          />
        )}
      </div>
    </>
  );
}

/** Which rules differ, then what that does, both from the add-on; below them who gets another tier or fit. */
function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const who = comparison.changes.filter(({ field }) => field === 'tier' || field === 'fit');
  return (
    <>
      <div lang="en">
        <MoreList items={comparison.rules} shown={SHOWN} render={(rule) => <strong class="wrap">{rule}</strong>} />
      </div>
      <EffectView sentences={comparison.sentences} changes={who} />
    </>
  );
}
