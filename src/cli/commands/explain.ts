import { nearest } from '../../text/nearest.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { readAsset } from '../assets.ts';
import { configurationOf } from '../configuration-path.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { settingsFor } from '../lint/make-checker.ts';
import { FORM_RULES } from '../lint/rule-settings.ts';
import { statementIn } from '../rule-statement.ts';
import { terminal } from '../terminal.ts';
import { UserError } from '../user-error.ts';

/**
 * `ctip explain`: prints the page of a rule, or the list of all rules; those of a house are found through the configuration.
 *
 * @throws UserError for a rule that does not exist, and for what is wrong in the configuration
 */
export async function runExplain(options: { rule: string | undefined; color?: boolean }, io: Io): Promise<number> {
  const { chalk } = terminal(io, io.stdout, options);
  const { rules } = await settingsFor(configurationOf(undefined, io), io);
  const own = new Map(rules.flatMap(({ id, page }) => (page === undefined ? [] : [[id, page] as const])));
  const ids = [...rules.map((rule) => rule.id), ...FORM_RULES].sort();
  const pageOf = (id: string): string => own.get(id) ?? readAsset(`./rules/${id}.md`);
  if (options.rule === undefined) {
    const longest = Math.max(...ids.map((id) => id.length));
    const line = (id: string) => `${chalk.bold(id.padEnd(longest))}  ${terminalText(statementIn(pageOf(id)))}\n`;
    io.stdout.write(ids.map(line).join(''));
    return EXIT.ok;
  }
  if (!ids.includes(options.rule)) {
    const near = nearest(options.rule, ids);
    throw new UserError(
      `There is no rule "${options.rule}".`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '`ctip explain` lists all rules.',
    );
  }
  const page = terminalText(pageOf(options.rule), true);
  io.stdout.write(page.replace(/^(#+) (.*)$/gm, (_, marks: string, title: string) => chalk.bold(`${marks} ${title}`)));
  return EXIT.ok;
}
