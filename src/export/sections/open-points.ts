import type { Design } from '../../design/design.generated.ts';
import { isPlaceholder, markerOf } from '../../design/values.ts';
import type { Block, Section } from '../../document/paper.ts';
import { cell, heading, plain, quiet, strong } from '../../document/pieces.ts';
import { type Pointer, valueAt } from '../../yaml/pointer.ts';
import { elementName } from '../element-name.ts';
import type { ProposalFinding } from '../finding.ts';
import { stated, type Writer } from '../writer.ts';

/** Every "not known yet" of the design, and what the check of the design found. */
export function openPointsSection(w: Writer, findings: readonly ProposalFinding[], original: Design): Section {
  const { openPoints: words } = w.words;
  const points = openPoints(w.design, []);
  // A reminder of what the open points say already is left out; an error is not.
  const others = findings.filter(({ pointer, severity }) => severity === 'error' || !isOpenPoint(original, pointer));
  return {
    id: 'open-points',
    title: words.title,
    blocks: [
      ...heading(2, words.open, points.length > 0 ? [pointTable(w, points)] : []),
      ...heading(2, words.findings, others.length > 0 ? [findingTable(w, others, original)] : []),
    ],
  };
}

interface OpenPoint {
  readonly pointer: Pointer;
  readonly text: string;
}

function openPoints(value: unknown, pointer: Pointer): OpenPoint[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => openPoints(item, [...pointer, i]));
  const marker = markerOf(value);
  if (marker) return marker.name === 'not_known_yet' ? [{ pointer, text: marker.text }] : [];
  return Object.entries(value).flatMap(([key, item]) => openPoints(item, [...pointer, key]));
}

/** Whether the author says of a place, or of one around it, what is not known yet: it stands among the open points. */
function isOpenPoint(original: Design, pointer: Pointer): boolean {
  return [...pointer, ''].some((_, depth) => {
    const marker = markerOf(valueAt(original, pointer.slice(0, depth)));
    return marker?.name === 'not_known_yet' && !isPlaceholder(marker.text);
  });
}

function pointTable(w: Writer, points: readonly OpenPoint[]): Block {
  const { openPoints: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.where, share: 34 },
      { heading: words.what, share: 66 },
    ],
    rows: points.map(({ pointer, text }) => ({
      cells: [
        cell([plain(elementName(w.design, pointer))]),
        cell(stated(w, isPlaceholder(text) ? undefined : text, 'concept')),
      ],
    })),
  };
}

/** Findings by element in the order in which they were handed over. The pointers are those of the design as it was read. */
function findingTable(w: Writer, findings: readonly ProposalFinding[], original: Design): Block {
  const { openPoints: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.where, share: 26 },
      { heading: words.finding, share: 40 },
      { heading: words.whatToDo, share: 34 },
    ],
    rows: findings.map((finding) => ({
      cells: [
        cell([plain(elementName(original, finding.pointer))], [quiet(finding.rule)]),
        cell(finding.severity && [strong(words.severity[finding.severity])], [plain(finding.message)]),
        cell(finding.help ? [plain(finding.help)] : undefined),
      ],
    })),
  };
}
