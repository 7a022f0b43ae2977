/** Does what a plan says on a host. Knows no case and judges nothing. */
import { createScriptHost } from '../../../src/host/run/script-host.ts';
import { createScriptRunner } from '../../../src/host/run/script-runner.ts';
import type { Kit, Plan } from './case.ts';

/** `said(f)` answers what `f` throws, as `Exception: text`. */
export const PRELUDE = `
function said(f) { try { f(); return 'nothing thrown'; } catch (e) { return e.name + ': ' + e.message; } }
`;

const PATIENCE_MS = 20_000;

type Of<Kind extends string> = Extract<Plan, { readonly kind: Kind }>;

/** What was found; throws what the host throws. A plan that only a person can follow finds undefined. */
export async function perform(plan: Plan, kit: Kit): Promise<unknown> {
  if (typeof plan === 'function') return plan(kit);
  if (plan.kind === 'script') return performScript(plan, kit);
  if (plan.kind === 'formula') return performFormulas(plan, kit);
  if (plan.kind === 'page') return performPage(plan, kit);
  if (plan.kind === 'ask') return undefined;
  const { host } = await kit.host(PRELUDE + plan.source, plan.setting);
  return host.callFunction('F', plan.args);
}

async function performScript({ mode, body, setting }: Of<'script'>, kit: Kit): Promise<unknown> {
  const name = mode === 'CUSTOM_FUNCTION' ? 'SHOW' : mode === 'FULL' ? 'main' : 'onOpen';
  const sheet = mode === 'FULL' ? 'var sheet = SpreadsheetApp.getActiveSheet(); ' : '';
  const work = `(function () { ${sheet}${body} })()`;
  const { host } = await kit.host(`${PRELUDE}function ${name}(e) { console.log(JSON.stringify([${work}])); }`, setting);
  if (mode === 'FULL') host.run('main', []);
  else if (mode === 'CUSTOM_FUNCTION') {
    const result = host.callFunction('SHOW', []);
    if ('error' in result) return result;
  } else host.open(mode === 'NONE' ? 'installed' : 'enabled');
  const [found] = JSON.parse(host.log[host.log.length - 1] ?? '["nothing logged"]') as unknown[];
  return found;
}

/** The steps' own script: cells by address, a text with = as formula, everything else as a value. */
const CELLS = `
function put(cells) {
  var sheet = SpreadsheetApp.getActiveSheet();
  Object.keys(cells).forEach(function (address) {
    var value = cells[address], range = sheet.getRange(address);
    if (typeof value === 'string' && value.charAt(0) === '=') range.setFormula(value); else range.setValue(value);
  });
}
function look(address) { return JSON.parse(JSON.stringify(SpreadsheetApp.getActiveSheet().getRange(address).getValues())); }
`;

async function performFormulas({ source, steps, setting }: Of<'formula'>, kit: Kit): Promise<unknown> {
  const { host, store } = await kit.host(PRELUDE + CELLS + source, setting);
  const found: unknown[] = [];
  for (const { set, read } of steps) {
    host.run('put', [set]);
    await kit.settled(store);
    found.push(host.run('look', [read]));
  }
  return found;
}

async function performPage({ source, body }: Of<'page'>, kit: Kit): Promise<unknown> {
  const { host } = await kit.host(source);
  return new Promise((done) => {
    const run = createScriptRunner(host.functionNames(), host.scriptRun, (error) => done(`console: ${error}`));
    const page = createScriptHost(() => undefined);
    setTimeout(() => done('the page never said that it was done'), PATIENCE_MS);
    try {
      new Function('run', 'page', 'done', body)(watched(run, 'run', kit), watched(page, 'host', kit), done);
    } catch (error) {
      done(String(error));
    }
  });
}

/** Notes the members that the page asks for, of this object and of the runners it leads to. */
function watched(object: object, name: 'run' | 'host', kit: Kit): object {
  return new Proxy(object, {
    get(_, key) {
      const member: unknown = Reflect.get(object, key);
      if (member !== undefined) kit.saw(`google.script.${name}.${String(key)}`);
      if (typeof member !== 'function' || !String(key).startsWith('with')) return member;
      return (...args: unknown[]): unknown => watched(member(...args) as object, name, kit);
    },
  });
}
