/** Questions that a worker waits for: asked by message, answered through memory both can see. */
import type { AskHolder, Holder } from '../host/remote/ask.ts';

export type Asked = {
  readonly kind: 'ask';
  readonly holder: Holder;
  readonly path: readonly string[];
  readonly args: readonly unknown[];
};
export type More = { readonly kind: 'more' };

/** State, bytes in this part, bytes still to come. */
const HEAD_BYTES = 12;
const PART_BYTES = 1 << 20;
const WAITING = 0;
const ANSWERED = 1;

export function createChannelMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD_BYTES + PART_BYTES);
}

/** In the worker. */
export function askOver(memory: SharedArrayBuffer, post: (message: Asked | More) => void): AskHolder {
  const head = new Int32Array(memory, 0, 3);
  const body = new Uint8Array(memory, HEAD_BYTES);
  const decoder = new TextDecoder();
  const wait = (message: Asked | More): Uint8Array => {
    Atomics.store(head, 0, WAITING);
    post(message);
    Atomics.wait(head, 0, WAITING);
    return body.slice(0, head[1]);
  };
  return (holder, path, args) => {
    const parts = [wait({ kind: 'ask', holder, path, args })];
    while ((head[2] ?? 0) > 0) parts.push(wait({ kind: 'more' }));
    const text = parts.map((part, at) => decoder.decode(part, { stream: at < parts.length - 1 })).join('');
    const { value, name, message } = JSON.parse(text) as { value: unknown; name?: string; message?: string };
    if (message === undefined) return value;
    const failure = new Error(message);
    failure.name = name ?? 'Error';
    throw failure;
  };
}

/** On the page; handles what the worker posts. */
export function answerOver(memory: SharedArrayBuffer, answer: AskHolder): (message: Asked | More) => void {
  const head = new Int32Array(memory, 0, 3);
  const body = new Uint8Array(memory, HEAD_BYTES);
  const encoder = new TextEncoder();
  let rest: Uint8Array = new Uint8Array();
  return (message) => {
    if (message.kind === 'ask') rest = encoder.encode(say(answer, message));
    const part = rest.subarray(0, PART_BYTES);
    rest = rest.subarray(part.length);
    body.set(part);
    head[1] = part.length;
    head[2] = rest.length;
    Atomics.store(head, 0, ANSWERED);
    Atomics.notify(head, 0);
  };
}

function say(answer: AskHolder, { holder, path, args }: Asked): string {
  try {
    return JSON.stringify({ value: answer(holder, path, args) ?? null });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return JSON.stringify({ value: null, name, message });
  }
}
