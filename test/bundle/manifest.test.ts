/** The manifest: two scopes, V8, no libraries, and dist holding nothing but the three files. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('asks for two scopes and nothing else', () => {
  expect(JSON.parse(readFileSync('dist/appsscript.json', 'utf8'))).toEqual({
    timeZone: 'Etc/UTC',
    dependencies: {},
    exceptionLogging: 'STACKDRIVER',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

it('is one of three files in dist', () => {
  expect(readdirSync('dist').sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
});
