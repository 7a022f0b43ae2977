/** The columns that Aspire imports, exactly as documented. Source: help.aspireiq.com article 4840268, read on 30 November 2026. */
import type { Person } from '../persons.ts';
import { handleOn, type Layout, urlOn } from './layout.ts';

export const aspire: Layout = {
  columns: [
    { title: 'email', of: ({ contact }) => contact.email, wanted: true },
    { title: 'uid', of: ({ contact }) => contact.uid },
    { title: 'instagram', of: (person) => handleOn(person, 'instagram') },
    { title: 'tiktok', of: (person) => handleOn(person, 'tiktok') },
    { title: 'youtube', of: channelOf },
    { title: 'pinterest', of: (person) => handleOn(person, 'pinterest') },
    { title: 'address1', of: ({ contact }) => contact.address1 },
    { title: 'address2', of: ({ contact }) => contact.address2 },
    { title: 'city', of: ({ contact }) => contact.city },
    { title: 'state', of: ({ contact }) => contact.state },
    { title: 'postalcode', of: ({ contact }) => contact.zip },
    { title: 'country', of: ({ country }) => country.name },
  ],
  lacks: (person) => [
    ...(person.contact.email === '' && person.contact.uid === ''
      ? ['no e-mail and no uid, one of which Aspire needs']
      : []),
    ...(['instagram', 'tiktok', 'pinterest'].some((platform) => handleOn(person, platform) !== '') ||
    channelOf(person) !== ''
      ? []
      : ['no handle on Instagram, TikTok or Pinterest and no YouTube channel']),
    ...(person.country.name === '' && person.country.code !== ''
      ? [`the country “${person.country.code}” is not spelled out`]
      : []),
  ],
};

/** Aspire takes the address of a channel, no handle. */
function channelOf(person: Person): string {
  return urlOn(person, 'youtube');
}
