/** What a command may touch of the world around it; handed in, so that it can be tested. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The clock; only for what is said at the terminal, never for what is written. */
  readonly now: () => Date;
}
