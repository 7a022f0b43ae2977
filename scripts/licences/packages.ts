/** Which packages a bundler put into a file, and under which licence they stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export type Package = {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its package.json has it. */
  readonly licence: string;
  /** The text that has to travel with copies. */
  readonly text: string;
};

/** By name. Own sources are none of them. */
export function packagesIn({ inputs }: Metafile): Package[] {
  const names = Object.keys(inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '');
  return [...new Set(names)]
    .filter((name) => name !== '')
    .sort()
    .map(describePackage);
}

function describePackage(name: string): Package {
  const folder = join('node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (about.license === undefined || file === undefined) throw new Error(`${name} ships without words on its licence.`);
  return {
    name,
    version: about.version,
    licence: about.license,
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}
