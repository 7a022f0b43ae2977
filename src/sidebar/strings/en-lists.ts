/** The English texts about two lists held against each other and about the people behind a list. */
export const enLists = {
  title: 'Compare with another tab',
  hint: 'Last month against this one, or the list of an agency against yours. Nothing is written.',
  other: 'Other list',
  none: 'This spreadsheet has no other tab. Put the other list on a tab of its own.',
  compare: 'Compare',
  comparing: 'Comparing…',
  counts: '{0} new, {1} gone, {2} changed.',
  same: '{0} as it was.|{0} as they were.',
  fresh: 'New',
  gone: 'Gone (rows of “{0}”)',
  changed: 'Changed',
  fields: { tier: 'Tier', followers: 'Followers', fee: 'Fee' },
  doubles: 'Double',
  by: {
    account: 'the same account twice',
    handle: 'new, but the handle is in the other list',
    person: 'new, but the person is in the other list',
    'e-mail': 'new, but the e-mail is in the other list',
  },
  unclear: 'Cannot be told',
  unnamed: 'neither handle nor name',
  place: '{0}, row {1}',
} as const;

export const enPeople = {
  title: 'People with several accounts, duplicates',
  several: '{0} person with several accounts|{0} people with several accounts',
  twice: '{0} account in several rows|{0} accounts in several rows',
  contacts: '{0} e-mail beside several people|{0} e-mails beside several people',
  upTo: 'up to {0} followers together; some follow several accounts',
  unnamed: 'No name',
  correct:
    'Wrong? Add a column Person: rows with the same text are one person, rows with another text are not. Plan, comparison and hand-over go by it.',
  ofPerson: 'Accounts of this person',
} as const;
