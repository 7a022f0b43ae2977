/** The menu items: caption and the global function behind each. */

export const MENU_ITEMS = [
  { caption: 'Open sidebar', functionName: 'openSidebar' },
  { caption: 'Classify all rows', functionName: 'classifyAllRows' },
  { caption: 'Plan a campaign', functionName: 'planCampaign' },
  { caption: 'Undo last run', functionName: 'undoLastRun' },
  { caption: 'Edit rules', functionName: 'editRules' },
  { caption: 'Refresh formulas', functionName: 'refreshFormulas' },
  { caption: 'Freeze to values', functionName: 'freezeFormulas' },
] as const;
