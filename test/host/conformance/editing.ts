/** Conformance of what a person does in the grid, as the script is told of it. */
import type { ConformanceCase, Kit } from './case.ts';

const EVENTS = 'https://developers.google.com/apps-script/guides/triggers/events';
const TRIGGERS = 'https://developers.google.com/apps-script/guides/triggers';

/** onEdit notes what it is told; `look` reads the notes, `write` writes as a script. */
const NOTING = `
function onEdit(e) {
  var p = PropertiesService.getDocumentProperties();
  var told = [e.range.getA1Notation(), e.value === undefined ? 'none' : e.value, e.oldValue === undefined ? 'none' : e.oldValue, String(e.authMode), e.source.getActiveSheet().getName()];
  p.setProperty('told', JSON.stringify(told));
}
function look() { return JSON.parse(PropertiesService.getDocumentProperties().getProperty('told') || 'null'); }
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }
`;

const edited = (edits: readonly (readonly [string, readonly (readonly string[])[]])[]) => async (kit: Kit) => {
  const { host } = await kit.host(NOTING);
  return edits.map(([address, texts]) => {
    host.edit('List', address, texts);
    return host.run('look', []);
  });
};

export const EDITING: readonly ConformanceCase[] = [
  {
    id: 'edit-one-cell',
    claim: 'onEdit is told range, new and old value of one cell, in LIMITED; an empty cell has no old value',
    source: EVENTS,
    run: edited([
      ['B2', [['first']]],
      ['B2', [['second']]],
    ]),
    expect: [
      ['B2', 'first', 'none', 'LIMITED', 'List'],
      ['B2', 'second', 'first', 'LIMITED', 'List'],
    ],
  },
  {
    id: 'edit-several-cells',
    claim: 'For several cells, as in a paste, there is neither a new nor an old value',
    source: EVENTS,
    run: edited([['A1', [['a', 'b']]]]),
    expect: [['A1:B1', 'none', 'none', 'LIMITED', 'List']],
  },
  {
    id: 'script-edit-silent',
    claim: 'What a script writes calls no onEdit',
    source: TRIGGERS,
    run: async (kit) => {
      const { host } = await kit.host(NOTING);
      host.run('write', []);
      return host.run('look', []);
    },
    expect: null,
  },
];
