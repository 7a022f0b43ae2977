/** The Apps Script API as clasp meets it: content, versions, deployments and tokens of one project. Never goes to the network. */
import vm from 'node:vm';

export type ScriptFile = { readonly name: string; readonly type: string; readonly source: string };
export type Reply = { readonly status: number; readonly body: unknown };
export type Request = {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly bearer: string;
  readonly body: string;
};

/** What Google knows of one project and one account; a test sets it, requests change it. */
export type ScriptApi = {
  files: readonly ScriptFile[];
  /** The access token that is good now. */
  token: string;
  /** Null when the login was revoked. */
  refreshToken: string | null;
  isSwitchedOn: boolean;
  readonly versions: { readonly description: string; readonly files: readonly ScriptFile[] }[];
  readonly deployments: { readonly versionNumber: number; readonly description: string }[];
  /** Null where the connection is to break. */
  answer: (request: Request) => Reply | null;
};

export const SCRIPT_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789aBcDeFgHiJkLmNoPqRsT';

/** What a new project holds. */
export const NEW_PROJECT: readonly ScriptFile[] = [
  {
    name: 'appsscript',
    type: 'JSON',
    source: JSON.stringify(
      { timeZone: 'Europe/Paris', dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' },
      null,
      2,
    ),
  },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

/** Fields of https://developers.google.com/apps-script/manifest; any other is an invalid argument (google/clasp issue 586). */
const MANIFEST_FIELDS = [
  'addOns',
  'chat',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'timeZone',
  'urlFetchWhitelist',
  'webapp',
];
const INVALID = 'Request contains an invalid argument.';

export function createScriptApi(): ScriptApi {
  const api: ScriptApi = {
    files: NEW_PROJECT,
    token: 'access-1',
    refreshToken: 'refresh-1',
    isSwitchedOn: true,
    versions: [],
    deployments: [],
    answer: (request) => (request.host === 'oauth2.googleapis.com' ? refreshed(api, request) : answered(api, request)),
  };
  return api;
}

/** https://developers.google.com/identity/protocols/oauth2/web-server#offline */
function refreshed(api: ScriptApi, { method, path, body }: Request): Reply {
  if (method !== 'POST' || path !== '/token') return refused(404, 'NOT_FOUND', 'Not Found');
  const form = new URLSearchParams(body);
  if (form.get('grant_type') !== 'refresh_token' || form.get('refresh_token') !== api.refreshToken) {
    return {
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
    };
  }
  return { status: 200, body: { access_token: api.token, expires_in: 3599, token_type: 'Bearer', scope: '' } };
}

/** Texts as in google/clasp issues 256 (switched off), 172 (not found) and 811 (syntax). */
function answered(api: ScriptApi, request: Request): Reply {
  if (request.bearer !== api.token) {
    return refused(
      401,
      'UNAUTHENTICATED',
      'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    );
  }
  if (!api.isSwitchedOn) {
    return refused(
      403,
      'PERMISSION_DENIED',
      'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
    );
  }
  const { 1: id, 2: what } = /^\/v1\/projects\/([\w-]+)\/(\w+)$/.exec(request.path.split('?')[0] ?? '') ?? [];
  if (id !== SCRIPT_ID) return refused(404, 'NOT_FOUND', 'Requested entity was not found.');
  switch (`${request.method} ${what}`) {
    case 'GET content':
      return { status: 200, body: { scriptId: id, files: api.files } };
    case 'PUT content':
      return replaced(api, JSON.parse(request.body) as { files?: ScriptFile[] });
    case 'POST versions':
      return versioned(api, JSON.parse(request.body) as { description?: string });
    case 'GET versions':
      return {
        status: 200,
        body: { versions: api.versions.map((version, at) => said(at + 1, version.description)) },
      };
    case 'POST deployments':
      return deployed(api, JSON.parse(request.body) as { versionNumber?: number; description?: string });
    case 'GET deployments':
      return { status: 200, body: { deployments: api.deployments.map((_, at) => deployment(api, at)) } };
    default:
      return refused(404, 'NOT_FOUND', 'Requested entity was not found.');
  }
}

/** All files are replaced, or none. */
function replaced(api: ScriptApi, { files = [] }: { files?: ScriptFile[] }): Reply {
  const fault = faultIn(files);
  if (fault !== null) return refused(400, 'INVALID_ARGUMENT', fault);
  api.files = files;
  return { status: 200, body: { scriptId: SCRIPT_ID, files } };
}

function faultIn(files: readonly ScriptFile[]): string | null {
  const manifests = files.filter(({ type }) => type === 'JSON');
  if (manifests.length !== 1 || manifests[0]?.name !== 'appsscript' || !isManifest(manifests[0].source)) return INVALID;
  if (new Set(files.map(({ name }) => name)).size !== files.length) return INVALID;
  for (const { name, type, source } of files) {
    if (type === 'SERVER_JS') {
      try {
        new vm.Script(source, { filename: name });
      } catch (error) {
        const line = /:(\d+)\n/.exec((error as Error).stack ?? '')?.[1] ?? '1';
        return `Syntax error: ${String(error)} line: ${line} file: ${name}.gs`;
      }
    } else if (type !== 'HTML' && type !== 'JSON') return INVALID;
  }
  return null;
}

function isManifest(source: string): boolean {
  try {
    const manifest = JSON.parse(source) as Record<string, unknown>;
    return (
      typeof manifest['timeZone'] === 'string' &&
      manifest['runtimeVersion'] === 'V8' &&
      Object.keys(manifest).every((field) => MANIFEST_FIELDS.includes(field))
    );
  } catch {
    return false;
  }
}

/** A version keeps the content of its moment. */
function versioned(api: ScriptApi, { description = '' }: { description?: string }): Reply {
  api.versions.push({ description, files: api.files });
  return { status: 200, body: said(api.versions.length, description) };
}

function said(versionNumber: number, description: string): object {
  return { scriptId: SCRIPT_ID, versionNumber, description, createTime: '2026-01-01T00:00:00Z' };
}

function deployed(api: ScriptApi, { versionNumber = 0, description = '' }: Record<string, unknown>): Reply {
  if (typeof versionNumber !== 'number' || api.versions[versionNumber - 1] === undefined) {
    return refused(400, 'INVALID_ARGUMENT', INVALID);
  }
  api.deployments.push({ versionNumber, description: String(description) });
  return { status: 200, body: deployment(api, api.deployments.length - 1) };
}

function deployment(api: ScriptApi, at: number): object {
  return {
    deploymentId: `deployment-${at + 1}`,
    deploymentConfig: { scriptId: SCRIPT_ID, manifestFileName: 'appsscript', ...api.deployments[at] },
  };
}

function refused(code: number, status: string, message: string): Reply {
  return { status: code, body: { error: { code, message, status } } };
}
