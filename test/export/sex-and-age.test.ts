import { describe, expect, it } from 'vitest';
import type { TargetGroup } from '../../src/design/design.generated.ts';
import { sexAndAge } from '../../src/export/sex-and-age.ts';
import { wordsFor } from '../../src/export/words.ts';
import { openWriter } from '../../src/export/writer.ts';
import { knowledge } from '../support/knowledge.ts';

const writer = openWriter({ ctip: 1 }, knowledge, wordsFor('en'));
const text = (group: Pick<TargetGroup, 'sex' | 'ages'>, need: 'concept' | 'never' = 'concept', together?: string) =>
  sexAndAge(writer, group, need, together)
    ?.map((piece) => (piece.tone === 'missing' ? `*${piece.text}*` : piece.text))
    .join('');

describe('sex and age of a group', () => {
  it('need no name where both are stated', () => {
    expect(text({ sex: ['female', 'male'], ages: '16-45' })).toBe('Female, male; 16 to 45 years');
  });

  it('are told apart where one of them is no value', () => {
    expect(text({ sex: ['female'] })).toBe('Sex: female; age: *not stated yet*');
    expect(text({ sex: { not_known_yet: 'Not counted.' }, ages: '18+' })).toBe(
      'Sex: *not known yet: Not counted*; age: 18 years and over',
    );
    expect(text({ sex: { does_not_apply: 'Bodies.' }, ages: { not_known_yet: 'No ages.' } })).toBe(
      'Sex: does not apply: Bodies; age: *not known yet: No ages*',
    );
    expect(text({ ages: { not_known_yet: 'No ages.' } }, 'never')).toBe('Age: *not known yet: No ages*');
  });

  it('are one gap where the same holds of both', () => {
    expect(text({})).toBe('*Not stated yet.*');
    const same = { not_known_yet: 'Not in the sources.' };
    expect(text({ sex: same, ages: same })).toBe('*Not known yet: Not in the sources.*');
    expect(text({ sex: same, ages: same }, 'never', 'Sex and age')).toBe(
      'Sex and age: *not known yet: Not in the sources*',
    );
  });

  it('say nothing where nothing has to be said', () => {
    expect(text({}, 'never')).toBeUndefined();
  });
});
