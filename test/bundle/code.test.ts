/** dist/Code.js being what Apps Script needs: exact globals, help, silence at load, size. */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/contract/functions/catalogue.ts';

const code = readFileSync('dist/Code.js', 'utf8');
/** What stands behind the one function that holds all else. */
const declarations = code.slice(code.lastIndexOf('\n})();'));
/** What V8 reads as code before every formula: all but the parts that wait in comments. */
const readAtOnce = (text: string): string => text.replace(/function \(\) \{\/\*[\s\S]*?\*\/\}/g, '');
const OTHERS = [
  'addAuthorityColumn',
  'applyCalibration',
  'applyPreset',
  'archiveCampaign',
  'campaignArchive',
  'campaignResults',
  'cancelRun',
  'checkQuote',
  'checkRules',
  'classifyAllRows',
  'chooseLanguage',
  'classifySheet',
  'compareLists',
  'compareRules',
  'compareSheet',
  'continueRun',
  'correctColumn',
  'countOlderRows',
  'describeSheet',
  'editRules',
  'exportRules',
  'freezeFormulas',
  'freezeToValues',
  'goToCell',
  'handOverSheet',
  'importRules',
  'insertCharts',
  'insertFormula',
  'keepRules',
  'listAnswers',
  'makeSample',
  'onInstall',
  'onOpen',
  'openSidebar',
  'otherTabs',
  'overview',
  'planCampaign',
  'planSheet',
  'previewSheet',
  'proposeCalibration',
  'putBackRules',
  'readChoices',
  'readRulesState',
  'refreshFormulas',
  'removeEverything',
  'runState',
  'selectedCreator',
  'setTierStarts',
  'startRun',
  'takeOver',
  'undoLastRun',
  'undoRun',
  'undoWrite',
  'writeHandOver',
  'writePlan',
];

/** Loads the file with services that refuse any touch; answers the global names it made. */
function load(): vm.Context {
  const refuse = new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`touched ${String(name)} at load`);
      },
    },
  );
  const services = [
    'SpreadsheetApp',
    'HtmlService',
    'PropertiesService',
    'CacheService',
    'LockService',
    'Utilities',
    'Session',
  ];
  const context = vm.createContext(Object.fromEntries(services.map((service) => [service, refuse])));
  vm.runInContext(code, context);
  return context;
}

describe('dist/Code.js', () => {
  it('declares exactly the public functions', () => {
    const declared = [...declarations.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '').sort();
    const expected = [...FUNCTIONS.flatMap(({ name }) => [name, `CT_${name}`]), ...OTHERS].sort();
    expect(declared).toEqual(expected);
    const made = Object.keys(load()).filter((name) => !/^[A-Z][a-z]+[A-Z]|^Utilities$|^Session$/.test(name));
    expect(made.sort()).toEqual([...expected, 'creatorTiers_'].sort());
  });

  it.each(FUNCTIONS)('carries the help of $name as Sheets reads it', ({ name, parameters, description }) => {
    const block = declarations.slice(
      declarations.lastIndexOf('/**', declarations.indexOf(`\nfunction ${name}(`)),
      declarations.indexOf(`\nfunction ${name}(`),
    );
    const flat = block.replace(/\n \* /g, ' ');
    expect(flat).toContain(description);
    expect(block).toContain(' * @customfunction');
    expect([...block.matchAll(/@param \{\*\} (\w+) /g)].map((match) => match[1])).toEqual(
      parameters.map((parameter) => parameter.name),
    );
    expect(block).not.toMatch(/@param \{\*\} \[|<[a-z]+>/);
    expect(declarations).toContain(`function ${name}(${parameters.map((parameter) => parameter.name).join(', ')}) {`);
  });

  it('tags each function once, so that autocomplete shows it once', () => {
    expect(code.match(/@customfunction/g)).toHaveLength(FUNCTIONS.length);
  });

  it('opens the help of functions that fill several cells with how many', () => {
    const words = ['', '', '', 'three', 'four'];
    for (const { fills, description } of FUNCTIONS) {
      if (fills.length > 1) expect(description).toMatch(new RegExp(`^Fills ${words[fills.length]} cells: `));
      else expect(description).toMatch(/^Example: =/);
    }
  });

  it('uses only what Apps Script parses and has', () => {
    expect(code).not.toMatch(/^\s*(static\s+)?#\w+\s*[=(;]/m);
    expect(code).not.toMatch(/^\s*(import|export)\s/m);
    expect(code).not.toMatch(/\b(setTimeout|fetch|structuredClone)\(|\b(XMLHttpRequest|UrlFetchApp|TextEncoder)\b/);
  });

  it('has no literal with \\p{L}: V8 checks literals before every formula, and these take long', () => {
    expect(code.split('\n').filter((line) => /(?<!\\)\\p\{/.test(line))).toEqual([]);
  });

  it('stays below 992 KB, not minified, and below 300 KB before a part is called', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(992 * 1024);
    expect(Buffer.byteLength(readAtOnce(code))).toBeLessThan(300 * 1024);
  });
});
