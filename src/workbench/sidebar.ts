/** The place of the add-on's sidebar (300 px, one at a time) and of its dialogs. */
import { byId, element } from './elements.ts';
import { createHtmlFrame, type FrameActions } from './html-frame.ts';

/** What the frames may run. */
export type Script = Pick<FrameActions, 'run' | 'names'>;

type Content = { readonly title: string; readonly html: string };

export function showSidebar({ title, html }: Content, script: Script): void {
  const place = byId('sidebar');
  const button = element('button', { type: 'button', class: 'close', 'aria-label': 'Close sidebar' }, '×');
  button.onclick = closeSidebar;
  const header = element('header', {}, element('h2', {}, title), button);
  place.hidden = false;
  place.replaceChildren(header, createHtmlFrame(html, title, { ...script, close: closeSidebar, focusEditor }));
}

export function closeSidebar(): void {
  const place = byId('sidebar');
  place.replaceChildren();
  place.hidden = true;
}

export type DialogContent = Content & { readonly width?: number; readonly height?: number; readonly modal: boolean };

export function showHtmlDialog(content: DialogContent, script: Script): void {
  const dialog = element('dialog', { class: 'wide', 'aria-label': content.title });
  const frame = createHtmlFrame(content.html, content.title, {
    ...script,
    close: () => dialog.close(),
    focusEditor,
    resize: ({ width, height }) => size(frame, width, height),
  });
  size(frame, content.width ?? 500, content.height ?? 350);
  const button = element('button', { type: 'button', class: 'quiet' }, 'Close');
  button.onclick = () => dialog.close();
  dialog.append(element('h2', {}, content.title), frame, element('div', { class: 'choices' }, button));
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  if (content.modal) dialog.showModal();
  else dialog.show();
}

function size(frame: HTMLIFrameElement, width?: number, height?: number): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}

/** F6 goes from the grid into the sidebar; the sidebar's own F6 comes back. */
export function wayIntoSidebar(): void {
  addEventListener('keydown', (event) => {
    const frame = byId('sidebar').querySelector('iframe');
    if (event.key !== 'F6' || frame === null) return;
    event.preventDefault();
    frame.focus();
  });
}

function focusEditor(): void {
  byId('grid').querySelector<HTMLElement>('canvas')?.focus();
}
