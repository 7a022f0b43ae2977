/** Charts on a sheet: what a script builds is kept as a specification. Nothing is drawn here. */
import type { ChartRecord } from '../run/host-state.ts';
import type { Env, RangeService } from './env.ts';
import { placeOfRange } from './place.ts';
import { enumeration, insideOf, service } from './service.ts';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The global `Charts`, of which scripts need the types only. */
export function createCharts(env: Env): object {
  const types = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE'];
  return service<Record<string, unknown>>(
    env.execution,
    'Charts',
    { ChartType: enumeration(env.execution, 'ChartType', types) },
    {},
  );
}

export function createChartBuilder(env: Env, sheetId: number): Builder {
  let record: ChartRecord = { id: 0, sheetId, type: 'LINE', ranges: [], headers: 0, row: 1, column: 1, options: {} };
  const change = (part: Partial<ChartRecord>): Builder => {
    record = { ...record, ...part };
    return builder;
  };
  const builder: Builder = service<Builder>(
    env.execution,
    'SpreadsheetApp.EmbeddedChartBuilder',
    {
      setChartType: (type) => change({ type: insideOf(type).enumName ?? '' }),
      addRange: (range) => change({ ranges: [...record.ranges, placeOfRange(range)] }),
      setNumHeaders: (headers) => change({ headers }),
      setPosition: (row, column) => change({ row, column }),
      setOption: (name, value) => change({ options: { ...record.options, [name]: value } }),
      build: () => createChart(env, record),
    },
    {
      setChartType: ['document', 'o'],
      addRange: ['document', 'o'],
      setNumHeaders: ['document', 'n'],
      setPosition: ['document', 'nnnn'],
      setOption: ['document', 'sv'],
      build: ['document', ''],
    },
  );
  return builder;
}

/** A chart that is built, on a sheet or not yet. */
export function createChart(env: Env, record: ChartRecord): Chart {
  return service<Chart>(
    env.execution,
    'SpreadsheetApp.EmbeddedChart',
    {
      getChartId: () => record.id,
      getRanges: () => record.ranges.map((place): RangeService => env.make.range(place)),
    },
    { getChartId: ['document', ''], getRanges: ['document', ''] },
    { chart: record },
  );
}
