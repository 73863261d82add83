import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { FORMATS } from '../lint/reporters/index.ts';
import { STAGES } from '../lint/rule-set.ts';
import { terminalText } from '../text/terminal-text.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { sayFault } from './say-fault.ts';

/**
 * Runs the program.
 *
 * @param argv the words of the command line, without the names of Node and of the program
 * @returns the exit code; see exit-codes.ts
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  const done = (result: number) => {
    code = result;
  };
  const program = buildProgram(io, done);
  try {
    const first = argv.find((word) => !word.startsWith('-'));
    if (first === 'knowledge' || (first === 'help' && argv.includes('knowledge'))) {
      const { addKnowledgeCommands } = await import('./commands/knowledge/add-commands.ts');
      const knowledge = program.commands.find((command) => command.name() === 'knowledge');
      if (knowledge) {
        addKnowledgeCommands(knowledge, argv[argv.indexOf('knowledge') + 1], io, done);
        alike(knowledge.commands, program);
      }
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
    return sayFault(error, io, argv.includes('--debug'));
  }
}

/** Runs the program on the process itself. */
export async function main(process: NodeJS.Process): Promise<number> {
  const { stdout, stderr, env, argv } = process;
  // A reader such as `head` may close the pipe early; that is no fault of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The command goes on: its exit code and what it writes to files do not hang on who reads along.
      if (error.code === 'EPIPE') return;
      if (stream === stdout)
        stderr.write(
          `ctip: the output could not be written (${error.code}).\nCheck the disk and where the output goes.\n`,
        );
      process.exit(EXIT.failed);
    });
  }
  const io: Io = {
    // Opening the input takes time, and most commands never read it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
  };
  return run(argv.slice(2), io);
}

function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('ctip')
    .description('Designs programmes against trafficking in persons: asks, checks, and writes the proposal.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .option('--no-color', 'print without colours')
    .option('--debug', 'print where a fault of the program arose')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(terminalText(text, true)),
    })
    .addHelpText(
      'after',
      `
Start with:
  ctip init programme.ctip.yaml              answer questions, get a design file
  ctip lint programme.ctip.yaml              see what is weak in it, and why
  ctip export programme.ctip.yaml --to docx  write the proposal

Lessons, questions, indicators and checks are ctip's own content, arranged on the outline of the ICAT toolkit (2016);
they are neither quoted from it nor endorsed by ICAT. ctip works offline and sends nothing anywhere.`,
    );

  program
    .command('init')
    .summary('interview: from a blank page to a design file')
    .description(
      'Asks the questions of a design and keeps every answer at once in one readable file. Leave at any time with Ctrl+C; the same command goes on at the first open question. An existing design is never replaced.',
    )
    .argument('[file]', 'the design file', 'programme.ctip.yaml')
    .addOption(new Option('--stage <stage>', 'how far the design shall be taken').choices(STAGES))
    .option('--answers <file>', 'take the answers from a YAML file instead of asking')
    .option(
      '--type <type>',
      'an activity type for the skeleton that is written without a terminal (repeatable)',
      collect,
    )
    .action(async (file: string, options) => {
      const { runInit } = await import('./commands/init.ts');
      done(await runInit({ ...program.opts(), ...options, file, types: options.type ?? [] }, io));
    });

  program
    .command('lint')
    .summary('say what is weak in a design, where, and why')
    .description(
      'Checks design files. Without paths it checks every **/*.ctip.yaml below this folder; finding none is a failure.',
    )
    .argument('[paths...]', 'files, folders or patterns; - for standard input')
    .option('--format <format[=file]>', `how to report, and where to (repeatable): ${FORMATS.join(', ')}`, collect)
    .option('-o, --output <file>', 'where the report goes that has no file of its own')
    .addOption(new Option('--stage <stage>', 'check for this stage instead of the one in the file').choices(STAGES))
    .option('--rule <rule>', 'report on this rule only (repeatable)', collect)
    .option('--category <category>', 'report on the rules of this category only (repeatable)', collect)
    .option('--quiet', 'print errors only')
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings', wholeNumber)
    .option('--no-excerpts', 'keep what the design says out of the report')
    .option('--config <file>', 'use this configuration instead of the nearest ctip.config.yaml')
    .option('--no-config', 'use no configuration')
    .option('--baseline', 'pass over findings that were known before, as ctip.baseline.json holds them')
    .option('--baseline-file <file>', 'another file than ctip.baseline.json')
    .option('--write-baseline', 'write all findings into the baseline')
    .option('--prune-baseline', 'take out of the baseline what no longer occurs')
    .option('--fix', 'mend what can be mended safely, then check')
    .option('--fix-dry-run', 'show what --fix would change, then check')
    .option('--stdin-filename <file>', 'the file that standard input stands for')
    .option('--watch', 'check again whenever a design changes')
    .action(async (paths: string[], options) => {
      const { runLint } = await import('./commands/lint.ts');
      const { format = [], rule = [], category = [] } = options;
      done(await runLint({ ...program.opts(), ...options, format, rule, category, paths }, io));
    });

  program
    .command('rules')
    .summary('list the rules in force and where that comes from')
    .description(
      'Lists the rules with their severity at each stage, their options, and what set them: a preset, a configuration, house rules.',
    )
    .argument('[design]', 'show what holds for this design, overrides included')
    .addOption(new Option('--stage <stage>', 'only rules that report at this stage').choices(STAGES))
    .option('--category <category>', 'the rules of this category only (repeatable)', collect)
    .option('--config <file>', 'use this configuration instead of the nearest ctip.config.yaml')
    .option('--no-config', 'use no configuration')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (design: string | undefined, options) => {
      const { runRules } = await import('./commands/rules.ts');
      done(await runRules({ ...program.opts(), ...options, category: options.category ?? [], design }, io));
    })
    .command('test')
    .summary('run the examples of house rules')
    .description('Checks that the failing example of every house rule fails and the passing one passes.')
    .argument('[files...]', 'files with house rules; absent: those that the configuration names')
    .option('--config <file>', 'use this configuration instead of the nearest ctip.config.yaml')
    .action(async (files: string[], options) => {
      const { runRulesTest } = await import('./commands/rules-test.ts');
      done(await runRulesTest({ ...program.opts(), ...options, files }, io));
    });

  program
    .command('explain')
    .summary('print the page of a rule')
    .description(
      'Prints why a rule exists, on whose authority, how to mend what it finds, and an example. Without a rule it lists all.',
    )
    .argument('[rule]', 'the rule, such as outcome-has-baseline')
    .action(async (rule: string | undefined) => {
      const { runExplain } = await import('./commands/explain.ts');
      done(await runExplain({ ...program.opts(), rule }, io));
    });

  program
    .command('waive')
    .summary('accept a finding, with a reason, for a time')
    .description('Writes a waiver into the design: which finding is accepted, why, by whom, and until when.')
    .argument('<file>', 'the design file')
    .argument('<rule>', 'the rule, such as outcome-has-baseline')
    .argument('<where>', 'the place that the finding names, such as OC2-I3.baseline')
    .requiredOption('--reason <text>', 'why it is accepted')
    .requiredOption('--accepted-by <role>', 'the role that accepts it, such as "donor\'s programme officer"')
    .requiredOption('--until <date>', 'until when, such as 2027-04')
    .addOption(new Option('--stage <stage>', 'the stage at which the finding is reported').choices(STAGES))
    .option('--config <file>', 'use this configuration instead of the nearest ctip.config.yaml')
    .option('--no-config', 'use no configuration')
    .action(async (file: string, rule: string, where: string, options) => {
      const { runWaive } = await import('./commands/waive.ts');
      done(await runWaive({ ...program.opts(), ...options, file, rule, where }, io));
    });

  program
    .command('review')
    .summary('go through the findings and answer, accept or skip each')
    .description(
      'Shows one finding after the other and lets you answer it, accept it with a reason, or leave it for later. Every answer is saved at once.',
    )
    .argument('<file>', 'the design file')
    .addOption(new Option('--stage <stage>', 'check for this stage instead of the one in the file').choices(STAGES))
    .option('--rule <rule>', 'only findings of this rule (repeatable)', collect)
    .option('--config <file>', 'use this configuration instead of the nearest ctip.config.yaml')
    .action(async (file: string, options) => {
      const { runReview } = await import('./commands/review.ts');
      done(await runReview({ ...program.opts(), ...options, rule: options.rule ?? [], file }, io));
    });

  program
    .command('export')
    .summary('write the proposal that donors read')
    .description('Writes a proposal from a design. What is missing in the design is shown as missing.')
    .argument('<file>', 'the design file')
    .addOption(new Option('--to <format>', 'the format').choices(['docx', 'md']).makeOptionMandatory())
    .option('-o, --output <file>', 'where to write; absent: beside the design, with the ending of the format')
    .option('--no-findings', 'leave out the annex with the open findings')
    .option('--force', 'replace an existing document')
    .action(async (file: string, options) => {
      const { runExport } = await import('./commands/export.ts');
      done(await runExport({ ...program.opts(), ...options, file }, io));
    });

  // What it can do is added when it is asked for: see add-commands.ts.
  program
    .command('knowledge')
    .summary('what the field knows: lessons, questions, indicators, sources')
    .description('Shows what the field knows, how far it can be relied on, and where it comes from.');

  alike(program.commands, program);
  return program;
}

/** Every command ends, prints and explains itself as the program does. */
function alike(commands: readonly Command[], program: Command): void {
  for (const command of commands) {
    command.exitOverride().configureOutput(program.configureOutput()).helpOption('-h, --help', 'print this help');
    alike(command.commands, program);
  }
}

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It takes a whole number, such as 10.');
  return Number(value);
}
