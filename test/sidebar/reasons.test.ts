/** Every sentence that the core can say has its German and Spanish, with the same places, and reads so in the sidebar. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CELL_TEXTS } from '../../src/core/cell-texts.ts';
import type { Field } from '../../src/core/creator.ts';
import type { Sentence } from '../../src/core/problem.ts';
import { markIgnored } from '../../src/core/reading/titles/ignored.ts';
import { markRuleProblem } from '../../src/core/rules/table/rule-problem.ts';
import { RULE_TEXTS } from '../../src/core/rules/table/rule-texts.ts';
import { BESIDE, FIELD_NAMES, HELD, IGNORED, SENTENCES } from '../../src/core/table-texts.ts';
import { capital, inEnglish, say, sayMoney, sayRate, word } from '../../src/core/text/marked.ts';
import { markSentence } from '../../src/core/text/say-table.ts';
import { figuresFor } from '../../src/sidebar/drawings/say-figures.ts';
import { PATTERNS, reasonsIn } from '../../src/sidebar/strings/reasons/all-reasons.ts';
import { patternKey } from '../../src/sidebar/strings/reasons/pattern-key.ts';
import { speakReason } from '../../src/sidebar/strings/reasons/speak-reason.ts';
import { WORDS } from '../../src/sidebar/strings/reasons/words.ts';

const FILES = [
  ...readdirSync('src/core/evaluation').map((name) => `src/core/evaluation/${name}`),
  ...readdirSync('src/addon', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/addon/${name}`),
  'src/core/reading/titles/ignored.ts',
  'src/core/text/marked.ts',
  'src/core/text/say-table.ts',
];

/** Patterns that are in lists. */
const LISTED: readonly string[] = [
  ...[SENTENCES, IGNORED, BESIDE, HELD, RULE_TEXTS].flatMap((texts) => Object.values<string>(texts)),
  ...Object.keys(CELL_TEXTS.fields).map((field) => FIELD_NAMES[field as Field] ?? field),
];

/** The patterns behind the tag `say` in a file. */
function patternsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'say') {
      const { template } = node;
      found.push(
        ts.isNoSubstitutionTemplateLiteral(template)
          ? template.text
          : template.templateSpans.reduce((text, span, at) => `${text}{${at}}${span.literal.text}`, template.head.text),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe('translations of reasons', () => {
  it('are there for every pattern of the core, once, and for no other', () => {
    const wanted = [...new Set([...FILES.flatMap(patternsOf), ...LISTED])].sort();
    expect(wanted.length).toBeGreaterThan(200);
    expect(PATTERNS.map(([english]) => english).sort()).toEqual(wanted);
  });

  it('have the places for values that the English has', () => {
    const placesIn = (text: string): string[] => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const [english, ...others] of PATTERNS)
      for (const other of others) expect([other, placesIn(other)]).toEqual([other, placesIn(english)]);
  });

  it('have a key each', () => {
    const keys = [...PATTERNS.map(([english]) => english), ...WORDS.map(([english]) => `=${english}`)].map(patternKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a reason with its marks', () => {
  const reason = `${capital(word('a reel'))} ${say`costs`} ${say`${sayMoney(1234.5, 'EUR')} to ${sayMoney(2500, 'EUR')}, typically ${sayRate(0.034)}`}.`;

  it('is plain English without them', () => {
    expect(inEnglish(reason)).toBe('A reel costs €1,235 to €2,500, typically 3.4%.');
    expect(speakReason(reason, null, figuresFor('en'))).toBe(inEnglish(reason));
  });

  it('is said in the language of the sidebar, figures too', () => {
    const german = speakReason(reason, reasonsIn('de'), figuresFor('de')).replace(/\u00a0/g, ' ');
    expect(german).toBe('1 Reel kostet 1.235 € bis 2.500 €, üblich sind 3,4 %.');
  });

  it('keeps a word that nobody translated, and braces in what a person wrote', () => {
    expect(speakReason(say`niche ${word('{0} rocks')}`, reasonsIn('de'), figuresFor('de'))).toBe('Nische {0} rocks');
  });

  it('says what a table leaves open, and why a column is not used', () => {
    const sentence: Sentence = {
      says: 'misfit',
      parts: ['“Reach” (C)', { field: 'quote' }, { kind: 'percents', example: '12%' }],
    };
    const spoken = (marked: string, language: 'de' | 'es'): string =>
      speakReason(marked, reasonsIn(language), figuresFor(language));
    expect(inEnglish(markSentence(sentence))).toBe(
      '“Reach” (C) is titled like price but holds percentages (“12%”); it is left out.',
    );
    expect(spoken(markSentence(sentence), 'de')).toBe(
      '“Reach” (C): Der Titel passt zu „Preis“, der Inhalt nicht: Prozentwerte („12%“); nicht gelesen.',
    );
    expect(spoken(markIgnored({ code: 'other-name', used: '“Name” (B)' }), 'es')).toBe(
      'otro nombre del creador; se usa “Name” (B)',
    );
  });

  it('says what is wrong with the rules', () => {
    const cell = { sheet: 'Creator rules', row: 7, column: 5 };
    const fault = markRuleProblem({
      says: 'needed',
      parts: ['Followers from', { says: 'text', parts: ['soon'] }, { says: 'a-number' }],
      ...cell,
    });
    const gap = markRuleProblem({
      says: 'gap',
      parts: [{ says: 'from-to-below', parts: [0, 1000] }, { says: 'any-platform' }],
      ...cell,
    });
    const spoken = (language: 'de' | 'es', text: string) =>
      speakReason(text, reasonsIn(language), figuresFor(language));
    expect(spoken('de', fault)).toBe('Creator rules E7: „Followers from“: Text „soon“; nötig: eine Zahl.');
    const few = markRuleProblem({
      says: 'needed',
      parts: ['p10', -0.5, { says: 'number-within', parts: [{ says: 'above', parts: [0] }] }],
      ...cell,
    });
    expect(spoken('de', few)).toBe('Creator rules E7: „p10“: -0,5; nötig: eine Zahl über 0.');
    expect(spoken('es', few)).toBe('Creator rules E7: «p10»: -0,5; se necesita un número mayor que 0.');
    expect(spoken('es', gap)).toBe(
      'Creator rules E7: los seguidores de 0 a menos de 1000 no tienen nivel en ninguna plataforma; se necesita una línea para ellos.',
    );
  });

  it('ends where a cell holds a mark of ours, without the mark', () => {
    for (const cell of ['a\u0001b', 'a\u0003b', '\u0002', '\u0001\u0001\u0003']) {
      const said = say`niche ${word(cell)}`;
      for (const text of [inEnglish(said), speakReason(said, reasonsIn('de'), figuresFor('de'))]) {
        expect([...text].every((letter) => letter >= ' ')).toBe(true);
      }
    }
  });
});
