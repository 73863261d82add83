import { RULES } from '../../lint/rules/registry.generated.ts';
import { nearest } from '../../text/nearest.ts';
import { readAsset } from '../assets.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { ruleStatement } from '../rule-statement.ts';
import { terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';

/** What the reader of design files reports by itself; these have a page, too. */
const FORM_RULES = ['reference-resolves', 'schema'];

/**
 * `ctip explain`: prints the page of a rule, or the list of all rules.
 *
 * @throws UserError for a rule that does not exist
 */
export async function runExplain(options: { rule: string | undefined; color?: boolean }, io: Io): Promise<number> {
  const { chalk } = terminal(io, io.stdout, options);
  const ids = [...RULES.map((rule) => rule.id), ...FORM_RULES].sort();
  if (options.rule === undefined) {
    const longest = Math.max(...ids.map((id) => id.length));
    io.stdout.write(ids.map((id) => `${chalk.bold(id.padEnd(longest))}  ${ruleStatement(id)}\n`).join(''));
    return EXIT.ok;
  }
  if (!ids.includes(options.rule)) {
    const near = nearest(options.rule, ids);
    throw new UserError(
      `There is no rule "${options.rule}".`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '`ctip explain` lists all rules.',
    );
  }
  const page = readAsset(`./rules/${options.rule}.md`);
  io.stdout.write(page.replace(/^(#+) (.*)$/gm, (_, marks: string, title: string) => chalk.bold(`${marks} ${title}`)));
  return EXIT.ok;
}
