/** The columns that Upfluence imports, exactly as documented. Source: help.upfluence.co article 6997712, read on 30 November 2026. */
import type { Layout } from './layout.ts';

export const upfluence: Layout = {
  columns: [
    { title: 'influencer_id', of: ({ contact }) => contact.influencerId },
    { title: 'media_url', of: ({ accounts }) => accounts[0]?.url ?? '', wanted: true },
    { title: 'profile_name', of: ({ name }) => name, wanted: true },
    { title: 'first_name', of: ({ contact }) => contact.firstName },
    { title: 'last_name', of: ({ contact }) => contact.lastName },
    { title: 'phone_number', of: ({ contact }) => contact.phone },
    { title: 'email', of: ({ contact }) => contact.email, wanted: true },
    { title: 'shipping_address.line1', of: ({ contact }) => contact.address1 },
    { title: 'shipping_address.line2', of: ({ contact }) => contact.address2 },
    { title: 'shipping_address.zipcode', of: ({ contact }) => contact.zip },
    { title: 'shipping_address.city', of: ({ contact }) => contact.city },
    { title: 'shipping_address.state', of: ({ contact }) => contact.state },
    { title: 'shipping_address.country_code', of: ({ country }) => country.code },
  ],
  lacks: ({ accounts, contact, name }) => [
    ...(name === '' ? ['no name, which Upfluence wants as profile_name'] : []),
    ...(accounts[0]?.url ? [] : ['no profile address, which Upfluence wants as media_url']),
    ...(contact.email === '' ? ['no e-mail, which Upfluence wants'] : []),
  ],
};
