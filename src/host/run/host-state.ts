/** What outlives an execution: properties, caches, what was shown to the user. */
import type { Rect } from '../cells/cell-store.ts';
import type { Place } from '../cells/place.ts';

export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export type Toast = { readonly message: string; readonly title: string; readonly seconds: number };
export type Page = { readonly title: string; readonly html: string };
export type Dialog =
  | { readonly kind: 'alert' | 'prompt'; readonly title: string; readonly text: string; readonly answer: string }
  | ({ readonly kind: 'modal' | 'modeless'; readonly width: number | null; readonly height: number | null } & Page);

export type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Who answers and shows what the script asks for; without one, alerts say OK and prompts are cancelled. */
export type UiPort = {
  alert?(title: string, text: string, buttons: Buttons): ButtonName;
  prompt?(title: string, text: string, buttons: Buttons): { readonly button: ButtonName; readonly text: string };
  showSidebar?(page: Page): void;
  showDialog?(dialog: Dialog): void;
  toast?(toast: Toast): void;
};

export type CacheEntry = { readonly value: string; readonly expiresMs: number };
export type StoreName = 'document' | 'user' | 'script';

/** Whole columns or rows, a sheet or the spreadsheet (`sheetId` null) that carry a key and value of the script's own. */
export type MetadataRecord = {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  readonly sheetId: number | null;
  readonly axis: 'rows' | 'columns' | null;
  at: number;
  count: number;
};

/** A range (`rect` null: a whole sheet) that somebody keeps others from editing. */
export type ProtectionRecord = {
  readonly sheetId: number;
  readonly rect: Rect | null;
  readonly description: string;
  readonly canEdit: boolean;
  readonly warningOnly: boolean;
};

/** A chart as a script asked for it. */
export type ChartRecord = {
  readonly id: number;
  readonly sheetId: number;
  readonly type: string;
  readonly ranges: readonly Place[];
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  readonly options: Readonly<Record<string, unknown>>;
};

/** What a script keeps for one of several users. */
export type OwnStores = { readonly properties: Map<string, string>; readonly cache: Map<string, CacheEntry> };

export type HostState = {
  readonly properties: Readonly<Record<Exclude<StoreName, 'user'>, Map<string, string>>>;
  readonly caches: Readonly<Record<Exclude<StoreName, 'user'>, Map<string, CacheEntry>>>;
  /** By the user's key; made at the first use. */
  readonly users: Map<string, OwnStores>;
  /** Which execution holds a lock. */
  readonly locks: Map<StoreName, number>;
  protections: readonly ProtectionRecord[];
  charts: readonly ChartRecord[];
  metadata: MetadataRecord[];
  nextMetadataId: number;
  nextUuid: number;
  menu: readonly MenuItem[];
  sidebar: Page | null;
  readonly toasts: Toast[];
  readonly dialogs: Dialog[];
  /** What the script logged, newest last. */
  readonly log: string[];
};

export function createHostState(): HostState {
  return {
    properties: { document: new Map(), script: new Map() },
    caches: { document: new Map(), script: new Map() },
    users: new Map(),
    locks: new Map(),
    protections: [],
    charts: [],
    metadata: [],
    nextMetadataId: 1,
    nextUuid: 1,
    menu: [],
    sidebar: null,
    toasts: [],
    dialogs: [],
    log: [],
  };
}

/** Stores of the user with this key, empty at first. */
export function storesOf({ users }: HostState, userKey: string): OwnStores {
  const stores = users.get(userKey) ?? { properties: new Map(), cache: new Map() };
  users.set(userKey, stores);
  return stores;
}
