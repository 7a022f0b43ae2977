/** `npm start`: builds the add-on and the workbench, serves both on this machine and says where. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { buildWorkbench, WORKBENCH_FOLDER } from './build-workbench.ts';
import { serve } from './serve.ts';

const FIRST_PORT = 5173;
const USAGE = 'Usage: npm start -- [--port N] [--no-open]\n';

function options(): { port: number; open: boolean } {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  const port = values.port === undefined ? FIRST_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is not a port number`);
  return { port, open: !values['no-open'] && hasDesktop() };
}

/** A desktop is there on macOS and Windows, and on Linux when a display is named; never in a CI. */
function hasDesktop(): boolean {
  if (process.env['CI'] !== undefined && process.env['CI'] !== 'false') return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function openPage(address: string): void {
  const [command, ...args] = process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : [opener(), address];
  const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write('Open the address in a browser.\n'));
  child.unref();
}

function opener(): string {
  return process.platform === 'darwin' ? 'open' : 'xdg-open';
}

async function start(): Promise<void> {
  const { port, open } = options();
  await Promise.all([build(), buildWorkbench()]);
  const { server, address } = await serve({ '/': WORKBENCH_FOLDER, '/dist/': 'dist' }, port);
  process.stdout.write(`Creator Tiers workbench: ${address}\nPress Ctrl+C to stop.\n`);
  if (open) openPage(address);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
