import { groupOf } from '../../design/values.ts';
import type { Section } from '../../document/paper.ts';
import { paragraph } from '../../document/pieces.ts';
import { stated, type Writer } from '../writer.ts';

export function summarySection(w: Writer): Section {
  const summary = groupOf(w.design.programme)?.summary;
  return { id: 'summary', title: w.words.summary.title, blocks: paragraph(stated(w, summary, 'proposal')) };
}
