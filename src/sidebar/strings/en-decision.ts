/** The English texts about decisions on creators, wherever panels show or filter by them. */
export const enDecision = {
  title: 'Decision',
  columns: 'Columns to decide in',
  add: 'Add or keep',
  leave: 'Only if there already',
  from: 'Choose from',
  among: {
    all: 'All but Pass',
    maybe: 'Keep and Maybe',
    keep: 'Keep only',
  },
  shown: 'Creators shown',
  everybody: 'All',
  undecided: 'Not decided',
  choice: { Keep: 'Keep', Maybe: 'Maybe', Pass: 'Pass', Booked: 'Booked', Done: 'Done' },
  count: '{0}: {1}',
  by: 'by {0}',
} as const;
