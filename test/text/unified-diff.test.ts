import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/text/unified-diff.ts';

const asItIs = (line: string): string => line;

describe('unifiedDiff', () => {
  it('shows a change with three lines around it', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\n';
    expect(unifiedDiff('x.yaml', before, before.replace('e', 'E'), asItIs)).toBe(
      '--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    );
  });

  it('keeps Windows line ends and says where the last one is missing', () => {
    expect(unifiedDiff('x', 'a\r\nb', 'a\r\nB', asItIs)).toBe(
      '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n',
    );
  });

  it('shows of a line what it is told to', () => {
    const shown = (line: string) => line.replace(/\d+/, '…');
    expect(unifiedDiff('x', 'id 12\r\nb\r\n', 'id 12\r\nB 3\r\n', shown)).toContain(
      '@@ -1,2 +1,2 @@\n id …\r\n-b\r\n+B …\r\n',
    );
  });

  it('is empty where nothing differs, and leaves out what nobody would read', () => {
    expect(unifiedDiff('x', 'a\n', 'a\n', asItIs)).toBe('');
    const lines = (word: string) => Array.from({ length: 2100 }, (_, i) => `${word} ${i}\n`).join('');
    expect(unifiedDiff('x', lines('a'), lines('b'), asItIs)).toBeUndefined();
  });

  it('turns the first text into the second', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', '  - c: 1', '-- x', '++ y'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyPatch(before, unifiedDiff('x', before, after, asItIs) ?? '')).toBe(after);
      }),
    );
  });
});
