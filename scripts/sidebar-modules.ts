/** What of the sidebar is worked out while it is built: packed languages and the short catalogue. */
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { CATALOGUE } from '../src/sidebar/help/catalogue.ts';
import { de } from '../src/sidebar/strings/de.ts';
import { en } from '../src/sidebar/strings/en.ts';
import { es } from '../src/sidebar/strings/es.ts';
import { reasonsIn } from '../src/sidebar/strings/reasons/all-reasons.ts';

/** The texts in the order of the English ones: their names need not travel. */
function inOrder(shape: object, texts: object): string[] {
  return Object.entries(shape).flatMap(([key, text]: [string, unknown]) => {
    const own = (texts as Record<string, unknown>)[key];
    return typeof text === 'string' ? [String(own)] : inOrder(text as object, own as object);
  });
}

/** Base64 without `/`: HtmlService has been seen to take two of them for a comment. */
export function packTexts(texts: object, reasons: Readonly<Record<string, string>>): string {
  const packed = deflateRawSync(Buffer.from(JSON.stringify([inOrder(en, texts), reasons])), { level: 9 }).toString(
    'base64',
  );
  return packed.replace(/\+/g, '-').replace(/\//g, '_');
}

export function sidebarModules(): Plugin {
  return {
    name: 'sidebar-modules',
    setup(build) {
      build.onResolve({ filter: /^packed:/ }, ({ path }) => ({
        path: path.slice('packed:'.length),
        namespace: 'packed',
      }));
      build.onLoad({ filter: /.*/, namespace: 'packed' }, ({ path }) => ({
        contents: `export default ${JSON.stringify(path === 'de' ? packTexts(de, reasonsIn('de')) : packTexts(es, reasonsIn('es')))}`,
      }));
      build.onLoad({ filter: /help[\\/]catalogue\.ts$/ }, () => ({
        contents: `export const CATALOGUE = ${JSON.stringify(CATALOGUE)}`,
      }));
    },
  };
}
