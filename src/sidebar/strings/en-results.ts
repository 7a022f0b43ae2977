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

export const enArchive = {
  title: 'Campaign archive',
  hint: 'Adds the results of the list to the tab “Campaign archive” and sums all campaigns on it.',
  name: 'Name of the campaign',
  archive: 'Archive results',
  look: 'Show archive',
  written: '“{0}” is on the tab “{1}”.',
  creators: '{0} creator|{0} creators',
  perView: '{0} a view',
  perEngagement: '{0} an engagement',
  total: 'All campaigns',
} as const;
