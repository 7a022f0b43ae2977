/** Which services a script finds beside the language. Every other global is simply not there. */
import { createCacheService } from './cache.ts';
import { createCharts } from './charts.ts';
import type { Env } from './env.ts';
import { createHtmlService } from './html-service.ts';
import { createLockService } from './lock.ts';
import { createPropertiesService } from './properties.ts';
import { createRange } from './range.ts';
import { createSheet } from './sheet.ts';
import { createSpreadsheet } from './spreadsheet.ts';
import { createSpreadsheetApp } from './spreadsheet-app.ts';
import { createConsole, createLogger, createScriptApp, createSession, createUtilities } from './utilities.ts';

export function createGlobals(given: Omit<Env, 'make'>) {
  const env: Env = {
    ...given,
    make: {
      range: (place) => createRange(env, place),
      sheet: (sheetId) => createSheet(env, sheetId),
      spreadsheet: () => createSpreadsheet(env),
    },
  };
  const services = {
    SpreadsheetApp: createSpreadsheetApp(env),
    Charts: createCharts(env),
    HtmlService: createHtmlService(env),
    PropertiesService: createPropertiesService(env),
    CacheService: createCacheService(env),
    LockService: createLockService(env),
    Utilities: createUtilities(env),
    Session: createSession(env),
    ScriptApp: createScriptApp(env),
    Logger: createLogger(env),
    console: createConsole(env),
  };
  return { services, make: env.make };
}
