/** The texts of a listing: within what the Marketplace allows, and saying of the permissions what the manifest asks for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const listing = readFileSync('docs/publishing/listing.md', 'utf8');
const publishing = readFileSync('docs/publishing.md', 'utf8');

function under(heading: string): string {
  return listing.split(`## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
}

/** https://developers.google.com/workspace/marketplace/create-listing */
it.each([
  ['Name', 50],
  ['Short description', 200],
  ['Detailed description', 16_000],
])('%s has at most %i characters and no mark of Google', (heading, most) => {
  const text = under(heading);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(most);
  expect(text).not.toMatch(/Google|Gmail|Workspace/);
});

it('explains every permission of the manifest and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
  const named = [...publishing.matchAll(/^\| `(https:[^`]+)` \| \S/gm)].map((match) => match[1]);
  expect(named).toEqual(oauthScopes);
});
