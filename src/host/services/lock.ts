/** LockService: one holder at a time, released with its execution. Whether somebody else holds one is for the fault mode to say. */
import { exception } from '../run/execution.ts';
import type { StoreName } from '../run/host-state.ts';
import type { Env } from './env.ts';
import { service } from './service.ts';

type LockServiceType = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function createLockService(env: Env): LockServiceType {
  return service<LockServiceType>(
    env.execution,
    'LockService',
    {
      getDocumentLock: () => (env.isBound ? createLock(env, 'document') : null) as Lock,
      getUserLock: () => createLock(env, 'user'),
      getScriptLock: () => createLock(env, 'script'),
    },
    { getDocumentLock: ['anonymous', ''], getUserLock: ['anonymous', ''], getScriptLock: ['anonymous', ''] },
  );
}

function createLock(env: Env, name: StoreName): Lock {
  const { locks } = env.state;
  const isMine = () => locks.get(name) === env.execution.id;
  const take = (timeoutMs: number): boolean => {
    const isTaken = env.faults.lockHeld === true || (locks.has(name) && !isMine());
    if (isTaken) {
      env.execution.spend(timeoutMs);
      return false;
    }
    locks.set(name, env.execution.id);
    return true;
  };
  return service<Lock>(
    env.execution,
    'LockService.Lock',
    {
      tryLock: take,
      waitLock(timeoutMs) {
        if (!take(timeoutMs)) throw exception('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: isMine,
      releaseLock() {
        if (isMine()) locks.delete(name);
      },
    },
    {
      tryLock: ['anonymous', 'n'],
      waitLock: ['anonymous', 'n'],
      hasLock: ['anonymous', ''],
      releaseLock: ['anonymous', ''],
    },
  );
}
