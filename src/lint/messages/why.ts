/** Why each rule matters, in one sentence: the shortest form of "Why" on its page. */
export const WHY: Readonly<Record<string, string>> = {};
