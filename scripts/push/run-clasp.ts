/** One run of clasp as it stands in node_modules, with its words kept from the screen. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLASP = fileURLToPath(import.meta.resolve('@google/clasp'));

export type ClaspRun = { readonly isDone: boolean; readonly stdout: string; readonly stderr: string };

/** `project` is the folder of the .clasp.json to use. Nothing is asked at the terminal: it is not connected. */
export async function runClasp(project: string, args: readonly string[]): Promise<ClaspRun> {
  const child = spawn(process.execPath, [CLASP, '--json', '-P', project, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.stdout += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.stderr += piece));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { isDone: code === 0, ...said };
}
