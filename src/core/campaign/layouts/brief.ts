/** The merge fields of a brief: who, what, with which rights, for how much, marked how. Nothing is sent. */
import { platformLabel, sayDeliverables } from '../../text/names.ts';
import { disclosureFor } from '../disclosures.ts';
import type { Layout } from './layout.ts';

export const brief: Layout = {
  columns: [
    { title: 'name', of: ({ name }) => name, wanted: true },
    { title: 'first_name', of: ({ contact }) => contact.firstName },
    { title: 'email', of: ({ contact }) => contact.email, wanted: true },
    {
      title: 'platform',
      of: ({ accounts: [first] }) =>
        first === undefined || first.platform === null ? '' : platformLabel(first.platform),
    },
    { title: 'handle', of: ({ accounts }) => accounts[0]?.handle ?? '', wanted: true },
    { title: 'deliverables', of: ({ deal }) => sayDeliverables(deal.deliverables), wanted: true },
    { title: 'rights', of: ({ deal }) => deal.rights, wanted: true },
    { title: 'offer', of: ({ deal }) => deal.offer ?? deal.price, wanted: true },
    { title: 'currency', of: ({ deal }) => deal.currency, wanted: true },
    { title: 'country', of: ({ country }) => country.name || country.code },
    { title: 'disclosure', of: ({ country }) => disclosureFor(country.code), wanted: true },
  ],
  lacks: ({ contact, accounts, deal, country }) => [
    ...(contact.email === '' ? ['no e-mail'] : []),
    ...(accounts[0]?.handle ? [] : ['no handle']),
    ...(deal.offer === null && deal.price === null ? ['no price to offer'] : []),
    ...(country.name === '' && country.code === '' ? ['no country, so the general disclosure stands in it'] : []),
  ],
};
