/** What was decided about the creators of the list, and which of them are shown. */
import type { Overview, OverviewRequest } from '../../contract/panel-calls.ts';
import { Choice } from '../parts/choice.tsx';
import { useFigures, useStrings } from '../strings/use-strings.ts';

export type Shown = NonNullable<OverviewRequest['decided']>;

/** Nothing while nobody has decided anything. */
export function DecisionsView(props: {
  readonly decisions: Overview['decisions'];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}) {
  const { decision: say } = useStrings();
  const figures = useFigures();
  const { decisions = [] } = props;
  if (decisions.length === 0) return null;
  const options: readonly { readonly id: Shown; readonly label: string }[] = [
    { id: '', label: say.everybody },
    ...decisions.map(({ choice, count }) => ({
      id: choice,
      label: say.count(say.choice[choice], figures.count(count)),
    })),
    { id: 'none', label: say.undecided },
  ];
  return (
    <Choice
      label={say.shown}
      id="decided"
      value={props.shown}
      options={options}
      onChange={(id) => props.onChange(options.find((option) => option.id === id)?.id ?? '')}
    />
  );
}
