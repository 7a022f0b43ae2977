/** The usage rights that every cost of a run includes: any of those in the rules, or those of each row. */
import type { RunRequest } from '../../contract/server-calls.ts';
import { useReasons, useStrings } from '../strings/use-strings.ts';

const JOINED = ' + ';

export function RightsChoice(props: {
  readonly rights: readonly string[];
  readonly chosen: string;
  readonly onChange: (part: Partial<RunRequest>) => void;
}) {
  const { classify: say } = useStrings();
  const { word } = useReasons();
  const chosen = props.chosen === '' ? [] : props.chosen.split(JOINED);
  const toggle = (name: string): void => {
    const now = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name];
    props.onChange({ usageRights: props.rights.filter((right) => now.includes(right)).join(JOINED) });
  };
  return (
    <details class="field wide">
      <summary>
        {say.rights}: {props.chosen === '' ? say.rowRights : chosen.map(word).join(JOINED)}
      </summary>
      <fieldset aria-label={say.rights}>
        {props.rights.map((name) => (
          <label key={name} class="block">
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            {word(name)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
