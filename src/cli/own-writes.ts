import type { Stats } from 'node:fs';

/** By path, the state in which this process left a file. */
const written = new Map<string, string>();

/** What tells one state of a file from another: a new file in its place, another time, another size. */
export const stateOf = ({ ino, mtimeMs, size }: Stats): string => `${ino} ${mtimeMs} ${size}`;

/** @param path the real path at which the file is going to stand, @param stats of the file itself */
export const rememberOwnWrite = (path: string, stats: Stats): void => {
  written.set(path, stateOf(stats));
};

/** Whether a file is as this process wrote it, so that `--watch` does not answer itself. */
export const isOwnWrite = (path: string, state: string): boolean => written.get(path) === state;
