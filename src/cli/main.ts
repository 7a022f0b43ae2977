/** The process: arguments in, streams and exit code out. The work is in run-classify.ts. */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runClassify } from './run-classify.ts';

// Grown by no more than this between collections, the heap stays under 1 GB for 100,000 rows, also as JSON.
setFlagsFromString('--heap-growing-percent=60');

/** npm runs scripts from the root of the project and says where the user was. */
const byNpm = process.env['npm_lifecycle_event'] === 'classify' ? process.env['INIT_CWD'] : undefined;
const folder = byNpm ?? process.cwd();
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const isTerminal = process.stderr.isTTY === true;
/** One line that each message overwrites; nothing where nobody watches. */
const show = (message: string) => {
  if (isTerminal) process.stderr.write(`\r\u001b[K${message}`);
};

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // The reader closed the pipe (`| head`): nothing is left to say.
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

try {
  const { exitCode, stdout, stderr } = await runClassify(process.argv.slice(2), {
    folder,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    progress: (message) => show(`${message} ...`),
  });
  show('');
  process.stderr.write(stderr);
  for (const piece of stdout) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  process.exitCode = exitCode;
} catch (fault) {
  show('');
  process.stderr.write(
    `This is a fault of the program, please report it: ${fault instanceof Error ? fault.message : String(fault)}\n`,
  );
  process.exitCode = 1;
}
