import { Chalk, type ChalkInstance } from 'chalk';
import type { Io } from './io.ts';

/** How a stream can be written to: its width, its colours, and whether it shows signs beyond ASCII. */
export interface Terminal {
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly unicode: boolean;
}

const DEFAULT_WIDTH = 100;

/**
 * What a stream can show. Colour: `--no-color`, then `NO_COLOR`, then `FORCE_COLOR`, then whether it is a terminal.
 * chalk alone does not honour `NO_COLOR`.
 */
export function terminal(io: Io, stream: NodeJS.WriteStream, options: { color?: boolean } = {}): Terminal {
  const { env } = io;
  const columns = Number(env.COLUMNS) || stream.columns || DEFAULT_WIDTH;
  return {
    width: Math.max(40, columns),
    chalk: new Chalk({ level: colourLevel(env, stream, options) }),
    unicode: showsUnicode(env),
  };
}

function colourLevel(env: Io['env'], stream: NodeJS.WriteStream, options: { color?: boolean }): 0 | 1 {
  if (options.color === false) return 0;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  return stream.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** Windows' old console and the plain C locale show boxes and dots wrongly. */
function showsUnicode(env: Io['env']): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false;
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale === undefined || locale === '' ? true : /utf-?8/i.test(locale) || !/^(C|POSIX)$/i.test(locale);
}

/** How a file is written to: without colours, at the width of a page. */
export const plainTerminal = (): Terminal => ({
  width: DEFAULT_WIDTH,
  chalk: new Chalk({ level: 0 }),
  unicode: true,
});
