/** The English texts about what a campaign brought. */
export const enResults = {
  title: 'Results',
  look: 'Look at the results',
  roi: 'return {0}',
  verdict: { below: 'below its band', inside: 'inside its band', above: 'above its band' },
  total: 'Paid {0} for {1} engagements and {2} views',
  proposed: 'Rules that the results would make',
  curve: 'New curve: {0}, {1}',
} as const;
