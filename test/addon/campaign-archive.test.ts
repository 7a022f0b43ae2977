/** The archive of campaigns on the built file: appended, summed, taken back, whole wherever a write was cut off. */
import { describe, expect, it } from 'vitest';
import type { ArchiveAnswer, RunPreview, WriteUndone } from '../../src/contract/server-calls.ts';
import { cellsOf } from '../helpers/built-host.ts';
import { type Cell, idOf, killEverywhere, openScene, type Scene } from '../helpers/interruption.ts';

const LIST: Cell[][] = [
  ['Handle', 'Platform', 'Followers', 'Paid (USD)', 'Views got', 'Engagements got', 'Link clicks', 'Revenue'],
  ['=ana', 'Instagram', 20_000, 300, 6000, 600, 50, 900],
  ['@bo', 'TikTok', 24_000, 100, 2000, 'soon', '', ''],
  ['@cy', 'Instagram', 28_000, '', '', '', '', ''],
];
const TAB = 'Campaign archive';
const asked = (name: string, more: object = {}) => ({ request: { sheet: 'Creators', goal: '', ...more }, name });
const archive = (scene: Scene, name: string, more: object = {}): ArchiveAnswer =>
  scene.call('archiveCampaign', asked(name, more)) as ArchiveAnswer;
const undo = (scene: Scene): string => (scene.call('undoWrite') as WriteUndone).message;
const type = ({ store }: Scene, row: number, column: number, value: Cell, format?: string): void =>
  store.write(idOf(store, TAB), { row, column, rows: 1, columns: 1 }, [
    [{ value, ...(format === undefined ? {} : { format }) }],
  ]);
/** Puts lines into another order or place; formulas follow their line as they do in a sheet. */
function rearrange({ store }: Scene, first: number, order: readonly (number | null)[]): void {
  const id = idOf(store, TAB);
  const rows = store.lastCell(id).row;
  const rect = { row: 1, column: 1, rows, columns: 13 };
  const [values, formulas] = [store.values(id, rect), store.formulas(id, rect)];
  order.forEach((from, at) => {
    const cells = Array.from({ length: 13 }, (_, column) => {
      const formula = from === null ? '' : (formulas[from - 1]?.[column] ?? '');
      if (formula !== '') return { formula: formula.replaceAll(String(from), String(first + at)) };
      return { value: from === null ? null : (values[from - 1]?.[column] ?? null) };
    });
    store.write(id, { row: first + at, column: 1, rows: 1, columns: 13 }, [cells]);
  });
}
let fee = 300;
/** Archives results that are not in the archive yet. */
function nextCampaign(scene: Scene, name: string, more: object = {}): ArchiveAnswer {
  for (const row of [2, 3]) {
    fee += 1;
    scene.type(row, 4, fee);
  }
  return archive(scene, name, more);
}
/** Values and formulas. */
const contentOf = (scene: Scene): unknown => (scene.tab(TAB) as unknown[] | null)?.slice(0, 2) ?? null;

describe('archiveCampaign', () => {
  it('writes a line for each creator with results, blank where nothing is known, with formulas for costs and sums', () => {
    const scene = openScene(LIST);
    const list = scene.tab('Creators');
    const { tab, currency, campaigns, total } = archive(scene, 'Spring');
    expect([tab, currency]).toEqual([TAB, 'USD']);
    expect(campaigns).toMatchObject([
      { campaign: 'Spring', day: '2026-11-23', creators: 2, paid: 400, costPerView: 0.05 },
    ]);
    expect(total).toMatchObject({ creators: 2, costPerEngagement: 0.5, costPerClick: 6, roi: 2 });
    const cells = cellsOf(scene.store, TAB);
    expect(cells[3]?.slice(0, 9)).toEqual([
      ...['Campaign', 'Creator', 'Archived on', 'Platform', 'Paid (USD)'],
      ...['Views got', 'Engagements got', 'Link clicks', 'Revenue (USD)'],
    ]);
    expect(cells[4]?.slice(0, 9)).toEqual(['Spring', '=ana', '2026-11-23', 'Instagram', 300, 6000, 600, 50, 900]);
    expect(cells[5]?.slice(0, 8)).toEqual(['Spring', '@bo', '2026-11-23', 'TikTok', 100, 2000, null, null]);
    const formulas = (contentOf(scene) as string[][][])[1];
    expect(formulas?.[1]?.[4]).toBe('=SUM(E5:E)');
    expect(formulas?.[4]?.slice(9, 10)).toEqual(['=IF(AND(E5<>"",N(F5)>0),E5/F5,"")']);
    expect(formulas?.[4]?.slice(0, 9)).toEqual(Array(9).fill(''));
    expect(scene.tab('Creators')).toEqual(list);
  });

  it('appends further campaigns in the currency of the first, and sums what people corrected', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    scene.type(2, 4, 200);
    scene.type(3, 4, 200);
    const { currency, campaigns } = archive(scene, 'Autumn', { currency: 'EUR' });
    expect([currency, campaigns.map(({ paid }) => paid)]).toEqual(['USD', [400, 400]]);
    type(scene, 5, 5, 200);
    type(scene, 6, 5, 'asked');
    const after = scene.call('campaignArchive') as ArchiveAnswer;
    expect(after.campaigns.map(({ paid }) => paid)).toEqual([200, 400]);
    expect(after.total).toMatchObject({ creators: 4, paid: 600 });
  });

  it('is a tab of ours, no list of creators', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    scene.store.activate(idOf(scene.store, TAB));
    expect(scene.call('previewSheet', { goal: '' }) as RunPreview).toMatchObject({ sheet: 'Creators', insteadOf: TAB });
  });

  it.each([
    ['', 'The name of the campaign is “”: expected a text of at most 100 characters.'],
    ['spring', '“Spring” is on the tab “Campaign archive” already, archived on 2026-11-23: name it otherwise.'],
  ])('says what is wrong with the name “%s”', (name, said) => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    expect(() => archive(scene, name)).toThrow(said);
  });

  it('names the cells that hold no result, in the list and in the archive', () => {
    const scene = openScene(LIST);
    expect(archive(scene, 'Spring').said).toEqual([
      'F3 of “Creators” holds “soon”: a number is needed, so it is not counted.',
    ]);
    type(scene, 5, 6, 'about 6000');
    expect((scene.call('campaignArchive') as ArchiveAnswer).said).toEqual([
      'F5 of “Campaign archive” holds “about 6000”: a number is needed, so it is not counted.',
    ]);
  });

  it('refuses results that are all in the archive under another name; says how many are', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    expect(() => archive(scene, 'Sprnig')).toThrow(
      'All 2 results of “Creators” are in the archive already, as “Spring”: fill in those of the new campaign first.',
    );
    scene.type(3, 4, 120);
    expect(archive(scene, 'Autumn').said).toContain(
      '1 of 2 results is in the archive already, with the same figures: it counts twice.',
    );
  });

  it('goes on below titles that were moved down, and refuses titles that are others', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    rearrange(scene, 3, [null, null, 3, 4, 5, 6]);
    const { campaigns, total } = nextCampaign(scene, 'Autumn');
    expect([campaigns.length, total.creators]).toEqual([2, 4]);
    expect((contentOf(scene) as string[][][])[1]?.[8]?.[9]).toBe('=IF(AND(E9<>"",N(F9)>0),E9/F9,"")');
    type(scene, 6, 5, 'Paid');
    const before = contentOf(scene);
    const said = 'E6 of “Campaign archive” holds “Paid”: expected “Paid (USD)”. Write it there, then ask again.';
    expect(() => nextCampaign(scene, 'Winter')).toThrow(said);
    expect(() => scene.call('campaignArchive')).toThrow(said);
    expect(contentOf(scene)).toEqual(before);
  });

  it('names a title whose column was deleted; deleted columns of costs come back', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    const id = idOf(scene.store, TAB);
    const cut = (from: number): void =>
      scene.store.deleteLines(id, 'columns', from, (scene.store.sheets()[1]?.columns ?? 0) - from + 1);
    cut(10);
    expect(nextCampaign(scene, 'Autumn').campaigns).toHaveLength(2);
    expect((contentOf(scene) as string[][][])[1]?.[6]?.[9]).toMatch(/^=IF\(/);
    cut(9);
    expect(() => nextCampaign(scene, 'Winter')).toThrow(
      'I4 of “Campaign archive” holds “”: expected “Revenue (USD)”. Write it there, then ask again.',
    );
  });

  it('says where there is nothing to archive, or nothing archived', () => {
    const scene = openScene(LIST.map((line) => line.slice(0, 3)));
    expect(() => archive(scene, 'Spring')).toThrow('“Creators” has no results to archive.');
    expect(() => scene.call('campaignArchive')).toThrow('Nothing is archived yet');
    expect(scene.store.sheets().map(({ name }) => name)).toEqual(['Creators']);
  });
});

describe('undo', () => {
  it('takes a new archive away, and a further campaign out of it', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    expect(undo(scene)).toBe('The tab “Campaign archive” is gone again.');
    archive(scene, 'Spring');
    const before = contentOf(scene);
    nextCampaign(scene, '3/4');
    expect(undo(scene)).toBe('The tab “Campaign archive” is as it was.');
    expect(contentOf(scene)).toEqual(before);
    nextCampaign(scene, 'Autumn');
    expect(nextCampaign(scene, 'Winter').campaigns.map(({ campaign }) => campaign)).toEqual([
      'Spring',
      'Autumn',
      'Winter',
    ]);
  });

  it('leaves lines that were corrected since', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    nextCampaign(scene, 'Autumn');
    type(scene, 7, 5, 200);
    expect(undo(scene)).toContain('1 cell or line edited since stay.');
    expect((scene.call('campaignArchive') as ArchiveAnswer).campaigns.map(({ creators }) => creators)).toEqual([2, 1]);
  });

  it('leaves a formula of ours in which somebody changed a number', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    nextCampaign(scene, 'Autumn');
    const formula = '=IF(AND(E7<>"",N(F7)>100),E7/F7,"")';
    scene.store.write(idOf(scene.store, TAB), { row: 7, column: 10, rows: 1, columns: 1 }, [[{ formula }]]);
    expect(undo(scene)).toContain('1 cell or line edited since stay.');
  });

  it('takes lines back wherever they were sorted to', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    nextCampaign(scene, 'Autumn');
    rearrange(scene, 5, [8, 7, 5, 6]);
    expect(undo(scene)).toBe('The tab “Campaign archive” is as it was.');
    expect((scene.call('campaignArchive') as ArchiveAnswer).campaigns.map(({ campaign }) => campaign)).toEqual([
      'Spring',
    ]);
  });

  it('makes a first archive whole wherever its making was cut off', () => {
    const reference = openScene(LIST);
    archive(reference, 'Spring');
    const scene = openScene(LIST);
    let again = 0;
    killEverywhere(scene, ['archiveCampaign', asked('Spring')], () => undefined, [
      () => {
        try {
          archive(scene, 'Spring');
          again += 1;
        } catch (error) {
          expect(String(error)).toContain('“Spring” is on the tab');
        }
        expect(contentOf(scene)).toEqual(contentOf(reference));
      },
    ]);
    expect(again).toBeGreaterThan(0);
  });

  it('takes a write back that was cut off anywhere; cut off itself it is ended by asking once more', () => {
    const scene = openScene(LIST);
    archive(scene, 'Spring');
    const before = contentOf(scene);
    for (const row of [2, 3]) scene.type(row, 4, 500);
    const list = scene.tab('Creators');
    const isBack = (): void => {
      try {
        undo(scene);
      } catch (error) {
        expect(String(error)).toContain('nothing written');
      }
    };
    let whole = 0;
    killEverywhere(scene, ['archiveCampaign', asked('Autumn')], () => expect(scene.tab('Creators')).toEqual(list), [
      () => {
        if (JSON.stringify(contentOf(scene)) === JSON.stringify(before)) return;
        isBack();
        expect(contentOf(scene)).toEqual(before);
        whole += 1;
      },
    ]);
    expect(whole).toBeGreaterThan(0);
    archive(scene, 'Autumn');
    killEverywhere(scene, ['undoWrite', null], () => undefined, [
      () => {
        isBack();
        expect(contentOf(scene)).toEqual(before);
      },
    ]);
  });
});
