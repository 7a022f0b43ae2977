/** Takes a rule set to another spreadsheet and brings one in, as CSV text. */
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import { CopyText } from '../parts/copy-text.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';
import { report } from './presets-view.tsx';
import { SqlCommand } from './sql-command.tsx';

export function TravelView(props: {
  readonly server: Server;
  readonly onDone: (sentences: readonly string[]) => void;
  readonly onProblem: (problem: string) => void;
}) {
  const { rules: say } = useStrings();
  const [exported, setExported] = useState('');
  const [csv, setCsv] = useState('');
  const isBusy = props.server.busy !== '';
  const show = async (): Promise<void> => {
    const outcome = await props.server.ask('exportRules', null);
    if (outcome === null) return;
    if (outcome.ok) setExported(outcome.value.csv);
    else props.onProblem(outcome.problem);
  };
  const bring = async (how: 'add' | 'replace'): Promise<void> =>
    report(await props.server.ask('importRules', { csv, how }), how, say, props.onDone, props.onProblem);
  const isEmpty = csv.trim() === '';
  return (
    <details>
      <summary>{say.travelTitle}</summary>
      <Button waits={isBusy} onClick={() => void show()}>
        {say.exportRules}
      </Button>
      {exported !== '' && <CopyText label={say.exported} text={exported} button={say.copy} isShown />}
      {exported !== '' && <SqlCommand />}
      <div class="field gap">
        <label for="import">{say.importLabel}</label>
        <textarea
          id="import"
          rows={4}
          value={csv}
          placeholder={say.importHint}
          onInput={(event) => setCsv(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <Button waits={isBusy || isEmpty} onClick={() => void bring('add')}>
          {say.importRules}
        </Button>
        <ConfirmButton
          label={say.importReplace}
          question={<p>{say.replaceQuestion}</p>}
          yes={say.replaceAll}
          waits={isBusy || isEmpty}
          onYes={() => void bring('replace')}
        />
      </div>
    </details>
  );
}
