import type { Severity, Stage } from '../rule.ts';
import type { ElementKind } from './element-kinds.ts';
import type { PatternName } from './text-patterns.ts';

/** A value as a rule writes it; YAML may read `yes` as a word or as `true`. */
export type PlainValue = string | number | boolean;

export interface Bounds {
  readonly at_least?: number;
  readonly at_most?: number;
}

/** What may be asked of a field, by the name of the check. */
export interface Asked {
  readonly present: 'yes' | 'no' | 'or-open' | boolean;
  readonly count: Bounds & { readonly where?: Test };
  readonly length: Bounds & { readonly in?: 'characters' | 'words' };
  readonly pattern: PatternName;
  readonly template: string;
  readonly one_of: readonly PlainValue[];
  readonly includes_all: readonly PlainValue[];
  readonly includes_any: readonly PlainValue[];
  readonly number: Bounds;
  readonly sum: Bounds & {
    readonly of: string;
    readonly where?: Test;
    readonly equals?: number | string;
    readonly within?: number;
  };
  readonly share: Bounds & { readonly where: Test; readonly of?: string; readonly out_of?: string };
  readonly date_order: {
    readonly not_before?: string | number;
    readonly not_after?: string | number;
    readonly months?: number;
  };
  readonly refers_to: { readonly kind: ElementKind; readonly where?: Test; readonly match?: 'every' | 'some' };
}

export type CheckName = keyof Asked;

/** A test that fits schemas/house-rules.schema.json: a field with one check, or tests under `all`, `any` or `not`. */
export interface Test extends Partial<Asked> {
  readonly field?: string;
  readonly all?: readonly Test[];
  readonly any?: readonly Test[];
  readonly not?: Test;
}

export interface SourceOfRule {
  readonly title: string;
  readonly author?: string;
  readonly year?: number;
  readonly section?: string;
  readonly url?: string;
}

type Grade = Severity | 'off';

/** One rule that fits schemas/house-rules.schema.json. */
export interface RuleEntry {
  readonly id: string;
  readonly statement: string;
  readonly for: ElementKind;
  readonly where?: Test;
  readonly check: Test;
  readonly message: string;
  readonly help: string;
  readonly why: string;
  readonly source: SourceOfRule;
  readonly severity: Grade | Partial<Record<Stage, Grade>>;
  /** A fragment of a design, `ctip: 1` left out or not. */
  readonly failing: Readonly<Record<string, unknown>>;
  readonly passing: Readonly<Record<string, unknown>>;
}

/** A file that fits schemas/house-rules.schema.json. */
export interface HouseRuleFile {
  readonly kind: 'house-rules';
  readonly name: string;
  readonly organisation: string;
  readonly rules: readonly RuleEntry[];
}
