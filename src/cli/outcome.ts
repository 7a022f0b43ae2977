/** How a run of the command line ends: what is printed where, and the exit code. */

/** `stdout` comes in pieces, because the JSON of a long list is larger than the list itself. */
export type Outcome = { readonly exitCode: 0 | 2; readonly stdout: Iterable<string>; readonly stderr: string };

export function refuse(problem: string): Outcome {
  return { exitCode: 2, stdout: [], stderr: lines([problem]) };
}

export function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join('');
}
