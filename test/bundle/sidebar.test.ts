/** dist/sidebar.html surviving HtmlService: one file, no template literals, nothing from outside. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('dist/sidebar.html', 'utf8');
const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

describe('dist/sidebar.html', () => {
  it('has one script that HtmlService leaves intact', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(script).not.toContain('`');
    expect(script).not.toContain('<!--');
    expect(script.length).toBeGreaterThan(1000);
  });

  it('needs nothing from outside', () => {
    expect(page).not.toMatch(/(src|href)="|url\(|@import|https?:\/\/(?!www\.w3\.org\/)/);
  });

  it('stays below 161 KB', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(161 * 1024);
  });
});
