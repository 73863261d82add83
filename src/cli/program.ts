import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { terminalText } from '../text/terminal-text.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { UserError } from './user-error.ts';

const STAGES = ['concept', 'proposal', 'approval'];

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
    if (argv.includes('knowledge')) {
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
    return report(error, io, argv.includes('--debug'));
  }
}

/** Runs the program on the process itself. */
export async function main(process: NodeJS.Process): Promise<number> {
  const { stdout, stderr, env, argv } = process;
  // A reader such as `head` may close the pipe early; that is no fault of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
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
      [],
    )
    .action(async (file: string, options) => {
      const { runInit } = await import('./commands/init.ts');
      done(await runInit({ ...program.opts(), ...options, file, types: options.type }, io));
    });

  program
    .command('lint')
    .summary('say what is weak in a design, where, and why')
    .description(
      'Checks design files. Without paths it checks every **/*.ctip.yaml below this folder; finding none is a failure.',
    )
    .argument('[paths...]', 'files, folders or patterns')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--stage <stage>', 'check for this stage instead of the one in the file').choices(STAGES))
    .action(async (paths: string[], options) => {
      const { runLint } = await import('./commands/lint.ts');
      done(await runLint({ ...program.opts(), ...options, paths }, io));
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
  for (const command of commands)
    command.exitOverride().configureOutput(program.configureOutput()).helpOption('-h, --help', 'print this help');
}

const collect = (value: string, before: string[]): string[] => [...before, value];

function report(error: unknown, io: Io, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failed;
  if (error instanceof UserError) {
    io.stderr.write(`ctip: ${terminalText(error.message)}\n${terminalText(error.hint)}\n`);
    return EXIT.failed;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`ctip: this is a fault of the program, not of your design: ${terminalText(message)}\n`);
  io.stderr.write(
    debug && error instanceof Error
      ? `${error.stack}\n`
      : 'Run the command again with --debug and report what it prints.\n',
  );
  return EXIT.failed;
}
