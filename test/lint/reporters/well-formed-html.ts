import { faultOfXml } from '../../export/well-formed.ts';

/**
 * Checks a page that closes all its elements: tags in order, attributes in quotes, nothing escaped by half, no script, no
 * handler, headings without a gap, every link to a place that is there, every id once.
 *
 * @returns what is wrong, or an empty text
 */
export function faultOfHtml(html: string): string {
  const asXml = html.replace('<!doctype html>', '').replace(/<meta ([^>]*[^/])>/g, '<meta $1/>');
  const fault = faultOfXml(asXml);
  if (fault) return fault;
  const tags = [...asXml.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)];
  const script = tags.find(([, name, attributes = '']) => name === 'script' || / on[a-z]+=/.test(attributes));
  if (script) return `runs ${script[0]}`;
  let last = 0;
  for (const [, level = ''] of html.matchAll(/<h([1-6])/g)) {
    if (Number(level) > last + 1) return `h${level} follows h${last}`;
    last = Number(level);
  }
  const ids = tags.flatMap(([, , attributes = '']) => / id="([^"]*)"/.exec(attributes)?.[1] ?? []);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return `two places are called ${twice}`;
  const targets = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id = '']) => id);
  const lost = targets.find((id) => !ids.includes(id));
  return lost === undefined ? '' : `nothing is called ${lost}`;
}
