import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Design } from '../../design/design.generated.ts';
import { EditError, setValue } from '../../design/edit-design.ts';
import { readDesign } from '../../design/read-design.ts';
import type { Change } from '../../interview/step.ts';
import type { Io } from '../io.ts';
import { readTextFile, shownPath } from '../read-file.ts';
import { UserError } from '../user-error.ts';
import { writeAtomically } from '../write-new-file.ts';

/** The first lines of a design that the interview begins. */
const BEGINNING = 'ctip: 1\n';

/**
 * Holds the text of the design between two answers and writes each answer at once. What somebody else writes in the
 * meantime is kept: the file is read again before every write.
 */
export class DesignKeeper {
  readonly shown: string;
  readonly #io: Io;
  readonly #target: string;
  #text: string;
  #exists: boolean;
  #design: Design;

  private constructor(io: Io, path: string, text: string | undefined) {
    this.#io = io;
    this.#target = resolve(io.cwd, path);
    this.shown = shownPath(io, path);
    this.#text = text ?? BEGINNING;
    this.#exists = text !== undefined;
    this.#design = this.#read(this.#text);
  }

  /** Opens the design, or prepares a new one; nothing is written before the first answer. */
  static async open(io: Io, path: string): Promise<DesignKeeper> {
    const exists = await fileExists(resolve(io.cwd, path));
    return new DesignKeeper(io, path, exists ? await readTextFile(io, path) : undefined);
  }

  get design(): Design {
    return this.#design;
  }

  /** The text of the file as it was last read or written. */
  get text(): string {
    return this.#text;
  }

  get isNew(): boolean {
    return !this.#exists;
  }

  /**
   * Takes over what somebody else wrote since the last look.
   *
   * @returns whether anything changed
   * @throws UserError if the file is gone or cannot be read as a design any more; nothing is written
   */
  async refresh(): Promise<boolean> {
    if (!this.#exists) {
      if (!(await fileExists(this.#target))) return false;
      throw new UserError(
        `${this.shown} appeared while you were answering; nothing was written over it.`,
        'Run the command again to go on with that file, or name another one.',
      );
    }
    const text = await readTextFile(this.#io, this.#target);
    if (text === this.#text) return false;
    this.#design = this.#read(text);
    this.#text = text;
    return true;
  }

  /** Writes an answer. @throws UserError if it cannot be written; the file is then as it was */
  async save(changes: readonly Change[]): Promise<void> {
    let text = this.#text;
    try {
      for (const { pointer, value } of changes) text = setValue(text, pointer, value);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      throw new UserError(
        `The answer could not be written into ${this.shown}: ${error.message}`,
        'Mend that place in the file, then run the command again.',
      );
    }
    const design = this.#read(text);
    await writeAtomically(this.#target, text, this.shown);
    this.#text = text;
    this.#design = design;
    this.#exists = true;
  }

  #read(text: string): Design {
    const file = readDesign(text);
    if (file.data) return file.data;
    const faults = file.problems.filter(({ severity }) => severity === 'error');
    const shown = faults.slice(0, 5).map((problem) => {
      const { line } = problem.range ? file.locateOffsets(problem.range) : file.locate(problem.pointer, problem.part);
      return `line ${line}: ${problem.message}`;
    });
    throw new UserError(
      `${this.shown} cannot be read as a design: ${shown.join(' ')}`,
      'Mend it first; `ctip lint` shows every place. Nothing was written.',
    );
  }
}

/** Whether something stands at a path; what cannot be looked at counts as there. */
export async function fileExists(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
