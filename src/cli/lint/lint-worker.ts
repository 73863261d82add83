import { parentPort, workerData } from 'node:worker_threads';
import type { Io } from '../io.ts';
import type { Batch, CheckedBatch } from './check-files.ts';
import type { CheckRequest } from './check-request.ts';
import { makeChecker } from './make-checker.ts';

/** One of the threads of `ctip lint`: is told batches of paths, answers with what the check of each found. */
const { request, cwd } = workerData as { request: CheckRequest; cwd: string };
const io: Io = {
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: {},
  cwd,
  now: () => new Date(),
};
const checker = await makeChecker(request, io);
parentPort?.on('message', ({ index, paths }: Batch) => {
  const checked: CheckedBatch = { index, reports: paths.map((path) => checker.check(path)) };
  parentPort?.postMessage(checked);
});
