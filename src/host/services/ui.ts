/** The Ui: menus, alerts, sidebars and dialogs. Who answers them is the UiPort's matter. */
import { exception } from '../run/execution.ts';
import type { ButtonName, Buttons, MenuItem } from '../run/host-state.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env } from './env.ts';
import { enumeration, insideOf, service } from './service.ts';

type UiService = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const RULES: Readonly<Partial<Record<keyof UiService & string, Rule>>> = {
  createAddonMenu: ['menu', ''],
  createMenu: ['menu', 's'],
  alert: ['ui', 's', 'so', 'sso'],
  prompt: ['ui', 's', 'so', 'sso'],
  showSidebar: ['ui', 'o'],
  showModalDialog: ['ui', 'os'],
  showModelessDialog: ['ui', 'os'],
};

export function createUi(env: Env): UiService {
  const { execution, state } = env;
  const button = enumeration<Record<ButtonName, GoogleAppsScript.Base.Button>>(execution, 'Button', [
    'CLOSE',
    'OK',
    'CANCEL',
    'YES',
    'NO',
  ]);

  const readAsk = (args: readonly unknown[]) => {
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const buttons = (insideOf(args.find((arg) => typeof arg === 'object')).enumName ?? 'OK') as Buttons;
    const text = texts[texts.length - 1] ?? '';
    // The script is suspended while the user thinks, and locks do not survive that.
    state.locks.clear();
    return { title: texts.length > 1 ? (texts[0] ?? '') : '', text, buttons };
  };
  const showDialog = (kind: 'modal' | 'modeless', page: unknown, title: string) => {
    const { html, width, height } = pageOf(page);
    const dialog = { kind, title, html, width, height } as const;
    state.dialogs.push(dialog);
    env.ui.showDialog?.(dialog);
  };

  return service<UiService>(
    execution,
    'Ui',
    {
      createAddonMenu: () => createMenu(env, null),
      createMenu: (caption) => createMenu(env, caption),
      alert(...args: unknown[]) {
        const { title, text, buttons } = readAsk(args);
        const answer = env.ui.alert?.(title, text, buttons) ?? (buttons.startsWith('YES') ? 'YES' : 'OK');
        state.dialogs.push({ kind: 'alert', title, text, answer });
        return button[answer];
      },
      prompt(...args: unknown[]) {
        const { title, text, buttons } = readAsk(args);
        const answer = env.ui.prompt?.(title, text, buttons) ?? { button: 'CANCEL' as const, text: '' };
        state.dialogs.push({ kind: 'prompt', title, text, answer: answer.text });
        return service<GoogleAppsScript.Base.PromptResponse>(
          execution,
          'PromptResponse',
          { getSelectedButton: () => button[answer.button], getResponseText: () => answer.text },
          { getSelectedButton: ['free', ''], getResponseText: ['free', ''] },
        );
      },
      showSidebar(page) {
        const { title, html } = pageOf(page);
        state.sidebar = { title, html };
        env.ui.showSidebar?.(state.sidebar);
      },
      showModalDialog: (page, title) => showDialog('modal', page, title),
      showModelessDialog: (page, title) => showDialog('modeless', page, title),
      Button: button as unknown as UiService['Button'],
      ButtonSet: enumeration<Record<Buttons, ButtonSet>>(execution, 'ButtonSet', [
        'OK',
        'OK_CANCEL',
        'YES_NO',
        'YES_NO_CANCEL',
      ]) as unknown as UiService['ButtonSet'],
    },
    RULES,
  );
}

function pageOf(page: unknown) {
  const html = insideOf(page).html;
  if (html === undefined) throw exception('An HtmlOutput is needed here.');
  return html();
}

/** `caption` null is the add-on's own menu, the only one that may be added to the editor. */
function createMenu(env: Env, caption: string | null): Menu {
  const items: MenuItem[] = [];
  const menu: Menu = service<Menu>(
    env.execution,
    'Menu',
    {
      addItem(itemCaption, functionName) {
        items.push({ kind: 'item', caption: itemCaption, functionName });
        return menu;
      },
      addSeparator() {
        items.push({ kind: 'separator' });
        return menu;
      },
      addSubMenu(sub) {
        const submenu = insideOf(sub).menu?.();
        if (submenu === undefined) throw exception('A Menu is needed here.');
        items.push(submenu);
        return menu;
      },
      addToUi() {
        // A menu of its own is moved elsewhere once the add-on is published, and users then see only "Help".
        if (caption !== null) {
          throw exception(`Menu.addToUi is not emulated for createMenu("${caption}"): use createAddonMenu.`);
        }
        env.state.menu = [...items];
      },
    },
    { addItem: ['menu', 'ss'], addSeparator: ['menu', ''], addSubMenu: ['menu', 'o'], addToUi: ['menu', ''] },
    { menu: () => ({ kind: 'menu', caption: caption ?? '', items: [...items] }) },
  );
  return menu;
}
