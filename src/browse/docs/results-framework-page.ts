import type { FrameworkNode } from '../../knowledge/types.generated.ts';
import type { Book } from './book.ts';
import { type DocsPage, LEGEND } from './docs-page.ts';
import { classificationChapters } from './framework-classifications.ts';
import { PICTURE } from './framework-picture.ts';
import { guidanceBlocks } from './guidance.ts';
import { cell, code, labelled, link, table, text, under } from './markdown.ts';
import { sourceLines } from './source-lines.ts';

/** The page of the shared results framework, with its picture. */
export function resultsFrameworkPage(book: Book): DocsPage {
  const framework = book.knowledge.resultsFramework();
  return {
    title: 'The results framework',
    intro: [
      LEGEND,
      book.prose(framework.intro),
      `![The results framework: top results, change areas with their sub-results, instruments of change, and the knowledge on which they rest. The tables below say the same in words.](${PICTURE})`,
      'Drawn from the slides of 2016; the drawing is the project’s own, and so are its arrows: see [what had to be inferred](#what-had-to-be-inferred).',
      `Data in ${link(code('knowledge/results-framework.yaml'), '../../knowledge/results-framework.yaml')}.`,
    ],
    chapters: [
      { title: 'Nodes', blocks: nodeBlocks(book) },
      { title: 'Where activity types stand', blocks: mappingBlocks(book) },
      {
        title: 'Rules of level',
        blocks: [
          table(
            ['Rule\u00a0of\u00a0level', 'What follows', 'Checked by', 'Mark'],
            framework.level_rules.map((rule) => [
              book.anchored(rule),
              cell(book.prose(rule.text), ...book.remarks(rule)),
              book.to(rule.rule),
              book.evidence(rule),
            ]),
          ),
        ],
      },
      {
        title: 'What had to be inferred',
        blocks: [
          table(
            ['Id', 'Inference', 'Confidence', 'Mark'],
            framework.inferences.map((inference) => [
              book.anchored(inference),
              cell(book.prose(inference.text), ...book.remarks(inference)),
              inference.confidence,
              book.evidence(inference),
            ]),
          ),
        ],
      },
      ...classificationChapters(book),
      { title: 'Indicators by node', blocks: [indicatorsByNode(book)] },
      { title: 'Guidance', blocks: guidanceBlocks(framework.guidance, book) },
      { title: 'Further reading', blocks: [sourceLines(framework.further, book)] },
    ],
  };
}

function nodeBlocks(book: Book): string[] {
  const { nodes } = book.knowledge.resultsFramework();
  const at = (level: FrameworkNode['level']) => nodes.filter((node) => node.level === level);
  const below = (parent: FrameworkNode) => nodes.filter((node) => node.parent === parent.id);
  const withParts = (list: readonly FrameworkNode[]) =>
    list.filter(({ parent }) => parent === undefined).flatMap((node) => [node, ...below(node)]);
  return [
    'The wording of results and instruments is that of the slide.',
    under(3, 'Top results', nodeTable(at('top'), book)),
    ...at('area').map((area) =>
      under(
        3,
        `${area.area_kind === 'evidence' ? 'Evidence area' : 'Core area'}: ${area.label}`,
        nodeTable([area, ...below(area)], book),
      ),
    ),
    under(3, 'Instruments of change', nodeTable(withParts(at('instr')), book)),
    under(3, 'Base', nodeTable(withParts(at('base')), book)),
  ];
}

function nodeTable(nodes: readonly FrameworkNode[], book: Book): string {
  const { mapping } = book.knowledge.resultsFramework();
  const types = (ids: (row: (typeof mapping)[number]) => readonly string[] | undefined, node: FrameworkNode) =>
    mapping
      .filter((row) => ids(row)?.includes(node.id))
      .map(({ type }) => book.type(type))
      .join(', ');
  return table(
    ['Node', 'Wording', 'Leads to', 'Activity types', 'Mark and sources'],
    nodes.map((node) => [
      book.anchored(node),
      cell(
        text(node.label),
        labelled('Part of', node.parent && node.level !== 'sub' ? book.to(node.parent) : ''),
        ...book.remarks(node),
      ),
      book.toAll(node.contributes_to),
      cell(
        labelled(
          'Aim at it',
          types(({ framework }) => framework.primary, node),
        ),
        labelled(
          'May argue it',
          types(({ framework }) => framework.secondary, node),
        ),
        labelled(
          'Work through it',
          types(({ framework }) => framework.instruments, node),
        ),
        labelled(
          'Stand below it',
          types(({ framework }) => framework.area, node),
        ),
      ),
      cell(book.evidence(node), labelled('Inferred', book.toAll(node.inference))),
    ]),
  );
}

function mappingBlocks(book: Book): string[] {
  return [
    'Sub-results where an outcome of the type is expected, and those that it can serve with an argument. The mapping is our own reading.',
    table(
      ['Activity type', 'Expected', 'To be argued', 'Instruments', 'Area', 'Mark'],
      book.knowledge
        .resultsFramework()
        .mapping.map(({ type, framework, note, mark }) => [
          cell(book.type(type), labelled('Note', book.prose(note))),
          book.toAll(framework.primary),
          book.toAll(framework.secondary),
          book.toAll(framework.instruments),
          book.toAll(framework.area),
          code(mark),
        ]),
    ),
  ];
}

function indicatorsByNode(book: Book): string {
  const indicators = book.knowledge.indicators();
  return table(
    ['Node', 'Indicators of the library that fit it'],
    book.knowledge.resultsFramework().nodes.flatMap((node) => {
      const fitting = indicators.filter(({ nodes }) => nodes?.includes(node.id)).map(({ id }) => id);
      return fitting.length > 0 ? [[book.to(node.id), book.toAll(fitting)]] : [];
    }),
  );
}
