import type { Io } from '../io.ts';

/** Waited so long before anything is said: most runs are over by then. */
const PATIENCE = 1000;
const INTERVAL = 200;

export interface Progress {
  /** @param count so many of all are checked */
  done(count: number): void;
  /** Takes the line away, before a report is printed or the run ends. */
  clear(): void;
}

/** Tells on stderr how far a long run is, where somebody watches. */
export function showProgress(all: number, { stderr, now }: Io): Progress {
  const start = now().getTime();
  let last = start;
  let isShown = false;
  return {
    done(count) {
      const time = now().getTime();
      if (!stderr.isTTY || time - start < PATIENCE || time - last < INTERVAL) return;
      last = time;
      isShown = true;
      stderr.write(`\r${count} of ${all} files checked\u001b[K`);
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
