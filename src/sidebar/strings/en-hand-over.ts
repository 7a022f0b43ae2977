/** The English texts about handing creators over. */
export const enHandOver = {
  title: 'Hand over',
  who: 'With a budget above, the rows of its plan; without one those decided Keep, Booked or Done. Nothing is sent.',
  layout: 'Layout',
  kinds: {
    plain: 'One row a person (GRIN, CreatorIQ)',
    upfluence: 'Upfluence',
    aspire: 'Aspire',
    brief: 'Brief: fields for a mail merge',
  },
  write: 'Write on a new tab',
  written: '{0} person is on the tab “{1}”.|{0} people are on the tab “{1}”.',
  whole: 'Every row has what is needed.',
} as const;
