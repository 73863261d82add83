import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { FileReport } from '../../lint/reporters/report.ts';
import type { Io } from '../io.ts';
import type { CheckRequest } from './check-request.ts';
import type { Checker } from './make-checker.ts';

/** From so many files on, starting a second thread pays (`npm run bench` prints both). */
const FILES_FOR_THREADS = 60;
const BATCH = 16;
/** So many batches may be ahead of the one that is reported next: memory stays the same, however many files there are. */
const AHEAD = 2;

/** What a thread is told, and what it answers. */
export interface Batch {
  readonly index: number;
  readonly paths: readonly string[];
}
export interface CheckedBatch {
  readonly index: number;
  readonly reports: readonly FileReport[];
}

/** Checks files one after the other or, where there are many, in several threads; the reports come in the order of the paths. */
export async function* checkFiles(
  paths: readonly string[],
  request: CheckRequest,
  checker: Checker,
  io: Io,
): AsyncGenerator<FileReport> {
  const threads = Math.min(availableParallelism(), 8);
  if (paths.length < FILES_FOR_THREADS || threads < 2) for (const path of paths) yield checker.check(path);
  else yield* inThreads(paths, request, threads, io);
}

async function* inThreads(
  paths: readonly string[],
  request: CheckRequest,
  threads: number,
  io: Io,
): AsyncGenerator<FileReport> {
  const { Worker: Thread } = await import('node:worker_threads');
  const batches: Batch[] = [];
  for (let at = 0; at < paths.length; at += BATCH)
    batches.push({ index: batches.length, paths: paths.slice(at, at + BATCH) });
  const done = new Map<number, readonly FileReport[]>();
  const idle: Worker[] = [];
  let next = 0;
  let reported = 0;
  let wake = () => {};
  let failure: unknown;
  const handOut = () => {
    while (idle.length > 0 && next < batches.length && next < reported + threads * AHEAD) {
      idle.pop()?.postMessage(batches[next++]);
    }
  };
  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => {
    const worker = new Thread(new URL('./lint-worker.js', import.meta.url), {
      workerData: { request, cwd: io.cwd },
      stdout: false,
    });
    worker.on('message', ({ index, reports }: CheckedBatch) => {
      done.set(index, reports);
      idle.push(worker);
      handOut();
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
    idle.push(worker);
    return worker;
  });
  try {
    handOut();
    while (reported < batches.length) {
      const reports = done.get(reported);
      if (reports) {
        done.delete(reported++);
        handOut();
        yield* reports;
      } else if (failure !== undefined) throw failure;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
