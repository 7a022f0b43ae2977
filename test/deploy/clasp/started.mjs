/** A clasp that stays: loaded once (three seconds of processor time), its own entry run for each command, one after the other. Says its port. */
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const CLASP = import.meta.resolve('@google/clasp');
await import(new URL('commands/program.js', CLASP).href);

let runs = 0;
let last = Promise.resolve();

createServer((socket) => {
  createInterface(socket).once('line', (line) => {
    last = last.then(async () => socket.end(JSON.stringify(await run(JSON.parse(line)))));
  });
}).listen(0, '127.0.0.1', function () {
  process.stdout.write(`${this.address().port}\n`);
});

/** Folder, environment and words are those of the asking process; all that is written goes back to it. */
async function run({ args, folder, environment }) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(folder);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = 0;
  const streams = [process.stdout, process.stderr];
  const said = streams.map(() => '');
  const own = streams.map((stream, at) => {
    const { write } = stream;
    stream.write = (text) => {
      said[at] += text;
      return true;
    };
    return write;
  });
  runs += 1;
  try {
    // A name of its own each time: what clasp's entry imports is kept, the entry runs again.
    await import(`${CLASP}?${runs}`);
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = own[at];
  }
  return { exitCode: process.exitCode, stdout: said[0], stderr: said[1] };
}
