/**
 * Checks a text against what XML 1.0 asks of every document: allowed characters, tags that open and close in order,
 * attributes in quotes, no bare `<` or `&`. An oracle that shares nothing with the code under test.
 *
 * @returns what is wrong, or an empty text
 */
export function faultOfXml(xml: string): string {
  for (const character of xml) {
    const code = character.codePointAt(0) ?? 0;
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000;
    if (!allowed) return `character U+${code.toString(16)}`;
  }
  const open: string[] = [];
  const text = xml.replace(/^\s*<\?xml [^?]*\?>/, '');
  const token = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gs;
  for (const [whole, closing, name = '', attributes = '', single] of text.matchAll(token)) {
    if (whole === '<') return `bare < after ${open.join('/')}`;
    if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(name ? attributes : whole))
      return `bare & in ${whole.slice(0, 60)}`;
    if (!name) continue;
    if (closing && open.pop() !== name) return `</${name}> closes something else`;
    if (!closing && !single) open.push(name);
  }
  return open.length > 0 ? `${open.join('/')} stays open` : '';
}
