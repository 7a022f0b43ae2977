/** One row a person with clean handles and spelled-out countries, for importers whose columns are mapped by hand (GRIN, CreatorIQ). */
import { PLATFORMS } from '../../creator.ts';
import { platformLabel, sayDeliverables } from '../../text/names.ts';
import { handleOn, type Layout, urlOn } from './layout.ts';

export const plain: Layout = {
  columns: [
    { title: 'Name', of: ({ name }) => name, wanted: true },
    { title: 'Email', of: ({ contact }) => contact.email, wanted: true },
    { title: 'Phone', of: ({ contact }) => contact.phone },
    ...PLATFORMS.flatMap((platform) => {
      const label = platformLabel(platform);
      return [
        { title: `${label} handle`, of: (person: Parameters<typeof handleOn>[0]) => handleOn(person, platform) },
        { title: `${label} URL`, of: (person: Parameters<typeof handleOn>[0]) => urlOn(person, platform) },
        {
          title: `${label} followers`,
          of: ({ accounts }: Parameters<typeof handleOn>[0]) =>
            accounts.find((account) => account.platform === platform)?.followers ?? null,
        },
      ];
    }),
    { title: 'Country', of: ({ country }) => country.name },
    { title: 'Niche', of: ({ niche }) => niche },
    { title: 'Address 1', of: ({ contact }) => contact.address1 },
    { title: 'Address 2', of: ({ contact }) => contact.address2 },
    { title: 'Postal code', of: ({ contact }) => contact.zip },
    { title: 'City', of: ({ contact }) => contact.city },
    { title: 'State', of: ({ contact }) => contact.state },
    { title: 'Tier', of: ({ deal }) => deal.tier },
    { title: 'Fit', of: ({ deal }) => deal.fit },
    { title: 'Decision', of: ({ decision }) => decision ?? '' },
    { title: 'Deliverables', of: ({ deal }) => sayDeliverables(deal.deliverables) },
    { title: 'Fee', of: ({ deal }) => deal.price },
    { title: 'Currency', of: ({ deal }) => (deal.price === null ? '' : deal.currency) },
  ],
  lacks: ({ accounts, name }) => [
    ...(name === '' ? ['no name'] : []),
    ...(accounts.some(({ url }) => url !== '') ? [] : ['no profile address']),
  ],
};
