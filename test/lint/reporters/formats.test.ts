import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../../../src/lint/reporters/index.ts';
import { faultOfXml } from '../../export/well-formed.ts';
import { finding, HOSTILE, report, saying, written } from './sample.ts';
import { faultOfSarif } from './valid-sarif.ts';
import { faultOfHtml } from './well-formed-html.ts';

const fitsJson = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync(new URL('../../../schemas/lint-report.schema.json', import.meta.url), 'utf8')),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ACTED_ON = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** What would be wrong with a report for whoever reads it, or an empty text. */
const FAULTS: Readonly<Record<FormatName, (text: string) => string>> = {
  pretty: (text) => ACTED_ON.exec(text)?.[0] ?? '',
  compact: (text) => ACTED_ON.exec(text)?.[0] ?? '',
  github: (text) => ACTED_ON.exec(text)?.[0] ?? '',
  markdown: (text) => ACTED_ON.exec(text)?.[0] ?? '',
  json: (text) => (fitsJson(JSON.parse(text)) ? '' : JSON.stringify(fitsJson.errors)),
  sarif: (text) => faultOfSarif(JSON.parse(text)),
  junit: faultOfXml,
  html: faultOfHtml,
};

describe.each(FORMATS)('%s', (format) => {
  it('is whole without files and without findings', async () => {
    expect(FAULTS[format](await written(format, []))).toBe('');
    expect(FAULTS[format](await written(format, [report([]), report([], { path: 'b.ctip.yaml' })]))).toBe('');
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
    'is whole whatever a design says: %s',
    async (_, text) => {
      const files = [
        report([saying(text), saying(text), { ...saying(text), waived: true }, { ...saying(text), known: true }], {
          path: `designs/${text}.ctip.yaml`,
        }),
        report([]),
      ];
      expect(FAULTS[format](await written(format, files))).toBe('');
    },
  );

  it('leaves nothing out, however much there is', async () => {
    const many = Array.from({ length: 1500 }, (_, i) =>
      finding({ message: `finding ${i} of many`, line: i + 1, endLine: i + 1 }),
    );
    const text = await written(format, [report(many)]);
    expect(many.filter(({ message }) => !text.includes(message))).toEqual([]);
    expect(FAULTS[format](text)).toBe('');
  });

  it('gives the same bytes each time', async () => {
    const files = [report([finding(), finding({ severity: 'error', waived: true })]), report([])];
    expect(await written(format, files)).toBe(await written(format, files));
  });
});

it('the report in the terminal loads no other format', () => {
  const source = (file: string) =>
    readFileSync(new URL(`../../../src/lint/reporters/${file}`, import.meta.url), 'utf8');
  const imports = (file: string): string[] =>
    [...source(file).matchAll(/^import (?!type).*?from '\.\/([^']+)'/gms)].flatMap(([, name = '']) => [
      name,
      ...imports(name),
    ]);
  expect(imports('index.ts')).toEqual([]);
  expect([...new Set(imports('pretty.ts'))].sort()).toEqual([
    'around-place.ts',
    'code-frame.ts',
    'in-words.ts',
    'parts.ts',
    'report.ts',
  ]);
});
