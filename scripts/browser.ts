/** Which browser the tests and pictures use: the one named, one installed, else the one inside an npm package. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** `--no-zygote` and the package's own flags lose screenshots now and then, or switch security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-quic',
];

export type Browser = { readonly executablePath: string; readonly args: string[] };

/** $CHROME_PATH, then an installed Chrome or Chromium, then the package's (x64 Linux only), unpacked once per version. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  const installed = [named, ...INSTALLED].find((path) => path !== undefined && path !== '' && existsSync(path));
  if (installed !== undefined) return { executablePath: installed, args: FLAGS };
  return { executablePath: await unpackBrowser(), args: FLAGS };
}

async function unpackBrowser(): Promise<string> {
  const about = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  // The package keeps what it finds in TMPDIR, whatever its version: each version gets a folder of its own.
  const before = process.env['TMPDIR'];
  const folder = join(tmpdir(), `creator-tiers-chromium-${version}`);
  await mkdir(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  // Read at import: with it the package brings the system libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    await nameFonts(folder);
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package's own font list names a folder that need not exist; without a single font the browser stops at the first text it measures. */
async function nameFonts(folder: string): Promise<void> {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [...folders.map((path) => `<dir>${path}</dir>`), `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`];
  const config = join(folder, 'fonts.conf');
  await writeFile(config, `<?xml version="1.0"?>\n<fontconfig>${lines.join('')}</fontconfig>\n`);
  process.env['FONTCONFIG_FILE'] = config;
}
