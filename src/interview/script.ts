import type { Section } from './step.ts';

export interface SectionScript {
  readonly id: Section;
  readonly title: string;
  /** What the section is gone through for, one after the other. */
  readonly each?: 'pattern' | 'response' | 'outcome';
  /** Questions of `each`, or of the section. The type questions of a response follow by themselves. */
  readonly questions: readonly string[];
  /** Questions asked once, after those of `each`. */
  readonly once?: readonly string[];
  /** Where the stage may need fields that belong to no question; they are asked last. */
  readonly rest: readonly string[];
}

/** The interview from beginning to end. Question 26 to 60 stand with their response. */
export const SECTIONS: readonly SectionScript[] = [
  { id: 'programme', title: 'The programme', questions: ['PD-M32'], rest: ['programme'] },
  {
    id: 'pattern',
    title: 'The trafficking pattern',
    each: 'pattern',
    questions: [
      'PD-M13',
      'PD-M01',
      'PD-M02',
      'PD-M05',
      'PD-M09',
      'PD-M14',
      'PD-M15',
      'PD-M18',
      'PD-M19',
      'PD-M16',
      'PD-M04',
      'PD-M21',
      'PD-M33',
      'PD-M24',
    ],
    once: ['PD-M27'],
    rest: ['patterns', 'landscape'],
  },
  {
    id: 'responses',
    title: 'What you will do, and why',
    each: 'response',
    questions: ['PD-M30'],
    rest: ['responses', 'target_groups'],
  },
  {
    id: 'results',
    title: 'The results chain',
    each: 'outcome',
    questions: ['PD-B01', 'PD-B03', 'PD-B06'],
    rest: ['logframe'],
  },
  {
    id: 'evidence',
    title: 'What is known, and who decided with you',
    questions: ['PD-K02', 'PD-K04', 'PD-K05'],
    rest: ['knowledge_used', 'participation'],
  },
  {
    id: 'displacement',
    title: 'Where the harm could go on',
    questions: ['PD-D01', 'PD-D05'],
    rest: ['displacement'],
  },
  { id: 'lasting', title: 'What must last', questions: ['PD-B09'], rest: ['sustainability'] },
  { id: 'evaluation', title: 'The evaluation', questions: ['PD-K08'], rest: ['evaluation'] },
  {
    id: 'safety',
    title: 'Safety of the people concerned',
    questions: ['SG-R1', 'SG-H6', 'SG-K1'],
    rest: ['services', 'safeguarding'],
  },
  {
    id: 'delivery',
    title: 'Risks, monitoring and learning',
    questions: ['PD-K09', 'PD-K06'],
    rest: ['risks', 'monitoring', 'learning'],
  },
];
