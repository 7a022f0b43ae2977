/** Utilities, Session, ScriptApp, Logger and console: small services without cells. */
import { exception } from '../run/execution.ts';
import type { Env } from './env.ts';
import { formatDate } from './format-date.ts';
import { enumeration, service } from './service.ts';

type UtilitiesType = GoogleAppsScript.Utilities.Utilities;
type SessionType = GoogleAppsScript.Base.Session;
type LoggerType = GoogleAppsScript.Base.Logger;
type ScriptAppType = GoogleAppsScript.Script.ScriptApp;

export function createUtilities(env: Env): UtilitiesType {
  return service<UtilitiesType>(
    env.execution,
    'Utilities',
    {
      sleep: (ms) => env.execution.spend(ms),
      getUuid: () => uuid(env),
      formatDate(date, timeZone, pattern) {
        if (Object.prototype.toString.call(date) !== '[object Date]') throw exception('Invalid argument: date');
        return formatDate(Number(date), timeZone, pattern);
      },
    },
    { sleep: ['free', 'n'], getUuid: ['free', ''], formatDate: ['free', 'oss'] },
  );
}

export function createSession(env: Env): SessionType {
  const user = (email: string) =>
    service<GoogleAppsScript.Base.User>(
      env.execution,
      'User',
      { getEmail: () => email },
      { getEmail: ['anonymous', ''] },
    );
  return service<SessionType>(
    env.execution,
    'Session',
    {
      getActiveUserLocale: () => env.user.locale.slice(0, 2),
      getTemporaryActiveUserKey: () => env.user.temporaryKey,
      getScriptTimeZone: () => env.scriptTimeZone,
      getActiveUser: () => user(env.execution.mode === 'FULL' ? env.user.email : ''),
      getEffectiveUser: () => user(env.user.email),
    },
    {
      getActiveUserLocale: ['free', ''],
      getTemporaryActiveUserKey: ['anonymous', ''],
      getScriptTimeZone: ['free', ''],
      getActiveUser: ['anonymous', ''],
      getEffectiveUser: ['user', ''],
    },
  );
}

export function createScriptApp(env: Env): ScriptAppType {
  return service<ScriptAppType>(
    env.execution,
    'ScriptApp',
    { AuthMode: enumeration(env.execution, 'AuthMode', ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']) },
    {},
  );
}

export function createLogger(env: Env): LoggerType {
  const logger: LoggerType = service<LoggerType>(
    env.execution,
    'Logger',
    {
      log(...args: unknown[]) {
        env.state.log.push(args.map(String).join(' '));
        return logger;
      },
      getLog: () => env.state.log.join('\n'),
      clear() {
        env.state.log.length = 0;
      },
    },
    { log: ['free', 'v', 'vv', 'vvv', 'vvvv'], getLog: ['free', ''], clear: ['free', ''] },
  );
  return logger;
}

/** Only the methods that Apps Script's console has; everything goes to the host's log. */
export function createConsole(env: Env): object {
  const write = (...args: unknown[]) => void env.state.log.push(args.map(String).join(' '));
  const any = ['free', '', 'v', 'vv', 'vvv', 'vvvv'] as const;
  return service<Record<string, unknown>>(
    env.execution,
    'console',
    { log: write, info: write, warn: write, error: write, time: () => undefined, timeEnd: () => undefined },
    { log: any, info: any, warn: any, error: any, time: ['free', 's'], timeEnd: ['free', 's'] },
  );
}

/** Not random: the same host gives the same row of identifiers, which tests can rely on. */
function uuid(env: Env): string {
  const seed = `${env.user.temporaryKey}|${env.execution.id}|${env.state.nextUuid}`;
  env.state.nextUuid += 1;
  let hash = 0x811c9dc5;
  let digits = '';
  for (let round = 0; round < 4; round += 1) {
    for (let i = 0; i < seed.length; i += 1) hash = Math.imul(hash ^ (seed.charCodeAt(i) + round), 0x01000193);
    digits += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
