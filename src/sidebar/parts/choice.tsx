/** One labelled list of choices. */

type Option = { readonly id: string; readonly label: string };

export function Choice(props: {
  readonly label: string;
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Over both columns of a pair: for long words. */
  readonly isWide?: boolean;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div class={props.isWide === true ? 'field wide' : 'field'}>
      <label for={props.id}>{props.label}</label>
      <select id={props.id} value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
