/** The fields of a plan. The add-on reads and checks them. */
import { AS_QUOTED } from '../../contract/reports.ts';
import type { Choices, RunRequest } from '../../contract/server-calls.ts';
import { Choice } from '../parts/choice.tsx';
import { useReasons, useStrings } from '../strings/use-strings.ts';
import type { PlanWishes } from './plan-wishes.ts';

const AMONG = ['', 'maybe', 'keep'] as const;

export function PlanForm(props: {
  readonly request: RunRequest;
  readonly choices: Choices | null;
  readonly onChange: (part: Partial<RunRequest>) => void;
  readonly wishes: PlanWishes;
  readonly onWish: (part: Partial<PlanWishes>) => void;
}) {
  const { plan: say, decision } = useStrings();
  const { word } = useReasons();
  const { wishes, onWish, request, choices } = props;
  const isCode = (request.currency ?? '') !== '' && request.currency !== AS_QUOTED;
  const field = (name: Exclude<keyof PlanWishes, 'among'>, label: string, hint: string) => (
    <div class="field">
      <label for={`plan-${name}`}>{label}</label>
      <input
        id={`plan-${name}`}
        type="text"
        autocomplete="off"
        value={wishes[name]}
        aria-describedby={`plan-${name}-hint`}
        onInput={(event) => onWish({ [name]: event.currentTarget.value })}
      />
      <p class="quiet" id={`plan-${name}-hint`}>
        {hint}
      </p>
    </div>
  );
  return (
    <>
      <div class="pair">
        {field('budget', isCode ? `${say.budget} (${request.currency})` : say.budget, say.budgetHint)}
        {field('creators', say.creators, say.creatorsHint)}
        <Choice
          label={say.goal}
          id="plan-goal"
          isWide
          value={request.goal}
          options={[
            { id: '', label: say.noGoal },
            ...(choices?.goals ?? []).map((goal) => ({ id: goal, label: word(goal) })),
          ]}
          onChange={(goal) => props.onChange({ goal, secondGoal: '' })}
        />
        {field('share', say.share, say.shareHint)}
        <Choice
          label={decision.from}
          id="plan-among"
          isWide
          value={wishes.among}
          options={AMONG.map((id) => ({ id, label: decision.among[id === '' ? 'all' : id] }))}
          onChange={(id) => onWish({ among: AMONG.find((one) => one === id) ?? '' })}
        />
      </div>
      <details>
        <summary>{say.wishes}</summary>
        <div class="pair">
          {field('must', say.must, say.rowsHint)}
          {field('without', say.without, say.rowsHint)}
        </div>
        <div class="field">
          <label for="plan-more">{say.wishes}</label>
          <textarea
            id="plan-more"
            rows={3}
            value={wishes.more}
            aria-describedby="plan-more-hint"
            onInput={(event) => onWish({ more: event.currentTarget.value })}
          />
          <p class="quiet" id="plan-more-hint">
            {say.wishesHint}
          </p>
        </div>
      </details>
    </>
  );
}
