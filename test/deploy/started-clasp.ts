/** One clasp for many commands: loading it takes three seconds, a command of it a tenth of one. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export type StartedClasp = {
  /** What a command in a scratch project needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  close(): void;
};

/** Its commands meet the Google of this environment. */
export async function startClasp(google: Readonly<Record<string, string>>): Promise<StartedClasp> {
  const child = spawn(process.execPath, ['test/deploy/clasp/started.mjs'], {
    env: { PATH: process.env['PATH'] ?? '', ...google },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('error', reject).once('exit', (code) => reject(new Error(`clasp did not start: ${code}`)));
  });
  return { environment: { ...google, STARTED_CLASP: port }, close: () => void child.kill() };
}
