import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Design } from '../../src/design/design.generated.ts';
import { type FieldType, fieldAt } from '../../src/design/fields.ts';
import { familyOf } from '../../src/design/ids.ts';
import { lintDesign } from '../../src/lint/engine.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { type LocatedFinding, lintFile } from '../../src/lint/lint-file.ts';
import { fillMessage, type MessageText } from '../../src/lint/message.ts';
import { MESSAGES } from '../../src/lint/messages/index.ts';
import { WHY } from '../../src/lint/messages/why.ts';
import type { Stage } from '../../src/lint/rule.ts';
import { asCatalogued, STAGES } from '../../src/lint/rule-set.ts';
import { RULES } from '../../src/lint/rules/registry.generated.ts';
import { formalOnly, formalQuotes, NOT_SHOWN, withoutTraceable } from '../../src/lint/shown-text.ts';
import { type Pointer, valueAt } from '../../src/yaml/pointer.ts';
import { wordsFor } from '../support/knowledge.ts';

const root = new URL('../../', import.meta.url);
const allRules = asCatalogued(RULES);
const examples = readdirSync(new URL('examples/', root))
  .filter((name) => name.endsWith('.ctip.yaml'))
  .map((name) => [name, readFileSync(new URL(`examples/${name}`, root), 'utf8')] as const);

/** Every wording of the catalogue as `rule/message`. */
const wordings: [string, MessageText][] = Object.entries(MESSAGES).flatMap(([rule, messages]) =>
  Object.entries(messages).map(([id, text]): [string, MessageText] => [`${rule}/${id}`, text]),
);

/** How many sentences a text has; what placeholders stand for, names of files and amounts of time are no ends. */
const sentences = (text: string): number =>
  text.replace(/\{[^}]*\}|"[^"]*"/g, 'x').split(/(?<=[.?!])\s+(?=[A-Z]|x\b)/).length;
const isWhole = (text: string): boolean => /[.?]$/.test(text) && !/\s\s|\bundefined\b/.test(text);

describe('why', () => {
  it('is told of every rule, and of nothing else', () => {
    expect(Object.keys(WHY).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('is one sentence of at most 22 words that ends with a full stop', () => {
    const wrong = Object.entries(WHY).filter(
      ([, why]) => !/^[A-Z][^.?!]*\.$/.test(why) || why.split(/\s+/).length > 22 || !isWhole(why),
    );
    expect(wrong).toEqual([]);
  });

  it('does not say again what a message or its help says', () => {
    const wrong = wordings.filter(([id, { message, help }]) => {
      const why = (WHY[id.split('/')[0] ?? ''] ?? '').replace(/\.$/, '').toLowerCase();
      return `${message} ${help}`.toLowerCase().includes(why);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('messages', () => {
  it('fit into two sentences, and what to do into one or two', () => {
    const wrong = wordings.filter(
      ([, { message, help }]) => sentences(message) > 2 || sentences(help) > 2 || !isWhole(message) || !isWhole(help),
    );
    expect(wrong.map(([id, { message, help }]) => `${id}: ${message} | ${help}`)).toEqual([]);
  });

  it('blame nobody', () => {
    const blame = /\b(?:you (?:failed|forgot|must|should)|invalid|wrongly|error|illegal|careless)\b/i;
    expect(wordings.filter(([, { message, help }]) => blame.test(`${message} ${help}`)).map(([id]) => id)).toEqual([]);
  });
});

/** The failing examples of every page, each with the rule that it fails. */
const failing = RULES.flatMap((rule) => {
  const page = readFileSync(new URL(`src/lint/rules/${rule.id}/page.md`, root), 'utf8');
  const section = page.split('\n## Failing example')[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => ({ rule, yaml }));
});

/** What a text of the design may be written in. */
const FREE: ReadonlySet<FieldType> = new Set<FieldType>([
  ...(['text', 'short-text', 'texts', 'answer', 'source', 'party', 'parties', 'ref-or-text'] as const),
  ...(['refs-or-texts', 'refs-or-party', 'refs-or-values'] as const),
]);
const REFERENCE = /^(?:own|does_not_apply|none-needed|whole area.*|[A-Z]\d-[A-Z]\d\d)$/;

/** Every place at which the design holds a text of its authors. */
function freeTexts(design: unknown): Pointer[] {
  const found: Pointer[] = [];
  const visit = (value: unknown, at: Pointer): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...at, i]);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, [...at, key]);
    } else if (typeof value === 'string' && !familyOf(value) && !REFERENCE.test(value) && isFree(design, at)) {
      found.push(at);
    }
  };
  visit(design, []);
  return found;
}

/** Notes of one's own are text, and so is any sentence, wherever it stands. */
function isFree(design: unknown, at: Pointer): boolean {
  const field = fieldAt(typeof at.at(-1) === 'number' ? at.slice(0, -1) : at, design);
  return field === undefined || FREE.has(field.type) || /\s\S+\s/.test(String(valueAt(design, at)));
}

function withTexts(design: unknown, places: readonly Pointer[], change: (text: string) => string): unknown {
  const copy: unknown = structuredClone(design);
  for (const at of places) {
    const group = valueAt(copy, at.slice(0, -1)) as Record<string | number, unknown>;
    const key = at.at(-1) ?? '';
    group[key] = change(String(group[key]));
  }
  return copy;
}

const said = ({ message, help, excerpt }: Finding & { readonly excerpt?: string | undefined }): string =>
  [message, help, excerpt ?? ''].join('\n');

type Excerpts = 'shown' | 'left-out';
const optionsFor = (excerpts: Excerpts) => ({ rules: allRules, words: wordsFor, today: '2027-01-01', excerpts });

/** What is found in a design, with the form of its file and the lines shown. */
const findingsIn = (design: unknown, excerpts: Excerpts): readonly LocatedFinding[] =>
  lintFile(stringify(design), { ...optionsFor(excerpts), stage: 'approval' }).findings;

/** What the rules find at a stage; far faster, since nothing is written or read. */
const foundByRules = (design: unknown, excerpts: Excerpts, stage: Stage): readonly Finding[] =>
  lintDesign(design as Design, { ...optionsFor(excerpts), stage });

describe('with excerpts left out', () => {
  const CANARY = 'ZZCANARYZZ';
  const CHANGES: [string, (text: string) => string][] = [
    ['in every text', (text) => (/\s/.test(text) ? `${CANARY} ${text} ${CANARY.toLowerCase()}` : CANARY)],
    ['in quotation marks', (text) => `${text} "${CANARY.toLowerCase()} said so" there`],
    ['alone, as a small word', () => CANARY.toLowerCase()],
  ];

  describe.each(CHANGES)('no word of the authors is shown: %s', (_, change) => {
    const leaksOf = (design: unknown): string[] => {
      const changed = withTexts(design, freeTexts(design), change);
      return [...foundByRules(changed, 'left-out', 'concept'), ...findingsIn(changed, 'left-out')]
        .map(said)
        .filter((text) => /zzcanaryzz/i.test(text));
    };

    it.each(examples)('%s', (_name, source) => {
      const design: unknown = parse(source);
      expect(freeTexts(design).length).toBeGreaterThan(50);
      expect(leaksOf(design)).toEqual([]);
    });

    it('the failing examples of all pages', () => {
      const leaks = failing.map(({ rule, yaml }) => [rule.id, leaksOf(parse(yaml))] as const);
      expect(leaks.filter(([, texts]) => texts.length > 0)).toEqual([]);
    });
  });

  it('what the format has stays: every argument that is not quoted is shown', () => {
    const hidden = failing.flatMap(({ rule, yaml }) =>
      STAGES.flatMap((stage) => foundByRules(parse(yaml), 'left-out', stage)).flatMap((finding) => {
        const { message: id, args } = finding.said;
        const text = MESSAGES[finding.rule]?.[id];
        if (!text || finding.rule !== rule.id) return [];
        const placeholders =
          `${text.message.replaceAll('{element}', '')} ${text.help}`.match(/\{[a-z_]+(?::(?:list|words))?\}/g) ?? [];
        return placeholders
          .filter((one) => fillMessage(one, args, text.words, formalOnly).includes(NOT_SHOWN))
          .map((one) => `${rule.id}/${id} ${one} ${JSON.stringify(args)}`);
      }),
    );
    // A masked sample still comes from a text, and a currency may be a name in three letters.
    expect(hidden.filter((line) => !/ \{(?:sample|currency)\} /.test(line))).toEqual([]);
  });
});

describe('with excerpts shown', () => {
  const DETAILS = 'Call +41 79 555 01 41, passport XK4471902';
  const isEchoed = (text: string): boolean => /555|4471|XK/.test(text);

  const holding = (design: unknown, places: readonly Pointer[]) =>
    withTexts(design, places, (text) => `${text} ${DETAILS}.`);

  /** The texts in turn, a few far apart at a time: what is said of one hangs on few others. */
  const inTurn = (places: readonly Pointer[], rounds: number) =>
    Array.from({ length: rounds }, (_, round) => places.filter((_at, i) => i % rounds === round));

  it.each(examples)('no message says a detail that can be traced, whichever texts of %s hold it', (_, source) => {
    const design: unknown = parse(source);
    const echoed = inTurn(freeTexts(design), 25).flatMap((places) =>
      foundByRules(holding(design, places), 'shown', 'approval').map(said).filter(isEchoed),
    );
    expect(echoed).toEqual([]);
  });

  it.each(examples)('no line with such a detail of %s is shown', (_, source) => {
    const design: unknown = parse(source);
    const echoed = inTurn(freeTexts(design), 4).flatMap((places) =>
      findingsIn(holding(design, places), 'shown').map(said).filter(isEchoed),
    );
    expect(echoed).toEqual([]);
  });

  it('neither is said or shown of the failing examples of all pages', () => {
    const echoed = failing.flatMap(({ yaml }) => {
      const design: unknown = parse(yaml);
      return findingsIn(holding(design, freeTexts(design)), 'shown')
        .map(said)
        .filter(isEchoed);
    });
    expect(echoed).toEqual([]);
  });
});

describe('what may be shown', () => {
  it.each([
    ['"Call +41 79 555 01 41" cannot stand at OC1.lasting.', `"${NOT_SHOWN}" cannot stand at OC1.lasting.`],
    ['"say "passport XK4471902" now" cannot stand at "kind".', `"${NOT_SHOWN}".`],
    ['"A worker who may be reached under +41 79 5…" cannot stand at x.', `"${NOT_SHOWN}" cannot stand at x.`],
    ['Call +41 79 555 01 41', NOT_SHOWN],
    ['"three" is no number; 40,000 is one.', '"three" is no number; 40,000 is one.'],
  ])('of details: %s', (text, shown) => expect(withoutTraceable(text)).toBe(shown));

  it.each([
    ['There is no key "maria" in TG1.', `There is no key "${NOT_SHOWN}" in TG1.`],
    [
      '"polise" cannot stand at kind. Did you mean "police"?',
      `"${NOT_SHOWN}" cannot stand at kind. Did you mean "police"?`,
    ],
    ['"they "met" Maria here" cannot stand at "kind".', `"${NOT_SHOWN}".`],
    ['5" and 6" by Maria "x"', `5"${NOT_SHOWN}"`],
  ])('of a sentence of the reader: %s', (text, shown) => expect(formalQuotes(text)).toBe(shown));

  it.each(['OC1-I2', 'IM-I1', 'A1.1.2', 'A2-I11', 'OP1.1', '2027-03', '-4.5', '60%', '5000 EUR', 'study visit'])(
    'of the format: %s',
    (text) => expect(formalOnly(text)).toBe(text),
  );
  it.each(['HM1.mitigation', 'safeguarding.consent.payment', 'victims 2 of TP1', 'sub-safer-migration', ''])(
    'of places: %s',
    (text) => expect(formalOnly(text)).toBe(text),
  );
  it.each(['maria', 'IOM', '0795550141', '079 555 01 41', 'Kessal', 'poor households', 'TG1.maria', 'maria 2 of TP1'])(
    'nothing of %s',
    (text) => expect(formalOnly(text)).toBe(NOT_SHOWN),
  );
});
