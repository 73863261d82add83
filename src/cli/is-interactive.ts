import type { Io } from './io.ts';

/** Whether somebody can be asked. A pseudo-terminal of a build server answers nothing, so `CI` counts as nobody there. */
export function isInteractive({ stdin, stderr, env }: Io): boolean {
  return stdin.isTTY === true && stderr.isTTY === true && (env.CI === undefined || env.CI === '' || env.CI === 'false');
}
