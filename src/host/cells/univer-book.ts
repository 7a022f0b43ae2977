/** One Univer workbook behind the store: its sheets by number and its commands. */
import {
  type ICommand,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';

export type UniverBook = {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly unitId: string;
  /** Runs a Univer command; a refusal is an error, so that no write is lost in silence. */
  run(command: ICommand, params: object): void;
  sheet(sheetId: number): Worksheet;
  /** Sheets made by the user in the page get the next free number. */
  idOf(sheet: Worksheet): number;
};

export function openBook(univer: Univer, data: Partial<IWorkbookData>): UniverBook {
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = workbook.getUnitId();
  const numbers = new Map<string, number>();

  const idOf = (sheet: Worksheet): number => {
    const key = sheet.getSheetId();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const own = /^\d+$/.test(key) ? Number(key) : Number.NaN;
    const taken = [...numbers.values()];
    const id = Number.isNaN(own) || taken.includes(own) ? Math.max(1000, ...taken) + 1 : own;
    numbers.set(key, id);
    return id;
  };

  return {
    workbook,
    injector,
    unitId,
    idOf,
    run(command, params) {
      const done: unknown = commands.syncExecuteCommand(command.id, params);
      if (done === false) throw new Error(`The spreadsheet refused "${command.id}"`);
    },
    sheet(sheetId) {
      const found = workbook.getSheets().find((sheet) => idOf(sheet) === sheetId);
      if (found === undefined) throw new Error(`There is no sheet with the id ${sheetId}`);
      return found;
    },
  };
}
