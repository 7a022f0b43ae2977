/** Starts from a shipped rule set: added to the team's own, or in place of all. */
import { useState } from 'preact/hooks';
import type { PresetDone, RulesState } from '../../contract/server-calls.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { ConfirmButton } from '../parts/confirm.tsx';
import type { Outcome } from '../server/call-server.ts';
import type { Server } from '../server/use-server.ts';
import type { Strings } from '../strings/strings.ts';
import { useStrings } from '../strings/use-strings.ts';
import { sayPreset } from './say-preset.ts';

export function PresetsView(props: {
  readonly state: RulesState;
  readonly server: Server;
  readonly onDone: (sentences: readonly string[]) => void;
  readonly onProblem: (problem: string) => void;
}) {
  const { rules: say } = useStrings();
  const { presets, tab } = props.state;
  const [preset, setPreset] = useState(presets[0]?.id ?? '');
  const isBusy = props.server.busy !== '';
  const apply = async (how: 'add' | 'replace'): Promise<void> =>
    report(await props.server.ask('applyPreset', { preset, how }), how, say, props.onDone, props.onProblem);
  return (
    <>
      <h2>{say.presetTitle}</h2>
      <Choice
        label={say.preset}
        id="preset"
        value={preset}
        options={presets.map(({ id, title }) => ({ id, label: title }))}
        onChange={setPreset}
      />
      <div class="buttons">
        <Button kind={tab === null ? 'action' : undefined} waits={isBusy} onClick={() => void apply('add')}>
          {tab === null ? say.makeTab : say.add}
        </Button>
        {tab !== null && (
          <ConfirmButton
            label={say.replaceAll}
            question={<p>{say.replaceQuestion}</p>}
            yes={say.replaceAll}
            waits={isBusy}
            onYes={() => void apply('replace')}
          />
        )}
      </div>
    </>
  );
}

/** Says what a preset or an import did, or why not; an answer that no longer counts says nothing. */
export function report(
  outcome: Outcome<PresetDone> | null,
  how: 'add' | 'replace',
  say: Strings['rules'],
  onDone: (sentences: readonly string[]) => void,
  onProblem: (problem: string) => void,
): void {
  if (outcome === null) return;
  if (outcome.ok) onDone(sayPreset(outcome.value, how, say));
  else onProblem(outcome.problem);
}
