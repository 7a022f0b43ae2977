#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1: a month after 31 January is in March, and 30 December is always in week 53.
# Guess: EDATE stops at the end of a shorter month, as EOMONTH does, and ISOWEEKNUM follows ISO 8601: 30 December 2024 is in
# week 1 of 2025.
# Seen: EDATE goes on to 3 March 2025, and a year after 29 February 2024 is 1 March; ISOWEEKNUM is 53.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const { SetFormulaCalculationResultMutation, UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) univer.registerPlugin(plugin);
const dates = ['EDATE(DATE(2025,1,31),1)', 'EDATE(DATE(2024,2,29),12)', 'EOMONTH(DATE(2025,1,31),1)'];
const formulas = [...dates.map((date) => `TEXT(${date},"yyyy-mm-dd")`), 'ISOWEEKNUM(DATE(2024,12,30))'];
const row = [{ v: 150000 }, ...formulas.map((formula) => ({ f: `=${formula}` }))];
const sheets = { one: { id: 'one', cellData: { 0: { ...row } } } };
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book', sheetOrder: ['one'], sheets });
const commands = univer.__getInjector().get(ICommandService);
await new Promise((done) => commands.onCommandExecuted(({ id }) => id === SetFormulaCalculationResultMutation.id && done()));
const found = formulas.map((_, at) => book.getSheetBySheetId('one').getCellRaw(0, at + 1)?.v);
console.log(found);
assert.deepEqual(found, ['2025-03-03', '2025-03-01', '2025-02-28', 53]);
process.exit(0);
JS
node check.mjs
