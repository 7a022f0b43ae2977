/** Calls of one panel: one at a time, the last answer counts, none after the panel is gone. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings/use-strings.ts';
import { type ArgumentOf, type CallName, callServer, type Outcome, type ValueOf } from './call-server.ts';
import { noteList, withLastList } from './last-list.ts';
import { createLatest } from './latest.ts';

export type Server = {
  /** The call under way, '' for none. */
  readonly busy: CallName | '';
  /** Null when another call is under way (a double click) or when the answer no longer counts. */
  readonly ask: <Name extends CallName>(
    name: Name,
    argument: ArgumentOf<Name>,
  ) => Promise<Outcome<ValueOf<Name>> | null>;
  /** Lets go of the call under way: its answer is not waited for. */
  readonly drop: () => void;
};

export function useServer(): Server {
  const { server: say } = useStrings();
  const [busy, setBusy] = useState<CallName | ''>('');
  const isAsking = useRef(false);
  const latest = useMemo(createLatest, []);
  useEffect(() => () => latest.drop(), [latest]);

  const ask: Server['ask'] = async (name, argument) => {
    if (isAsking.current) return null;
    isAsking.current = true;
    setBusy(name);
    const counts = latest.begin();
    const outcome = await callServer(name, withLastList(argument), say);
    if (!counts()) return null;
    isAsking.current = false;
    setBusy('');
    if (outcome.ok) noteList(outcome.value);
    return outcome;
  };
  const drop = (): void => {
    latest.drop();
    isAsking.current = false;
    setBusy('');
  };
  return { busy, ask, drop };
}
