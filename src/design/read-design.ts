import type { Range } from '../yaml/line-index.ts';
import type { Pointer } from '../yaml/pointer.ts';
import type { Problem } from '../yaml/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlKind } from '../yaml/yaml-kind.ts';
import type { Design } from './design.generated.ts';
import { validateDesign } from './validate.ts';

/** A design file that was read: its data, what is wrong with its form, and where everything stands in the text. */
export interface DesignFile {
  readonly source: string;
  /** Present if the text is YAML and fits the schema well enough to be checked by rules. */
  readonly data: Design | undefined;
  /** What stands in the text, whatever is wrong with it; undefined where it is no YAML that holds data. */
  readonly written: object | undefined;
  readonly problems: readonly Problem[];
  /** Whether the text could be read as YAML at all. */
  readonly isReadable: boolean;
  /** Where a place stands: its key or its value; the nearest place around it where it does not exist. */
  locate(pointer: Pointer, part?: 'key' | 'value'): Range;
  locateOffsets(range: readonly [number, number]): Range;
  /** Offsets of a place; `node`: of all that it holds. */
  offsetsOf(pointer: Pointer, part?: 'key' | 'value' | 'node'): readonly [number, number];
}

/** How the YAML of a design is read. */
export const DESIGN_YAML: YamlKind = {
  empty: {
    message: 'The file is empty.',
    help: 'Start a design with `ctip init <file>`, or write `ctip: 1` as its first line.',
  },
  noKeys: {
    message: 'The file holds no design: it should begin with keys such as `ctip: 1` and `programme:`.',
    help: 'Compare it with an example, or start with `ctip init <file>`.',
  },
  help: {
    aliases: 'Write the text out at each place; a design file uses no anchors and aliases.',
    forbiddenKey: 'Remove it; no field of a design has this name.',
    tooDeep: 'A design needs no more than 14 levels; take the inner part out.',
    severalDocuments: 'Keep one design in one file and remove that line.',
  },
  // docs/design-file.md, section 3.3.
  mayStandAlone: new Set(['not_known_yet']),
  names: new Set(['id', 'type']),
};

/**
 * Reads the text of a design file.
 *
 * Never throws for what stands in the text: everything wrong is a problem with its place.
 */
export function readDesign(source: string): DesignFile {
  const file = readYaml(source, DESIGN_YAML);
  if (file.data === undefined) return { ...file, data: undefined, written: undefined };
  const problems = validateDesign(file.data);
  const isSound = !problems.some((found) => found.severity === 'error' && found.rule === 'schema');
  return { ...file, data: isSound ? (file.data as unknown as Design) : undefined, written: file.data, problems };
}
