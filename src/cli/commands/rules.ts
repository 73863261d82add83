import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rule, Stage } from '../../lint/rule.ts';
import { type RuleInForce, STAGES } from '../../lint/rule-set.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { checkCategories } from '../lint/finding-filter.ts';
import { settingsFor } from '../lint/make-checker.ts';
import { shownPath } from '../read-file.ts';
import { ruleStatement, statementIn } from '../rule-statement.ts';
import { terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';

export interface RulesCommandOptions {
  readonly design: string | undefined;
  readonly stage?: Stage;
  readonly category: readonly string[];
  readonly config?: string | false;
  readonly format: 'pretty' | 'json';
  readonly color?: boolean;
}

/**
 * `ctip rules`: lists the rules in force, how grave each is at each stage, its options, and which layer said so.
 *
 * @throws UserError for what is wrong in the configuration, and for a category that does not exist
 */
export async function runRules(options: RulesCommandOptions, io: Io): Promise<number> {
  checkCategories(options.category);
  const settings = await settingsFor(configurationOf(options.config, io), io);
  const path = options.design === undefined ? undefined : resolve(io.cwd, options.design);
  if (path !== undefined && !existsSync(path))
    throw new UserError(`There is no file ${shownPath(io, path)}.`, 'Check the name and the folder.');
  const held = settings
    .rulesFor(path)
    .filter(
      ({ rule, severity }) =>
        (options.category.length === 0 || options.category.includes(rule.category)) &&
        (options.stage === undefined || severity[options.stage] !== 'off'),
    );
  io.stdout.write(options.format === 'json' ? asJson(held, settings.from) : asTable(held, settings.from, options, io));
  return EXIT.ok;
}

function asJson(held: readonly RuleInForce[], from: readonly string[]): string {
  const rules = held.map(({ rule, severity, options, from: origin }) => ({
    id: rule.id,
    category: rule.category,
    statement: statementOf(rule),
    severity,
    options,
    from: origin,
    sources: rule.sources,
  }));
  return `${JSON.stringify({ version: 1, configurations: from, rules }, null, 2)}\n`;
}

function asTable(
  held: readonly RuleInForce[],
  from: readonly string[],
  options: { readonly color?: boolean },
  io: Io,
): string {
  const { chalk, width } = terminal(io, io.stdout, options);
  const widest = Math.max(4, ...held.map(({ rule }) => rule.id.length));
  const columns = STAGES.map((stage) => Math.max(stage.length, 'warning'.length));
  // Where a line is too short for the table, the severities stand below the rule.
  const isNarrow = width < widest + 45;
  const row = (id: string, severities: readonly string[], origin: string) =>
    `${isNarrow ? `${id}\n ` : id.padEnd(widest)}  ${severities.map((text, i) => text.padEnd(columns[i] ?? 0)).join('  ')}  ${origin}`.trimEnd();
  const lines = held.flatMap(({ rule, severity, options: values, from: origin }) => {
    const set = Object.entries(values).map(([name, value]) => {
      const usual = rule.options?.[name]?.default;
      return `${''.padEnd(isNarrow ? 1 : widest)}  ${name} ${value}${value === usual ? '' : ` (usually ${usual})`}`;
    });
    return [
      row(
        rule.id,
        STAGES.map((stage) => severity[stage]),
        origin,
      ),
      ...set.map((line) => chalk.dim(line)),
    ];
  });
  const off = held.filter(({ severity }) => STAGES.every((stage) => severity[stage] === 'off')).length;
  const where = from.length === 0 ? 'no configuration' : terminalText(from.join(', '));
  const count = `${held.length} ${held.length === 1 ? 'rule' : 'rules'}${off > 0 ? `, ${off} of them off` : ''}; ${where}.`;
  const hint = 'What a rule asks for, and why: ctip explain <rule>';
  return `${chalk.bold(row('rule', STAGES, 'from'))}\n${lines.join('\n')}\n\n${count}\n${chalk.dim(hint)}\n`;
}

const statementOf = (rule: Rule): string => (rule.page === undefined ? ruleStatement(rule.id) : statementIn(rule.page));
