/** Hands the workbook to the user as a file. What is in it comes from saved-file.ts. */
import type { CellStore } from '../host/index.ts';
import { type SavedFile, type TextSource, textFile, workbookFile } from './saved-file.ts';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the active tab; answers the notice. */
export function saveText(store: CellStore, source: TextSource | null): string {
  const file = textFile(store, source);
  download(file, CSV);
  return file.notice;
}

export async function saveXlsx(store: CellStore): Promise<void> {
  download(await workbookFile(store), XLSX);
}

function download({ name, bytes }: SavedFile, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
}
