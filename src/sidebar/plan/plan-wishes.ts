/** What is typed in the form as the one text that the add-on reads. */

export type PlanWishes = {
  readonly budget: string;
  readonly creators: string;
  readonly share: string;
  /** Whom to choose from by the decisions of the list; '' for all but Pass. */
  readonly among: '' | 'maybe' | 'keep';
  readonly must: string;
  readonly without: string;
  readonly more: string;
};

export const NO_WISHES: PlanWishes = {
  budget: '',
  creators: '',
  share: '',
  among: '',
  must: '',
  without: '',
  more: '',
};

/** Fields left empty are no wish. */
export function asOptions({ creators, share, among, must, without, more }: PlanWishes): string {
  const only = among === 'maybe' ? 'keep or maybe' : among;
  const named = { creators, 'largest share': share, only, must, without };
  const wishes = Object.entries(named).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [`${name} ${value.trim()}`],
  );
  return [...wishes, more.trim()].filter((wish) => wish !== '').join('; ');
}

/** A row is kept or left out, never both. */
export function withRow(wishes: PlanWishes, row: number, to: 'must' | 'without'): PlanWishes {
  const rows = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '' && Number(one) !== row);
  const other = to === 'must' ? 'without' : 'must';
  return { ...wishes, [to]: [...rows(wishes[to]), row].join(', '), [other]: rows(wishes[other]).join(', ') };
}
