import { execFileSync, spawnSync } from 'node:child_process';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;
if (!hasTmux) process.stdout.write('Nothing is driven in a terminal: tmux is not installed.\n');

let sessions = 0;

/** A real terminal with a shell in it. */
export class TestTerminal {
  readonly #session: string;

  /** @param folder the working folder of the shell */
  constructor(folder: string, size: { readonly columns?: number; readonly rows?: number } = {}) {
    // A server of its own for each, so that nobody's terminal is touched: one that was just killed may still hold its socket.
    this.#session = `ctip-${process.pid}-${++sessions}`;
    const { columns = 100, rows = 40 } = size;
    this.tmux(
      'new-session',
      '-d',
      '-s',
      this.#session,
      '-x',
      String(columns),
      '-y',
      String(rows),
      '-c',
      folder,
      'env -u CI PS1="$ " sh',
    );
  }

  tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#session, ...args], { encoding: 'utf8' });
  }

  get screen(): string {
    return this.tmux('capture-pane', '-p', '-S', '-200', '-t', this.#session);
  }

  /** Runs a command on a clear screen. */
  run(command: string): void {
    this.tmux('send-keys', '-t', this.#session, 'clear', 'Enter');
    this.tmux('clear-history', '-t', this.#session);
    this.tmux('send-keys', '-t', this.#session, `${command}; echo "left with $?"`, 'Enter');
  }

  keys(...keys: readonly string[]): void {
    this.tmux('send-keys', '-t', this.#session, ...keys);
  }

  /** Pastes a file as a terminal does that marks what is pasted. */
  paste(path: string): void {
    this.tmux('load-buffer', path);
    this.tmux('paste-buffer', '-p', '-t', this.#session);
  }

  /** Waits until the screen shows a text. @throws Error with the screen if it never does */
  async seen(text: string | RegExp): Promise<string> {
    for (let tries = 0; tries < 150; tries++) {
      const shown = this.screen;
      if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return shown;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The terminal does not show ${String(text)}:\n${this.screen}`);
  }

  /** Types a line, sees it, and waits for what comes after Enter. */
  async type(text: string, after: string | RegExp): Promise<string> {
    this.tmux('send-keys', '-t', this.#session, '-l', text);
    await this.seen(text);
    this.keys('Enter');
    return this.seen(after);
  }

  end(): void {
    this.tmux('kill-server');
  }
}
