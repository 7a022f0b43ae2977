/** Which service calls each authorization mode allows (Google: editor add-on authorization lifecycle). */

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What a call touches: `free` nothing guarded, `menu` menus only, `anonymous` services that know no user. */
export type Access = 'free' | 'menu' | 'document' | 'write' | 'anonymous' | 'properties' | 'ui' | 'user';

const ALLOWED: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['free', 'menu'],
  LIMITED: ['free', 'menu', 'document', 'write', 'anonymous', 'properties'],
  CUSTOM_FUNCTION: ['free', 'document', 'anonymous', 'properties'],
  FULL: ['free', 'menu', 'document', 'write', 'anonymous', 'properties', 'ui', 'user'],
};

/** The platform's sentence for a refused call, null when the call is allowed. */
export function refusal(mode: AuthMode, access: Access, member: string): string | null {
  if (ALLOWED[mode].includes(access)) return null;
  if (access === 'menu') return `Cannot call SpreadsheetApp.${member}() from this context.`;
  return `You do not have permission to call ${member}`;
}
