/** The sentence that a tab of the add-on is in front, and which list is spoken of instead. */
import { useStrings } from '../strings/use-strings.ts';

export function InsteadOf({ report }: { readonly report: { readonly sheet: string; readonly insteadOf?: string } }) {
  const { common } = useStrings();
  return report.insteadOf === undefined ? null : (
    <p class="quiet">{common.insteadOf(report.insteadOf, report.sheet)}</p>
  );
}
