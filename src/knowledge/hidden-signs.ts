import { hiddenSign } from '../text/hidden-sign.ts';
import { placeName } from '../yaml/place-name.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';

/**
 * The texts of a file that hold a sign that nobody sees: printed in a document, it could turn the words around it or hide
 * in a name.
 *
 * @param names keys by whose value an entry is named
 */
export function hiddenSignProblems(file: YamlFile, names: Iterable<string>): Problem[] {
  return textsIn(file.data, []).flatMap(({ text, pointer }): Problem[] => {
    const found = hiddenSign(text);
    if (!found) return [];
    const [start, end] = file.offsetsOf(pointer);
    // A sign that is written as an escape stands nowhere itself; then the text is shown.
    const at = hiddenSign(file.source.slice(start, end));
    return [
      {
        rule: 'schema',
        severity: 'error',
        message: `The text of ${placeName(pointer, file.data, names)} holds a sign that nobody sees (${found.name}).`,
        help: 'Delete it: type the words around it anew.',
        pointer,
        ...(at ? { range: [start + at.index, start + at.index + 1] as const } : {}),
      },
    ];
  });
}

function textsIn(data: unknown, pointer: Pointer): { readonly text: string; readonly pointer: Pointer }[] {
  if (typeof data === 'string') return [{ text: data, pointer }];
  if (data === null || typeof data !== 'object') return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => textsIn(value, [...pointer, key]));
}
