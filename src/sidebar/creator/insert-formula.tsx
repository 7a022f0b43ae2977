/** Puts one formula of ours into the selected column, with the rules in it and the separator of the sheet. */
import { useState } from 'preact/hooks';
import type { RunRequest } from '../../contract/server-calls.ts';
import { CATALOGUE } from '../help/catalogue.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ProblemView, Waiting } from '../parts/notice.tsx';
import type { Server } from '../server/use-server.ts';
import { useStrings } from '../strings/use-strings.ts';

export function InsertFormula({ request, server }: { readonly request: RunRequest; readonly server: Server }) {
  const { creator: say } = useStrings();
  const [name, setName] = useState('TIER');
  const [done, setDone] = useState<{ readonly cell: string; readonly formula: string } | null>(null);
  const [problem, setProblem] = useState('');
  const insert = async (): Promise<void> => {
    setDone(null);
    const outcome = await server.ask('insertFormula', { request, name });
    if (outcome === null) return;
    setProblem(outcome.ok ? '' : outcome.problem);
    if (outcome.ok) setDone(outcome.value);
  };
  return (
    <details>
      <summary>{say.insertTitle}</summary>
      <p class="quiet">{say.insertHint}</p>
      <Choice
        label={say.formula}
        id="formula"
        value={name}
        options={CATALOGUE.filter((entry) => entry.isInsertable).map(({ name: id }) => ({ id, label: id }))}
        onChange={setName}
      />
      <Button waits={server.busy !== ''} onClick={() => void insert()}>
        {say.insert}
      </Button>
      <div role="status" aria-live="polite">
        {server.busy === 'insertFormula' && <Waiting text={say.inserting} />}
        {done !== null && (
          <p class="done">
            {say.inserted(done.cell)} <code>{done.formula}</code>
          </p>
        )}
      </div>
      {problem !== '' && <ProblemView text={problem} />}
    </details>
  );
}
