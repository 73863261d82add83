import { markupText } from './markup-text.ts';

/**
 * The page of a rule as HTML. Only what rule pages use is turned into elements: headings, paragraphs, lists, tables,
 * blocks of code, code and strong words in a line. Everything else, markup included, is shown as the text it is.
 *
 * @param page Markdown; its first heading is left out, because the place where it is shown has named the rule
 */
export function rulePageHtml(page: string): string {
  const lines = page.replace(/\r\n?/g, '\n').split('\n');
  const blocks: string[] = [];
  let at = /^# /.test(lines[0] ?? '') ? 1 : 0;
  const taken = (test: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && test(lines[at] ?? '')) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^##+ (.*)$/.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      at++;
      blocks.push(`<h4>${inlineHtml(heading[1] ?? '')}</h4>`);
    } else if (line.startsWith('```')) {
      at++;
      const code = taken((text) => !text.startsWith('```'));
      at++;
      blocks.push(`<pre><code>${markupText(code.join('\n'))}</code></pre>`);
    } else if (line.startsWith('> ')) {
      const quoted = taken((text) => text.startsWith('> ')).map((text) => text.slice(2));
      blocks.push(`<p><strong>${inlineHtml(quoted.join(' '))}</strong></p>`);
    } else if (line.startsWith('|')) blocks.push(tableHtml(taken((text) => text.startsWith('|'))));
    else if (line.startsWith('- '))
      blocks.push(listHtml(taken((text) => text.startsWith('- ') || /^\s+\S/.test(text))));
    else {
      const first = at++;
      taken((text) => text.trim() !== '' && !/^(?:##+ |```|> |\||- )/.test(text));
      blocks.push(`<p>${inlineHtml(lines.slice(first, at).join(' '))}</p>`);
    }
  }
  return blocks.join('\n');
}

const inlineHtml = (text: string): string =>
  text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .map((part, i) => {
      if (i % 2 === 0) return markupText(part);
      return part.startsWith('`')
        ? `<code>${markupText(part.slice(1, -1))}</code>`
        : `<strong>${markupText(part.slice(2, -2))}</strong>`;
    })
    .join('');

/** A line that does not open an entry goes on with the one before. */
function listHtml(lines: readonly string[]): string {
  const entries: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) entries.push(line.slice(2));
    else entries.push(`${entries.pop() ?? ''} ${line.trim()}`);
  }
  return `<ul>${entries.map((entry) => `<li>${inlineHtml(entry)}</li>`).join('')}</ul>`;
}

function tableHtml(lines: readonly string[]): string {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|\s*$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => inlineHtml(cell.trim())),
    );
  const [head = [], ...body] = rows;
  const row = (cells: readonly string[], cell: 'th' | 'td') =>
    `<tr>${cells.map((text) => (cell === 'th' ? `<th scope="col">${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`;
  return `<table class="words"><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
