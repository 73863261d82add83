import type { Design } from '../../design/design.generated.ts';
import { validateDesign } from '../../design/validate.ts';
import type { Pointer } from '../../yaml/pointer.ts';
import { lintDesign, RULE_CRASHED } from '../engine.ts';
import type { StageSeverity } from '../rule.ts';
import { asCatalogued } from '../rule-set.ts';
import type { PlacedRule } from './read-rule-file.ts';

/** What an example does not do, and where it stands in the file. */
export interface ExampleFault {
  readonly at: Pointer;
  readonly part?: 'key' | 'value';
  readonly message: string;
  readonly help: string;
}

const ON: StageSeverity = 'warning';

/**
 * Runs a house rule on its own examples: the failing one has to give a finding, the passing one none. At which stage the
 * rule is in force does not matter here.
 *
 * @returns what is not so; empty where the examples do what they should
 */
export function tryExamples({ rule, at }: PlacedRule): ExampleFault[] {
  // A copy without its page: nobody reads it here.
  const { id, category, core, sources, serves, wording, check } = rule;
  const severity = { concept: ON, proposal: ON, approval: ON };
  const tried = { id, category, core, sources, serves, severity, check, ...(wording ? { wording } : {}) };
  return (['failing', 'passing'] as const).flatMap((key): ExampleFault[] => {
    const data = { ctip: 1, ...rule.entry[key] };
    const place = [...at, key];
    // A key that the format does not know is passed over in a design; in an example it does not say what was meant.
    const wrong = validateDesign(data).filter(({ severity, part }) => severity === 'error' || part === 'key');
    if (wrong.length > 0)
      return wrong.map(({ message, help, pointer, part }) => ({
        at: [...place, ...pointer],
        ...(part ? { part } : {}),
        message: `The ${key} example is no valid design. ${message}`,
        help,
      }));
    const findings = lintDesign(data as unknown as Design, { rules: asCatalogued([tried]) });
    const crash = findings.find((finding) => finding.rule === RULE_CRASHED);
    if (crash) return [{ at: place, part: 'key', message: crash.message, help: crash.help }];
    const [first] = findings;
    if (key === 'failing' && !first)
      return [
        {
          at: place,
          part: 'key',
          message: 'The failing example gives no finding.',
          help: 'Let it hold an element of which `where` is true and `check` is not; what is missing or marked as not known makes neither of them untrue, except for `present` and `count`.',
        },
      ];
    if (key === 'passing' && first)
      return [
        {
          at: place,
          part: 'key',
          message: `The passing example gives a finding at ${first.element || 'the design'}: ${first.message}`,
          help: 'Mend the example, or the rule if it asks for too much.',
        },
      ];
    return [];
  });
}
