import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { rulePageHtml } from '../../../src/lint/reporters/html-page.ts';
import { HTML_STYLE } from '../../../src/lint/reporters/html-style.ts';
import { finding, report, written } from './sample.ts';

it('html: says of each finding where, what, why, what to do and on whose authority', async () => {
  const text = await written('html', [report([finding(), finding({ waived: true, message: 'Accepted.' })])]);
  expect(text).toContain(`<h3>Logframe: OC1</h3>
<article class="warning">
<h4><span class="severity">warning:</span> OC1-I1 has no baseline.</h4>
<p class="quiet">OC1-I1, line 12, column 16; rule <a href="#rule-1">outcome-has-baseline</a></p>
<pre><code>        - {id: <mark>OC1-I1</mark>, text: "Share of departing workers"}</code></pre>
<dl><dt>Why:</dt><dd>A change can only be seen against a start.</dd>
<dt>To do:</dt><dd>Give its value with date and source.</dd>
<dt>Source:</dt><dd>European Court of Auditors 2017; IATI</dd>
<dt>See also:</dt><dd>OC1 (line 9)</dd></dl>
</article>`);
  expect(text).toContain(
    '<li>Accepted. <span class="quiet">OC1-I1, line 12, column 16; rule outcome-has-baseline</span></li>',
  );
  expect(text).toContain('0 errors, 1 warning, 0 notes in 1 file checked; 1 finding accepted in the design.');
  // Each page of a rule once, whatever the number of its findings.
  expect(text.match(/<details>/g)).toHaveLength(1);
});

it('html: has a language, landmarks, and a policy that lets nothing in but its own style', async () => {
  const text = await written('html', [report([finding()])]);
  expect(text).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  for (const mark of ['<header>', '<main>', '</main>', '<footer>', '<title>', 'name="viewport"'])
    expect(text).toContain(mark);
  const style = /<style>(.*?)<\/style>/s.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(text).not.toMatch(/<script| style="|https?:|url\(|@import/);
});

/** Relative luminance and contrast, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

it('html: text can be read on every ground, light and dark', () => {
  const themes = [...HTML_STYLE.matchAll(/:root\{(.*?)\}/g)].map(([, declarations = '']) =>
    Object.fromEntries([...declarations.matchAll(/--(\w+):(#[\da-f]{6})/g)].map(([, name, colour]) => [name, colour])),
  );
  expect(themes).toHaveLength(2);
  const weak = themes.flatMap((theme, i) => [
    ...['text', 'quiet', 'link', 'error', 'warning', 'note'].flatMap((colour) =>
      ['ground', 'panel'].map(
        (ground) => [i, colour, ground, contrast(theme[colour] ?? '', theme[ground] ?? '')] as const,
      ),
    ),
    [i, 'text', 'mark', contrast(theme.text ?? '', theme.mark ?? '')] as const,
  ]);
  expect(weak).toHaveLength(26);
  expect(weak.filter(([, , , ratio]) => !(ratio >= 4.5))).toEqual([]);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});

it('html: turns the page of a rule into elements, and shows everything else as text', () => {
  const page = `# name

> Asks this.

A line
goes on, \`a<b\` and **c**.

## Why <i>

- one
  goes on
- two

| Option | Is |
| --- | --- |
| \`days\` | 90 |

\`\`\`yaml
- {a: <b>}
\`\`\`
<script>x</script> [l](javascript:x)`;
  expect(rulePageHtml(page)).toBe(
    [
      '<p><strong>Asks this.</strong></p>',
      '<p>A line goes on, <code>a&lt;b</code> and <strong>c</strong>.</p>',
      '<h4>Why &lt;i&gt;</h4>',
      '<ul><li>one goes on</li><li>two</li></ul>',
      '<table class="words"><thead><tr><th scope="col">Option</th><th scope="col">Is</th></tr></thead><tbody><tr><td><code>days</code></td><td>90</td></tr></tbody></table>',
      '<pre><code>- {a: &lt;b&gt;}</code></pre>',
      '<p>&lt;script&gt;x&lt;/script&gt; [l](javascript:x)</p>',
    ].join('\n'),
  );
});
