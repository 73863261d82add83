/** What is wrong, and what to do about it: one sentence each. */
export interface Wording {
  readonly message: string;
  readonly help: string;
}

/** What one kind of file allows beyond plain data, and how it is spoken of when its YAML is at fault. */
export interface YamlKind {
  readonly empty: Wording;
  /** The file holds a text or a list where keys were expected. */
  readonly noKeys: Wording;
  /** What to do about each thing that a data file has no use for. */
  readonly help: {
    readonly aliases: string;
    readonly forbiddenKey: string;
    readonly tooDeep: string;
    readonly severalDocuments: string;
  };
  /** Keys that may stand without a value; every other key without one counts as missing. */
  readonly mayStandAlone: ReadonlySet<string>;
  /** Keys by whose value an entry is shown. */
  readonly names: ReadonlySet<string>;
}

/** The help of a kind of file that has no words of its own for it. */
export const PLAIN_HELP: YamlKind['help'] = {
  aliases: 'Write the text out at each place; anchors and aliases are not read here.',
  forbiddenKey: 'Remove it; no key has this name.',
  tooDeep: 'So many levels are never needed; take the inner part out.',
  severalDocuments: 'Move what follows into a file of its own and remove that line.',
};
