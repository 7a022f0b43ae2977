/** The add-on's items in the Extensions menu, as its onOpen made them. A failed item is said, not hidden. */
import type { Host, MenuItem } from '../host/index.ts';
import type { MenuEntry } from './menu-bar.ts';
import { showAlert } from './messages.ts';
import type { Session } from './session.ts';

const NAME = 'Creator Tiers';

export function addOnMenu(host: Host, current: () => Session): MenuEntry {
  return { kind: 'group', caption: NAME, entries: entriesOf(host.menu, current) };
}

function entriesOf(items: readonly MenuItem[], current: () => Session): MenuEntry[] {
  return items.map((item): MenuEntry => {
    if (item.kind === 'separator') return { kind: 'separator' };
    if (item.kind === 'menu') return { kind: 'group', caption: item.caption, entries: entriesOf(item.items, current) };
    const { caption } = item;
    return { kind: 'item', caption, run: () => void click(caption, current()) };
  });
}

async function click(caption: string, { script }: Session): Promise<void> {
  try {
    await script({ caption });
  } catch (error) {
    showAlert(`"${caption}" stopped`, error instanceof Error ? error.message : String(error));
  }
}
