import {
  createPrompt,
  isBackspaceKey,
  isEnterKey,
  isTabKey,
  makeTheme,
  type Theme,
  useEffect,
  useKeypress,
  usePrefix,
  useState,
} from '@inquirer/core';

interface TextConfig {
  readonly message: string;
  /** Shown below the line while it is typed. */
  readonly hint: string;
  /** Stands in the line from the start, to be changed. */
  readonly draft?: string;
  /** What is wrong with the text, or undefined. */
  readonly check: (text: string) => string | undefined;
  /** Breaks a text at its spaces to the width of the terminal. */
  readonly fold: (text: string, indent?: string) => string;
  readonly theme?: { readonly prefix?: Theme['prefix']; readonly style?: Partial<Theme['style']> };
}

/** Asks terminals to mark what is pasted, so that a line break in it does not end the answer. */
const MARK_PASTES = '\u001b[?2004h';
const MARK_PASTES_NO_MORE = '\u001b[?2004l';

/**
 * One line of text of any length. Several lines that are pasted, as from a word processor, become one: with an ordinary
 * prompt the first would be kept and the others lost without a word.
 */
export const askText = createPrompt<string, TextConfig>((config, done) => {
  const theme = makeTheme(config.theme);
  const [status, setStatus] = useState<'idle' | 'done'>('idle');
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [pasting, setPasting] = useState(false);
  const prefix = usePrefix({ status, theme });

  useEffect((rl) => {
    rl.setPrompt('');
    writeRaw(rl, MARK_PASTES);
    if (config.draft !== undefined) {
      rl.write(config.draft);
      setValue(config.draft);
    }
    return () => writeRaw(rl, MARK_PASTES_NO_MORE);
  }, []);

  useKeypress((key, rl) => {
    if (status !== 'idle') return;
    if (key.name === 'paste-start' || key.name === 'paste-end') {
      setPasting(key.name === 'paste-start');
      return;
    }
    if (isEnterKey(key) || (pasting && isLineBreak(key))) {
      if (pasting) {
        rl.write(value === '' || value.endsWith(' ') ? value : `${value} `);
        setValue(rl.line);
        return;
      }
      const wrong = config.check(value);
      if (wrong === undefined) {
        setStatus('done');
        done(value);
      } else {
        // The library empties its line at Enter; what was typed is put back to be mended.
        rl.write(value);
        setProblem(wrong);
      }
      return;
    }
    if (isTabKey(key)) {
      rl.clearLine(0);
      rl.write(value);
      return;
    }
    if (!isBackspaceKey(key) || problem !== undefined) setProblem(undefined);
    setValue(rl.line);
  });

  const shown = status === 'done' ? theme.style.answer(value) : value;
  const below =
    status === 'done'
      ? ''
      : problem === undefined
        ? theme.style.help(config.fold(config.hint))
        : theme.style.error(config.fold(problem, '  '));
  return [`${prefix} ${theme.style.message(config.message, status)} ${shown}`, below];
});

const isLineBreak = (key: { name?: string }): boolean => key.name === 'return' || key.name === 'enter';

/** Writes to the terminal itself, past the muted stream of the prompt. */
function writeRaw(rl: object, text: string): void {
  const { output } = rl as { output?: { unmute?: () => void; mute?: () => void; write(text: string): void } };
  output?.unmute?.();
  output?.write(text);
  output?.mute?.();
}
