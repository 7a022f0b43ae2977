/** SpreadsheetApp, the door to the active spreadsheet and its user interface. */
import { exception } from '../run/execution.ts';
import type { Rule } from '../run/signatures.ts';
import type { Env, SheetService, SpreadsheetService } from './env.ts';
import { activePlace, firstCell, idOfSheet } from './place.ts';
import { protectionTypes } from './protection.ts';
import { enumeration, service } from './service.ts';
import { createUi } from './ui.ts';
import { createValidationBuilder } from './validation.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const RULES: Readonly<Partial<Record<keyof App & string, Rule>>> = {
  getActiveSpreadsheet: ['document', ''],
  getActive: ['document', ''],
  getActiveSheet: ['document', ''],
  getActiveRange: ['document', ''],
  getCurrentCell: ['document', ''],
  setActiveSheet: ['write', 'o'],
  getUi: ['menu', ''],
  flush: ['document', ''],
  newDataValidation: ['document', ''],
  openById: ['user', 's'],
  openByUrl: ['user', 's'],
};

export function createSpreadsheetApp(env: Env): App {
  const { execution } = env;
  let ui: GoogleAppsScript.Base.Ui | null = null;
  const active = () => (env.isBound ? env.make.spreadsheet() : null) as SpreadsheetService;
  // The scope `spreadsheets.currentonly` opens no other file in any mode.
  const refuse = (): never => {
    throw exception('You do not have permission to open other spreadsheets with the scopes of this add-on.');
  };
  return service<App>(
    execution,
    'SpreadsheetApp',
    {
      getActiveSpreadsheet: active,
      getActive: active,
      getActiveSheet: () => env.make.sheet(activePlace(env).sheetId),
      getActiveRange: () => env.make.range(activePlace(env)),
      getCurrentCell: () => env.make.range(firstCell(activePlace(env))),
      setActiveSheet: ((sheet: SheetService) => {
        env.store.activate(idOfSheet(sheet));
        return sheet;
      }) as App['setActiveSheet'],
      getUi() {
        // One for the execution, so that `ui.Button.OK` is the same object every time.
        ui ??= createUi(env);
        return ui;
      },
      // Writes reach the store at once, which no script can tell from a buffer that every read empties; a host with `loseWrites` loses them.
      flush: () => undefined,
      newDataValidation: () => createValidationBuilder(env),
      openById: refuse,
      openByUrl: refuse,
      ProtectionType: protectionTypes(env),
      WrapStrategy: enumeration(execution, 'WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
      DeveloperMetadataVisibility: enumeration(execution, 'DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
    },
    RULES,
  );
}
