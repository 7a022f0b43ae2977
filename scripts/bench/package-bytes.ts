/** What each package adds to the shipped files. A package that adds nothing is not named. */
import { build } from 'esbuild';
import { CODE_OPTIONS, SIDEBAR_OPTIONS } from '../build.ts';
import { type Line, plainLine } from './finding.ts';

const OWN = "the project's own code and style";

/** Bytes of the sidebar by package, and that the add-on's code carries none. */
export async function packageBytes(): Promise<Line[]> {
  const absWorkingDir = process.cwd();
  const code = await build({ ...CODE_OPTIONS, absWorkingDir, metafile: true });
  const page = await build({ ...SIDEBAR_OPTIONS, absWorkingDir, metafile: true });
  const inCode = [...byPackage(code.metafile).keys()].filter((name) => name !== OWN);
  const inPage = [...byPackage(page.metafile)].sort((a, b) => b[1] - a[1]);
  return [
    plainLine('packages in dist/Code.js', inCode.length === 0 ? 'none' : inCode.join(', ')),
    ...inPage.map(([name, bytes]) => plainLine(`of the sidebar: ${name}`, `${(bytes / 1024).toFixed(1)} KB`)),
  ];
}

type Outputs = Readonly<
  Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
>;

function byPackage({ outputs }: { readonly outputs: Outputs }): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? OWN;
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return bytes;
}
