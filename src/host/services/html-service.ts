/** HtmlService: pages from the project's HTML files, kept as text. Never renders or sanitises anything. */
import { exception } from '../run/execution.ts';
import type { Env } from './env.ts';
import { service } from './service.ts';

type HtmlServiceType = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function createHtmlService(env: Env): HtmlServiceType {
  return service<HtmlServiceType>(
    env.execution,
    'HtmlService',
    {
      createHtmlOutput: ((text = '') => createOutput(env, String(text))) as HtmlServiceType['createHtmlOutput'],
      createHtmlOutputFromFile(name) {
        const text = Object.hasOwn(env.html, name) ? env.html[name] : undefined;
        if (text === undefined) throw exception(`No HTML file named ${name} was found.`);
        return createOutput(env, text);
      },
    },
    { createHtmlOutput: ['anonymous', '', 's'], createHtmlOutputFromFile: ['anonymous', 's'] },
  );
}

function createOutput(env: Env, content: string): HtmlOutput {
  let text = content;
  let title = '';
  let width: number | null = null;
  let height: number | null = null;
  const output: HtmlOutput = service<HtmlOutput>(
    env.execution,
    'HtmlOutput',
    {
      getContent: () => text,
      setContent(newText) {
        text = newText;
        return output;
      },
      append(more) {
        text += more;
        return output;
      },
      getTitle: () => title,
      setTitle(newTitle) {
        title = newTitle;
        return output;
      },
      setWidth(pixels) {
        width = pixels;
        return output;
      },
      setHeight(pixels) {
        height = pixels;
        return output;
      },
    },
    {
      getContent: ['anonymous', ''],
      setContent: ['anonymous', 's'],
      append: ['anonymous', 's'],
      getTitle: ['anonymous', ''],
      setTitle: ['anonymous', 's'],
      setWidth: ['anonymous', 'n'],
      setHeight: ['anonymous', 'n'],
    },
    { html: () => ({ title, html: text, width, height }) },
  );
  return output;
}
