import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { renderDesign } from '../dist/index.js';

/**
 * The text of the complete example without some of its sections, so that it has about so many lines, and without references
 * to what was left out, so that it is as sound as the whole.
 */
export function designOfLines(wanted) {
  const design = parse(readFileSync(new URL('../examples/fair-season.ctip.yaml', import.meta.url), 'utf8'));
  design.stage = 'concept';
  design.responses.pop();
  design.logframe.outcomes.pop();
  for (const section of [
    'safeguarding',
    'evaluation',
    'learning',
    'risks',
    'services',
    'displacement',
    'sustainability',
    'knowledge_used',
  ]) {
    if (renderDesign(design).split('\n').length <= wanted + 30) break;
    delete design[section];
  }
  const ids = new Set(JSON.stringify(design).match(/(?<="id":")[^"]+/g));
  const isGone = (value) =>
    (typeof value === 'string' && /^(?:[A-Z]{1,2}\d[\d.]*|W\d+)(?:-[AI]\d+)?$/.test(value) && !ids.has(value)) ||
    value === 'support-solutions';
  const prune = (value) => {
    if (Array.isArray(value)) return value.filter((item) => !isGone(item)).map(prune);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => !isGone(item))
        .map(([key, item]) => [key, prune(item)]),
    );
  };
  return renderDesign(prune(design));
}
