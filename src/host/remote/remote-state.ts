/** What outlives an execution, held elsewhere: maps live, lists fetched when first needed and given back at the end. */
import type { HostState, OwnStores } from '../run/host-state.ts';
import type { AskHolder } from './ask.ts';
import { createRemoteMap } from './remote-map.ts';

const LISTS = ['protections', 'charts', 'metadata', 'toasts', 'dialogs', 'log', 'menu'] as const;
const SINGLES = ['nextMetadataId', 'nextUuid', 'sidebar'] as const;

export type RemoteState = {
  readonly state: HostState;
  /** Hands over the lists that were changed and forgets them; at the end of every execution. */
  giveBack(): void;
};

export function createRemoteState(ask: AskHolder): RemoteState {
  const held = new Map<string, { value: unknown; readonly text: string }>();
  const fetch = (name: string): unknown => ask('state', ['read'], [name]);
  const put = (name: string, value: unknown): unknown => ask('state', ['put'], [name, value]);
  const userStores = (key: string): OwnStores => ({
    properties: createRemoteMap(ask, ['users', key, 'properties']),
    cache: createRemoteMap(ask, ['users', key, 'cache']),
  });
  const fixed = {
    properties: {
      document: createRemoteMap(ask, ['properties', 'document']),
      script: createRemoteMap(ask, ['properties', 'script']),
    },
    caches: {
      document: createRemoteMap(ask, ['caches', 'document']),
      script: createRemoteMap(ask, ['caches', 'script']),
    },
    users: Object.assign(new Map<string, OwnStores>(), { get: userStores }),
    locks: createRemoteMap(ask, ['locks']),
  };
  const state = fixed as unknown as HostState;
  for (const name of LISTS) {
    const hold = () => {
      const known = held.get(name);
      if (known !== undefined) return known;
      const value = fetch(name);
      const list = { value, text: JSON.stringify(value) };
      held.set(name, list);
      return list;
    };
    const set = (value: unknown): void => {
      hold().value = value;
    };
    Object.defineProperty(state, name, { get: () => hold().value, set });
  }
  for (const name of SINGLES) {
    Object.defineProperty(state, name, { get: () => fetch(name), set: (value: unknown) => void put(name, value) });
  }
  return {
    state,
    giveBack() {
      for (const [name, { value, text }] of held) if (JSON.stringify(value) !== text) put(name, value);
      held.clear();
    },
  };
}
