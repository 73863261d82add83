/**
 * Signs that nobody sees and that act on what shows a text: controls without tab and line ends, what turns the direction
 * of writing, what Unicode lets a reader ignore, what is no character. Not those with which scripts and emoji are spelled:
 * joiners and variation selectors.
 */
const HIDDEN =
  /(?![\t\n\r\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\ufff9-\ufffb]/u;

/**
 * The first sign of a text that nobody sees.
 *
 * @returns its place in the text and its number, as `U+200B`; undefined where there is none
 */
export function hiddenSign(text: string): { readonly index: number; readonly name: string } | undefined {
  const found = HIDDEN.exec(text);
  if (!found) return undefined;
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return { index: found.index, name: `U+${number.padStart(4, '0')}` };
}
