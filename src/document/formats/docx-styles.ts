import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** One deep colour, greys, and a warm tone for what is missing. Each reads on white at 4.5 to 1 or better. */
export const COLOUR = {
  deep: '1F4554',
  quiet: '5F6B72',
  missing: '8A4B08',
  rule: 'CBD5DA',
  /** Lines to write on: they have to survive a poor copier. */
  writing: '8A979E',
  head: 'E3ECEF',
  group: 'F3F6F7',
} as const;

const FONT = 'Calibri';
/** Sizes are half points, distances twentieths of a point. */
const heading = (size: number, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color: COLOUR.deep },
  paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

const small = (size: number) => ({
  run: { size },
  paragraph: { spacing: { before: 0, after: 40, line: 247, lineRule: LineRuleType.AUTO } },
});

export const DOCUMENT_STYLES = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: COLOUR.deep },
      paragraph: {
        spacing: { before: 120, after: 360, line: 252, lineRule: LineRuleType.AUTO },
        border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: COLOUR.deep, space: 14 } },
      },
    },
    heading1: heading(32, 480, 160),
    heading2: heading(25, 320, 100),
    heading3: heading(21, 200, 60),
    listParagraph: { paragraph: { spacing: { after: 80, line: 269, lineRule: LineRuleType.AUTO } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 28, color: COLOUR.quiet },
      paragraph: { spacing: { after: 360 } },
    },
    {
      id: 'TitleAbove',
      name: 'Title Above',
      basedOn: 'Normal',
      run: { size: 24, color: COLOUR.quiet },
      paragraph: { spacing: { before: 1500, after: 120 } },
    },
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      basedOn: 'Normal',
      run: { size: 28, bold: true, color: COLOUR.deep },
      paragraph: { spacing: { after: 160 }, keepNext: true },
    },
    { id: 'Contents', name: 'Contents', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', ...small(19) },
    { id: 'CellSmall', name: 'Cell Small', basedOn: 'Normal', ...small(17) },
    {
      id: 'CellHead',
      name: 'Cell Head',
      basedOn: 'Normal',
      run: { size: 19, bold: true, color: COLOUR.deep },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      id: 'FactName',
      name: 'Fact Name',
      basedOn: 'Normal',
      run: { size: 20, bold: true, color: COLOUR.deep },
      paragraph: { spacing: { after: 20, line: 259, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'FactText',
      name: 'Fact Text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 20, line: 259, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Gap',
      name: 'Gap',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      run: { size: 17, color: COLOUR.quiet },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 17, color: COLOUR.quiet },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Closing',
      name: 'Closing Sentence',
      basedOn: 'Normal',
      run: { size: 18, color: COLOUR.quiet },
      paragraph: {
        spacing: { before: 480 },
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule, space: 8 } },
      },
    },
  ],
});

export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 397, hanging: 284 } }, run: { color: COLOUR.deep } },
        },
      ],
    },
    {
      reference: 'ticks',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '☐',
          alignment: AlignmentType.LEFT,
          style: {
            paragraph: { indent: { left: 454, hanging: 397 } },
            // Most fonts have no box; this one stands on every Windows, and others are put in its place elsewhere.
            run: { font: 'Segoe UI Symbol', color: COLOUR.deep },
          },
        },
      ],
    },
  ],
};
