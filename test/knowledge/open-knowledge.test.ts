import { describe, expect, it } from 'vitest';
import { citation } from '../../src/knowledge/cite.ts';
import { ACTIVITY_TYPES, openKnowledge } from '../../src/knowledge/open-knowledge.ts';
import { knowledge } from '../support/knowledge.ts';

describe('openKnowledge', () => {
  it('reads a file when it is first asked for, and once', () => {
    const read: string[] = [];
    const opened = openKnowledge((file) => {
      read.push(file);
      return { kind: 'lists', lists: [{ list: 'level', label: 'Level', values: [{ value: 'high', label: 'High' }] }] };
    });
    expect(read).toEqual([]);
    expect(opened.label('level', 'high')).toBe('High');
    expect(opened.list('level')?.label).toBe('Level');
    expect(read).toEqual(['lists']);
  });

  it('reads one activity type without the others', () => {
    const read: string[] = [];
    const opened = openKnowledge((file) => {
      read.push(file);
      return { kind: 'activity', type: 'awareness' };
    });
    expect(opened.activity('awareness')?.type).toBe('awareness');
    expect(opened.activity('other')).toBeUndefined();
    expect(read).toEqual(['activities/awareness']);
  });

  it('hands on what reading throws, and asks again the next time', () => {
    let broken = true;
    const opened = openKnowledge(() => {
      if (broken) throw new Error('no such file');
      return { kind: 'lists', lists: [] };
    });
    expect(() => opened.lists()).toThrow('no such file');
    broken = false;
    expect(opened.lists().lists).toEqual([]);
  });

  it.each([
    ['control-method', 'document-retention', 'Identity papers kept'],
    ['place-role', 'transit', 'Place of transit'],
    ['dimension', 'recruiter-or-lender', 'recruiter or lender'],
    ['no-such-list', 'some-value', 'some value'],
    ['level', 'constructor', 'constructor'],
  ])('label(%s, %s) is %s', (list, value, label) => {
    expect(knowledge.label(list, value)).toBe(label);
  });

  it('has a word list for English only', () => {
    expect(knowledge.wordLists('en')?.vagueGroups).toContain('women and children');
    expect(knowledge.wordLists('en')?.placeholders).toContain('to be confirmed');
    expect(knowledge.wordLists('fr')).toBeUndefined();
    expect(knowledge.wordLists('constructor')).toBeUndefined();
  });

  it('finds a question of every design, of safety and of a type by its code', () => {
    expect(knowledge.question('PD-D01')?.number).toBe(18);
    expect(knowledge.question('SG-K1')?.home).toEqual(['safeguarding.children.met', 'safeguarding.children.policy']);
    expect(knowledge.question('A1-Q03')?.key).toBe('awareness.information_gap');
    expect(knowledge.question('PD-M99')).toBeUndefined();
  });

  it('keeps the order of the outline', () => {
    const codes = knowledge.questions().map((question) => question.code);
    expect(codes[0]).toBe('PD-M01');
    expect(codes.indexOf('SG-R1')).toBeLessThan(codes.indexOf('A1-Q01'));
    expect(codes.indexOf('A1-Q18')).toBeLessThan(codes.indexOf('A7-Q01'));
    expect(ACTIVITY_TYPES.map((type) => knowledge.activity(type)?.code)).toEqual('A1 A2 A3 A4 A5 A6 A7'.split(' '));
  });

  it('finds indicators of all files', () => {
    expect(knowledge.indicator('PD-DI05')?.measures).toBe('delivery');
    expect(knowledge.indicator('PD-I02')?.pair).toEqual(['PD-I03']);
    expect(knowledge.indicator('A4-I13')?.id).toBe('A4-I13');
    expect(knowledge.indicators()).toHaveLength(7 + 4 + 18 + 20 + 19 + 20 + 19 + 20 + 18);
  });
});

describe('citation', () => {
  it('gives author, title, publisher and year', () => {
    expect(
      citation({
        author: 'Mo, C. H.',
        title: 'Risk',
        publisher: 'Political Behavior 40',
        year: 2018,
      }),
    ).toBe('Mo, C. H., Risk, Political Behavior 40, 2018');
  });

  it('leaves out what is not known and does not name a publisher twice', () => {
    expect(citation({ title: 'A resource list' })).toBe('A resource list, n.d.');
    expect(citation({ author: 'RCG', title: 'Piloting', publisher: 'RCG', year: 2011 })).toBe('RCG, Piloting, 2011');
  });

  it('cites a founding document', () => {
    const source = knowledge.source('thompson-2011');
    expect(source && citation(source)).toBe(
      'Thompson, L., IOM, Statement at the 11th Alliance against Trafficking in Persons Conference, 2011',
    );
    expect(knowledge.source('no-such-key')).toBeUndefined();
  });
});
