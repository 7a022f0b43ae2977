/** Answers for reading texts that the build packed (JSON, deflated, base64 with `-` and `_`), so that three languages fit into one page. */
import type { Texts } from './strings.ts';

export async function unpackTexts(packed: string): Promise<Texts> {
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(text).json()) as Texts;
}
