/** Shows the add-on's HTML in a sandboxed frame that reaches the script only through google.script.run. */
import { createScriptHost, type HostRequest } from '../host/run/script-host.ts';
import { createScriptRunner } from '../host/run/script-runner.ts';
import { element } from './elements.ts';
import { frameBoot } from './frame-boot.ts';

export type FrameRequest =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | HostRequest;

export type FrameActions = {
  /** Runs a function of the script as google.script.run does. */
  readonly run: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** Names of the functions that there are to run. */
  readonly names: readonly string[];
  readonly close: () => void;
  readonly focusEditor: () => void;
  readonly resize?: (size: { readonly width?: number; readonly height?: number }) => void;
};

/** A frame without an origin: no storage, no cookies, no sight of this page; every script in it carries the page's nonce. */
export function createHtmlFrame(html: string, title: string, actions: FrameActions): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: 'allow-scripts', title });
  frame.srcdoc = withBoot(html, actions.names);
  const listen = (event: MessageEvent<FrameRequest>): void => {
    if (!frame.isConnected) window.removeEventListener('message', listen);
    if (!frame.isConnected || event.source !== frame.contentWindow) return;
    const request = event.data;
    if (request.kind === 'close') actions.close();
    else if (request.kind === 'focus') actions.focusEditor();
    else if (request.kind === 'size') actions.resize?.(request);
    else if (request.kind === 'run') {
      const answer = (reply: object): void => frame.contentWindow?.postMessage({ id: request.id, ...reply }, '*');
      actions.run(request.name, request.args).then(
        (value) => answer({ value: value ?? null }),
        (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
      );
    }
  };
  window.addEventListener('message', listen);
  return frame;
}

function withBoot(html: string, names: readonly string[]): string {
  const nonce = document.querySelector('meta[name=nonce]')?.getAttribute('content') ?? '';
  const page = new DOMParser().parseFromString(html, 'text/html');
  const boot = page.createElement('script');
  const parts = [createScriptRunner.toString(), createScriptHost.toString(), JSON.stringify(names)];
  boot.textContent = `(${frameBoot.toString()})(${parts.join(', ')})`;
  page.head.prepend(boot);
  for (const script of page.querySelectorAll('script')) script.setAttribute('nonce', nonce);
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
