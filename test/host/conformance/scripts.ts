/** Answers for turning a few lines of script into a case's run, in a given authorization mode. */
import type { ConformanceCase, Kit, Setting } from './conformance.ts';

/** `said(f)` answers what `f` throws, as `Exception: text`; `sheet` is the active sheet. */
const PRELUDE = `
function said(f) { try { f(); return 'nothing thrown'; } catch (e) { return e.name + ': ' + e.message; } }
`;

type Mode = 'FULL' | 'LIMITED' | 'NONE' | 'CUSTOM_FUNCTION';

/** Runs the body of a function in FULL mode with \`sheet\` at hand; its return value is what is found. */
export function script(body: string, setting?: Setting): ConformanceCase['run'] {
  return inMode('FULL', `var sheet = SpreadsheetApp.getActiveSheet(); ${body}`, setting);
}

/** Runs the body in a mode, without touching any service before it does. */
export function inMode(mode: Mode, body: string, setting?: Setting): ConformanceCase['run'] {
  return async (kit: Kit) => {
    const name = mode === 'CUSTOM_FUNCTION' ? 'SHOW' : mode === 'FULL' ? 'main' : 'onOpen';
    const work = `(function () { ${body} })()`;
    const { host } = await kit.host(
      `${PRELUDE}function ${name}(e) { console.log(JSON.stringify([${work}])); }`,
      setting,
    );
    if (mode === 'FULL') host.run('main', []);
    else if (mode === 'CUSTOM_FUNCTION') {
      const result = host.callFunction('SHOW', []);
      if ('error' in result) return result;
    } else host.open(mode === 'NONE' ? 'installed' : 'enabled');
    const [found] = JSON.parse(host.log[host.log.length - 1] ?? '["nothing logged"]') as unknown[];
    return found;
  };
}

/** Calls a custom function \`F\` of the given source and answers what the cell gets. */
export function calling(source: string, args: readonly unknown[], setting?: Setting): ConformanceCase['run'] {
  return async (kit) => {
    const { host } = await kit.host(PRELUDE + source, setting);
    return host.callFunction('F', args);
  };
}

/** Calls \`F\` through google.script.run; a refusal is answered as its text. */
export function sending(source: string, args: readonly unknown[]): ConformanceCase['run'] {
  return async (kit) => {
    const { host } = await kit.host(source);
    try {
      return await host.scriptRun('F', args);
    } catch (error) {
      return String(error);
    }
  };
}
