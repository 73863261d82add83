// Where each built-in id stands in the files of knowledge/, so that whoever takes one by mistake is told both places.
import { readdirSync, readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/**
 * @param {string} folder the folder knowledge/, with `/` at its end
 * @returns {Record<string, [path: string, line: number]>} by id: of lessons, questions, indicators, statements, nodes, rows
 *   and everything else that has an `id` or `code`; by key: sources; by name: lists of values
 */
export function knowledgePlaces(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    files.flatMap((file) => placesIn(`knowledge/${file}`, readFileSync(`${folder}${file}`, 'utf8'))),
  );
}

function placesIn(path, text) {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  const found = [];
  const add = (node) => found.push([String(node.value), [path, lines.linePos(node.range[0]).line]]);
  visit(contents, {
    Pair(_, { key, value }) {
      if (isScalar(key) && (key.value === 'id' || key.value === 'code') && isScalar(value)) add(value);
    },
  });
  const kind = contents.get('kind');
  if (kind === 'sources') for (const { key } of contents.get('sources').items) add(key);
  if (kind === 'lists') for (const entry of contents.get('lists').items) if (isMap(entry)) add(entry.get('list', true));
  return found;
}
