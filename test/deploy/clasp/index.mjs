/** Stands for clasp in a scratch project: hands its words to the clasp that is started already. */
import { connect } from 'node:net';

const asked = { args: process.argv.slice(2), folder: process.cwd(), environment: process.env };
const socket = connect(Number(process.env.STARTED_CLASP), '127.0.0.1').setEncoding('utf8');
socket.write(`${JSON.stringify(asked)}\n`);
let reply = '';
for await (const piece of socket) reply += piece;
const { exitCode, stdout, stderr } = JSON.parse(reply);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
