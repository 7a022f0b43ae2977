/** What a person may choose before a run. */
import { AS_QUOTED } from '../../contract/reports.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import { Choice } from '../parts/choice.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import { RightsChoice } from './rights-choice.tsx';

const ROWS = ['all', 'selected', 'changed', 'older'] as const;

export function RequestForm(props: {
  readonly choices: Choices | null;
  readonly request: RunRequest;
  readonly onChange: (part: Partial<RunRequest>) => void;
}) {
  const { classify: say, decision } = useStrings();
  const { word } = useReasons();
  const { choices, request, onChange } = props;
  const currencies = choices?.currencies ?? [];
  return (
    <div class="pair">
      <Choice
        label={say.goal}
        id="goal"
        value={request.goal}
        options={[
          { id: '', label: say.noGoal },
          ...(choices?.goals ?? []).map((goal) => ({ id: goal, label: word(goal) })),
        ]}
        onChange={(goal) => onChange({ goal, secondGoal: '' })}
      />
      <Choice
        label={say.currency}
        id="currency"
        value={request.currency || currencies[0] || ''}
        options={currencies.map((id) => ({ id, label: id === AS_QUOTED ? say.asQuoted : id }))}
        onChange={(currency) => onChange({ currency })}
      />
      <Choice
        label={say.platform}
        id="platform"
        value={request.platform}
        options={[{ id: '', label: say.anyPlatform }, ...(choices?.platforms ?? [])]}
        onChange={(platform) => onChange({ platform: platform as RunRequest['platform'] })}
      />
      <Choice
        label={say.format}
        id="format"
        value={request.format}
        options={[
          { id: '', label: say.anyFormat },
          ...(choices?.formats ?? []).map(({ id, label }) => ({ id, label: word(label) })),
        ]}
        onChange={(format) => onChange({ format: format as RunRequest['format'] })}
      />
      <RightsChoice rights={choices?.usageRights ?? []} chosen={request.usageRights ?? ''} onChange={onChange} />
      <Choice
        label={say.columns}
        id="columns"
        value={request.columns}
        options={[
          { id: 'essential', label: say.essential },
          { id: 'all', label: say.allColumns },
        ]}
        onChange={(columns) => onChange({ columns: columns === 'essential' ? 'essential' : 'all' })}
      />
      <Choice
        label={say.rows}
        id="rows"
        value={request.rows ?? 'all'}
        options={ROWS.map((id) => ({ id, label: say.rowChoices[id] }))}
        onChange={(id) => onChange({ rows: ROWS.find((choice) => choice === id) ?? 'all' })}
      />
      <Choice
        label={decision.columns}
        id="decisions"
        isWide
        value={request.decisions === true ? 'add' : ''}
        options={[
          { id: '', label: decision.leave },
          { id: 'add', label: decision.add },
        ]}
        onChange={(id) => onChange({ decisions: id === 'add' })}
      />
    </div>
  );
}
