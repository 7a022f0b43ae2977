/** The menus above the grid: mouse, keyboard and screen reader alike. */
import { element } from './elements.ts';

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly run: () => void }
  | { readonly kind: 'check'; readonly caption: string; readonly isOn: () => boolean; readonly run: () => void }
  | { readonly kind: 'separator' }
  | { readonly kind: 'group'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export type Menu = { readonly caption: string; readonly entries: readonly MenuEntry[] };

/** Fills `bar` with the menus; called again it starts over. */
export function showMenus(bar: HTMLElement, menus: readonly Menu[]): void {
  const boxes = menus.map((menu) => createMenu(menu));
  const close = (): void => {
    for (const box of boxes) box.close();
  };
  bar.replaceChildren(...boxes.map((box) => box.root));
  bar.onkeydown = (event) => {
    const current = boxes.findIndex((box) => box.root.contains(document.activeElement));
    if (event.key === 'Escape') {
      close();
      boxes[current]?.title.focus();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = boxes[(current + step + boxes.length) % boxes.length];
    if (step === 0 || next === undefined) return;
    const wasOpen = boxes.some((box) => box.isOpen());
    close();
    next.title.focus();
    if (wasOpen) next.open();
  };
  for (const box of boxes) {
    box.title.onclick = () => {
      const open = box.isOpen();
      close();
      if (!open) box.open();
    };
  }
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !bar.contains(event.target)) close();
  });
}

function createMenu(menu: Menu) {
  const title = element('button', { type: 'button', role: 'menuitem', 'aria-haspopup': 'menu' }, menu.caption);
  const list = element('div', { role: 'menu', 'aria-label': menu.caption, class: 'items', hidden: '' });
  const root = element('div', { class: 'menu', role: 'none' }, title, list);
  const close = (): void => {
    list.hidden = true;
    title.setAttribute('aria-expanded', 'false');
  };
  const items = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const open = (): void => {
    list.hidden = false;
    title.setAttribute('aria-expanded', 'true');
    items()[0]?.focus();
  };
  fill(list, menu.entries, () => {
    close();
    title.focus();
  });
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (list.hidden) return open();
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  });
  close();
  return { root, title, open, close, isOpen: () => !list.hidden };
}

function fill(list: HTMLElement, entries: readonly MenuEntry[], done: () => void): void {
  for (const entry of entries) {
    if (entry.kind === 'separator') list.append(element('hr', { role: 'separator' }));
    else if (entry.kind === 'group') {
      const group = element('div', { role: 'group', 'aria-label': entry.caption });
      group.append(element('h2', { 'aria-hidden': 'true' }, entry.caption));
      fill(group, entry.entries, done);
      list.append(group);
    } else {
      const role = entry.kind === 'check' ? 'menuitemcheckbox' : 'menuitem';
      const item = element('button', { type: 'button', role, tabindex: '-1' }, entry.caption);
      const showState = (): void => {
        if (entry.kind === 'check') item.setAttribute('aria-checked', String(entry.isOn()));
      };
      showState();
      item.onclick = () => {
        done();
        entry.run();
        showState();
      };
      list.append(item);
    }
  }
}
