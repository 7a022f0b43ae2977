/** The two figures that most teams change, as fields: from how many followers micro, from how many KOL. */
import { useState } from 'preact/hooks';
import type { RulesState, TierStarts } from '../../contract/server-calls.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';
import { readFollowers } from './read-followers.ts';

const FIELDS = ['kol', 'micro'] as const;

export function StartsView(props: {
  readonly state: RulesState;
  readonly isBusy: boolean;
  readonly onSet: (starts: TierStarts) => void;
}) {
  const { rules: say } = useStrings();
  const figures = useFigures();
  const [typed, type] = useState<Partial<Record<keyof TierStarts, string>>>({});
  const { starts } = props.state;
  const fields = FIELDS.filter((name) => starts[name] !== null);
  const asked = (name: keyof TierStarts): number | null => readFollowers(typed[name] ?? String(starts[name] ?? ''));
  const moves = fields.filter((name) => asked(name) !== starts[name]);
  const isReadable = fields.every((name) => asked(name) !== null);
  if (fields.length === 0) return null;
  return (
    <>
      <div class="pair">
        {fields.map((name) => (
          <div key={name} class="field">
            <label for={`start-${name}`}>{say.starts[name]}</label>
            <input
              id={`start-${name}`}
              inputMode="numeric"
              value={typed[name] ?? figures.count(starts[name] ?? 0)}
              aria-invalid={asked(name) === null}
              onInput={({ currentTarget }) => type({ ...typed, [name]: currentTarget.value })}
            />
          </div>
        ))}
      </div>
      {!isReadable && <p class="quiet">{say.startsHint}</p>}
      {isReadable && moves.length > 0 && (
        <ConfirmButton
          label={say.startsSet}
          question={
            <ul class="plain">
              {moves.map((name) => (
                <li key={name}>
                  {say.starts[name]}: {say.fromTo(figures.count(starts[name] ?? 0), figures.count(asked(name) ?? 0))}
                </li>
              ))}
              {props.state.tab === null && <li>{say.startsMake}</li>}
            </ul>
          }
          yes={say.startsSet}
          waits={props.isBusy}
          onYes={() => props.onSet({ micro: asked('micro'), kol: asked('kol') })}
        />
      )}
    </>
  );
}
