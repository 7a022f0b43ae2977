/** The menu item “Plan a campaign”: the sidebar, with its panel Plan in front. */
import { rememberPanel } from '../sheets/settings.ts';
import { showSidebar } from '../sheets/ui.ts';

export function showPlan(): void {
  rememberPanel('plan');
  showSidebar();
}
