import type { MessageText } from '../message.ts';

/**
 * The messages once more, each as `<id>-quoted`, with a text of the entry after its name: for entries that have a text
 * that may be shown.
 *
 * @param name how the messages name the entry, such as `{id}`; the text is the argument `text`
 */
export function quoting(messages: Readonly<Record<string, MessageText>>, name: string): Record<string, MessageText> {
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [
      `${id}-quoted`,
      { ...text, message: text.message.replace(name, `${name} ({text:quoted})`) },
    ]),
  );
}
