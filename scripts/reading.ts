/** The process of `npm run reading`: words in, streams and exit code out. The work is in reading/. */
import { runReading } from './reading/run-reading.ts';

process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  // The reader closed the pipe (`| head`): nothing is left to say.
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

/** npm runs scripts from the root of the project and says where the user stood. */
const folder = process.env['npm_lifecycle_event'] === 'reading' ? process.env['INIT_CWD'] : undefined;
const { exitCode, stdout, stderr } = runReading(process.argv.slice(2), folder ?? process.cwd());
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = exitCode;
