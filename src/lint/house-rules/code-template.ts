/** The form of a code that somebody wrote down as `[ACF]-0000-AA`. */
export interface CodeTemplate {
  fits(text: string): boolean;
}

const CLASSES: Readonly<Record<string, RegExp>> = { A: /^\p{Lu}$/u, a: /^\p{Ll}$/u, '0': /^\d$/ };

/**
 * Reads a template: `A` is a capital letter, `a` a small one, `0` a digit; what stands in square brackets, and every sign
 * that is neither letter nor digit, stands for itself. A code is compared sign by sign.
 *
 * @returns what is wrong with it, in a sentence, where it cannot be read
 */
export function readTemplate(template: string): CodeTemplate | string {
  const signs: ((sign: string) => boolean)[] = [];
  let isLiteral = false;
  for (const sign of template) {
    if (isLiteral ? sign === ']' : sign === '[') isLiteral = !isLiteral;
    else if (isLiteral && sign === '[') return 'A bracket stands inside brackets.';
    else if (isLiteral) signs.push((other) => other === sign);
    else if (sign === ']') return 'A bracket is closed that was never opened.';
    else {
      const form = CLASSES[sign];
      if (!form && /[\p{L}\p{N}]/u.test(sign)) return `"${sign}" stands for nothing; write [${sign}] for itself.`;
      signs.push((other) => (form ? form.test(other) : other === sign));
    }
  }
  if (isLiteral) return 'A bracket is not closed.';
  return {
    fits(text) {
      // No code is long; a text that is never looks at more than its first signs.
      if (text.length > signs.length * 2) return false;
      const given = [...text];
      return given.length === signs.length && given.every((sign, i) => signs[i]?.(sign) === true);
    },
  };
}
