/** Cases: the self-test, as a person clicks through it in a spreadsheet of the host, reports every case, each as documented. */
import { beforeAll, describe, expect, test } from 'vitest';
import { selfTestSource } from '../../../scripts/selftest.ts';
import { createHost, createMemoryStore, type Host, type UiPort } from '../../../src/host/index.ts';
import { createNodeRealm } from '../../../src/host/run/node-realm.ts';
import { createScriptHost } from '../../../src/host/run/script-host.ts';
import { createScriptRunner } from '../../../src/host/run/script-runner.ts';
import { seedUniver } from '../../helpers/seed-univer.ts';
import { headlessUniver } from '../../helpers/univer-headless.ts';
import { ALL_CASES } from '../conformance/all-cases.ts';
import { howSeen, visibleInSheet } from '../conformance/live.ts';
import type { Observation } from '../conformance/observed.ts';
import { ANEW, REPORT, RUN } from './main.ts';

const SEEN = ALL_CASES.filter((one) => howSeen(one) !== 'never');
const MOST_CLICKS = 40;

let source: string;
beforeAll(async () => {
  source = await selfTestSource();
});

/** A person who does what the dialogs say, and answers every question with its first choice. */
function person(): UiPort & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    alert(_, text, buttons) {
      told.push(text);
      if (text.includes('press No')) return 'NO';
      return text.includes('press Cancel') || buttons === 'OK_CANCEL' ? 'CANCEL' : 'OK';
    },
    prompt: (_, text) => ({ button: 'OK', text: text.includes('type Ada') ? 'Ada' : '1' }),
  };
}

/** Runs the script of a page as a browser would. */
async function browse(host: Host, html: string): Promise<void> {
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
  await new Promise<void>((resolve) => {
    const says = {
      set textContent(text: string) {
        expect(text).toContain('Done.');
        resolve();
      },
    };
    const run = createScriptRunner(host.functionNames(), host.scriptRun, () => undefined);
    const google = { script: { run, host: createScriptHost(() => undefined) } };
    const page = { getElementById: () => says };
    new Function('google', 'document', 'setTimeout', script)(google, page, () => 0);
  });
}

function reportOf(host: Host): Record<string, Observation> {
  const last = host.dialogs[host.dialogs.length - 1];
  const html = last !== undefined && 'html' in last ? last.html : '';
  const text = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? '';
  return (JSON.parse(text.replace(/&lt;/g, '<').replace(/&amp;/g, '&')) as { observed: Record<string, Observation> })
    .observed;
}

describe('self-test', () => {
  test('clicked through to its end, reports what every case finds', async () => {
    const ui = person();
    const store = seedUniver(headlessUniver(), {
      sheets: [{ name: 'Sheet1', rows: [] }],
      locale: 'en_US',
      timeZone: 'Etc/UTC',
    });
    const host = createHost({ store, bundle: source, html: {}, realm: createNodeRealm(), ui });
    store.registerFunctions(host.functionNames(), (name, args, cell) => host.callFunction(name, args, cell));
    host.open('enabled');
    for (let clicks = 0; clicks < MOST_CLICKS; clicks += 1) {
      const before = host.dialogs.length;
      host.clickMenu(RUN);
      await store.settled();
      const shown = host.dialogs[host.dialogs.length - 1];
      if (ui.told[ui.told.length - 1]?.includes('reload the page')) host.open('enabled');
      if (host.dialogs.length > before && shown?.kind === 'modal') {
        if (!shown.html.includes('<script>')) break;
        await browse(host, shown.html);
      }
    }
    const observed = reportOf(host);
    expect(Object.keys(observed).sort()).toEqual(SEEN.map(({ id }) => id).sort());
    const others = SEEN.filter(({ run }) => typeof run !== 'function' && run.kind !== 'ask');
    const found = others.map(({ id }) => [id, JSON.stringify(observed[id]?.found)]);
    expect(found).toEqual(
      others.map(({ id, run, expect: wanted }) => [id, JSON.stringify(visibleInSheet(run, wanted))]),
    );
    const asked = SEEN.flatMap(({ id, run }) =>
      typeof run !== 'function' && run.kind === 'ask' ? [[id, run.answers[0]]] : [],
    );
    expect(asked.map(([id]) => [id, observed[id ?? '']?.found])).toEqual(asked);
  });

  test('touches nothing of a spreadsheet that is not empty', () => {
    const ui = person();
    const store = createMemoryStore({ sheets: [{ name: 'Creators', rows: [['mine']] }] });
    const host = createHost({ store, bundle: source, html: {}, realm: createNodeRealm(), ui });
    host.open('enabled');
    host.clickMenu(RUN);
    expect(ui.told).toEqual([expect.stringContaining('“Creators” is not empty')]);
    expect(store.sheets().map(({ name }) => name)).toEqual(['Creators']);
  });

  test('goes on where the time ended, and starts anew when told so', () => {
    const store = createMemoryStore({ sheets: [{ name: 'Sheet1' }] });
    const ui = person();
    const host = createHost({
      store,
      bundle: source,
      html: {},
      realm: createNodeRealm(),
      ui,
      faults: { msPerCall: 300 },
      clock: () => 0,
    });
    host.open('enabled');
    host.clickMenu(RUN);
    host.clickMenu(RUN);
    const counts = ui.told.flatMap((text) => /^(\d+) of \d+ scripts are done/.exec(text)?.[1] ?? []).map(Number);
    expect(counts).toHaveLength(2);
    expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
    host.clickMenu(REPORT);
    expect(Object.keys(reportOf(host))).toHaveLength(counts[1] ?? 0);
    host.clickMenu(ANEW);
    host.clickMenu(REPORT);
    expect(reportOf(host)).toEqual({});
  });
});
