import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import { terminalText } from '../../text/terminal-text.ts';
import { wrap } from '../../text/wrap.ts';
import type { Io } from '../io.ts';
import { type Terminal, terminal } from '../terminal.ts';

/** The designer left the interview: Ctrl+C, a signal, or the end of the input. */
export class Left extends Error {
  override name = 'Left';
}

interface PromptContext {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

/** Text wider than this is hard to read, however wide the terminal is. */
const WIDEST = 96;

/** How the interview speaks to the designer: on the stream of the talk, in its width and with its signs. */
export class Talk {
  readonly knowledge: Knowledge;
  readonly io: Io;
  readonly #terminal: Terminal;
  readonly #signal: AbortSignal;

  constructor(io: Io, knowledge: Knowledge, signal: AbortSignal, color?: boolean) {
    this.io = io;
    this.knowledge = knowledge;
    this.#terminal = terminal(io, io.stderr, color === undefined ? {} : { color });
    this.#signal = signal;
  }

  /**
   * Shows a prompt and waits for its answer.
   *
   * @throws Left if the designer leaves
   */
  async prompt<Config, T>(show: (config: Config, context: PromptContext) => Promise<T>, config: Config): Promise<T> {
    const { stdin, stderr } = this.io;
    const closed = new AbortController();
    let isSettled = false;
    // The library waits for ever when its input ends (Ctrl+D, a closed terminal); its reader then pauses the stream.
    const onClosed = () => setImmediate(() => !isSettled && closed.abort());
    for (const event of CLOSING) stdin.once(event, onClosed);
    try {
      return await show(config, {
        input: stdin,
        output: stderr,
        signal: AbortSignal.any([this.#signal, closed.signal]),
      });
    } catch (error) {
      // Two copies of the library may be loaded, so the name decides and not the class.
      const { name } = error as Error;
      throw name === 'ExitPromptError' || name === 'AbortPromptError' ? new Left() : error;
    } finally {
      isSettled = true;
      for (const event of CLOSING) stdin.removeListener(event, onClosed);
    }
  }

  get width(): number {
    return Math.min(WIDEST, this.#terminal.width - 1);
  }

  get chalk() {
    return this.#terminal.chalk;
  }

  get signs() {
    return this.#terminal.unicode
      ? { line: '─', done: '✔', ask: '?', cursor: '❯', chosen: '◉', free: '◯', dash: '–' }
      : { line: '-', done: 'v', ask: '?', cursor: '>', chosen: '[x]', free: '[ ]', dash: '-' };
  }

  /** How many entries of a list are shown at once. */
  get rows(): number {
    return Math.max(6, Math.min(14, (this.io.stderr.rows ?? 24) - 10));
  }

  blank(): void {
    this.io.stderr.write('\n');
  }

  /** A paragraph; `indent` stands before its further lines. */
  say(text: string, style: 'plain' | 'strong' | 'quiet' = 'plain', indent = ''): void {
    const wrapped = this.fold(text, indent);
    const styled =
      style === 'strong' ? this.chalk.bold(wrapped) : style === 'quiet' ? this.chalk.dim(wrapped) : wrapped;
    this.io.stderr.write(`${styled}\n`);
  }

  /** A command to be copied, on a line of its own and never broken. */
  command(text: string): void {
    this.io.stderr.write(`  ${this.chalk.bold(terminalText(text))}\n`);
  }

  /** What keeps an answer from being written. */
  warn(text: string): void {
    this.io.stderr.write(`${this.chalk.red(this.fold(`> ${text}`, '  '))}\n`);
  }

  /** A text made safe and broken at its spaces, for prompts that would break it anywhere. */
  readonly fold = (text: string, indent = ''): string =>
    wrap(terminalText(text, true), this.width - indent.length, indent);

  /** The heading of a section or a question: what it is about on the left, how far one is on the right. */
  heading(left: string, right: string): void {
    const { line } = this.signs;
    const start = `${line}${line} ${terminalText(left)} `;
    const end = ` ${right}`;
    const fits = start.length + end.length + 3 <= this.width;
    const ruled = fits
      ? `${start}${line.repeat(Math.max(3, this.width - start.length - end.length))}${end}`
      : `${start.trimEnd()}\n${line}${line}${end}`;
    this.io.stderr.write(`\n${this.chalk.cyan(ruled)}\n`);
  }

  /** The look of the library's prompts: the same signs and colours as ours, none where colour is off. */
  get theme() {
    const { chalk, signs } = this;
    return {
      prefix: { idle: chalk.cyan(signs.ask), done: chalk.green(signs.done) },
      icon: {
        cursor: signs.cursor,
        checked: ` ${signs.chosen}`,
        unchecked: ` ${signs.free}`,
        disabledChecked: ` ${signs.chosen}`,
        disabledUnchecked: ' -',
      },
      style: {
        answer: (text: string) => chalk.cyan(text),
        message: (text: string) => chalk.bold(text),
        error: (text: string) => chalk.red(`> ${text}`),
        defaultAnswer: (text: string) => chalk.dim(`(${text})`),
        help: (text: string) => chalk.dim(text),
        highlight: (text: string) => chalk.cyan(text),
        key: (text: string) => chalk.cyan(chalk.bold(`<${text}>`)),
        disabled: (text: string) => chalk.dim(text),
        description: (text: string) => chalk.dim(text),
        keysHelpTip: (keys: [string, string][]) =>
          chalk.dim(keys.map(([key, action]) => `${asciiKey(key, signs.line)} ${action}`).join(', ')),
      },
    };
  }
}

const CLOSING = ['pause', 'end', 'close'] as const;

/** Arrows and the return sign are not in every font. */
const asciiKey = (key: string, line: string): string =>
  line === '─' ? key : key.replace('↑↓', 'up/down').replace('⏎', 'Enter');
