#!/usr/bin/env bash
# @univerjs/engine-formula 0.25.1: a number with an exponent is a text when it stands alone in a comparison.
# Guess: A1>=1E5 compares with 100000 and is true for 150000, as A1>=1E5+0 is.
# Seen: it is false, and each number is smaller than 1E5: IF(A1>=1E5,...) never takes its first branch. 1E5+1 is 100001, and
# ">=1E5" in COUNTIF counts right.
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
const formulas = ['A1>=1E5', 'A1>=1E5+0', 'A1>=100000', 'IF(A1>=1E5,"mid","micro")', '1E5+1', 'COUNTIF(A1,">=1E5")'];
const row = [{ v: 150000 }, ...formulas.map((formula) => ({ f: `=${formula}` }))];
const sheets = { one: { id: 'one', cellData: { 0: { ...row } } } };
const book = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id: 'book', sheetOrder: ['one'], sheets });
const commands = univer.__getInjector().get(ICommandService);
await new Promise((done) => commands.onCommandExecuted(({ id }) => id === SetFormulaCalculationResultMutation.id && done()));
const found = formulas.map((_, at) => book.getSheetBySheetId('one').getCellRaw(0, at + 1)?.v);
console.log(found);
assert.deepEqual(found, [0, 1, 1, 'micro', 100001, 1]);
process.exit(0);
JS
node check.mjs
