/** `google.script.host` as a page sees it: what it asks of the editor around it. */

export type HostRequest =
  | { readonly kind: 'close' }
  | { readonly kind: 'focus' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** Names nothing from outside, because a frame gets it as text. */
export function createScriptHost(ask: (request: HostRequest) => void) {
  return {
    origin: '',
    close: (): void => ask({ kind: 'close' }),
    editor: { focus: (): void => ask({ kind: 'focus' }) },
    setWidth: (width: number): void => ask({ kind: 'size', width }),
    setHeight: (height: number): void => ask({ kind: 'size', height }),
  };
}
