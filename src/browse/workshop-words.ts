import { ENGLISH_CONDITIONS } from './workshop/condition-words.ts';

/** Every text that a workshop paper says of its own, in English. Another language is another object of this shape. */
const english = {
  language: 'en',
  furniture: { page: 'Page', pageOf: 'of' },
  title: (topics: readonly string[]) => topics.join(' · '),
  titleOfGeneral: 'The general questions',
  subtitle: 'Workshop paper for groups of about five, with room to write',
  toFillIn: [
    'Programme or idea',
    'Date and place',
    'Taking part (no names)',
    'Moderates, writes',
    'To talk to, and where',
  ],
  start: {
    title: 'Before you begin',
    purpose: (isAboutTypes: boolean) =>
      `With this paper a group thinks ${isAboutTypes ? 'one kind of work' : 'a programme'} against trafficking in persons through, before anybody writes a proposal. You talk, one of you writes by hand; afterwards somebody types the result into the tool ctip. Key words are enough. “We do not know; the union asks by June” is a full answer, and often the most useful one.`,
    splitGroups:
      'Several kinds of work are printed here. Form a group for each; the times are those of the group that needs longest.',
    safety: 'Safety comes first',
    safetyRules: [
      'Decide beforehand who sits together. Nobody sits with somebody who has power over them: police, immigration, an employer, a shelter director, a donor, a community leader. Where officials may be part of the pattern, questions on them are answered elsewhere, not on this paper. No one under 18 takes part without your child-safeguarding lead.',
      'People invited because of what they lived through are told beforehand what will be spoken of, are paid for their time, and can leave at any moment.',
      'No names and no stories of single persons, not even as examples. Speak of what usually happens: how people are drawn in, what holds them, how they get out.',
      'Nobody is asked about their own experience. Everybody may pass on any question without giving a reason.',
      'Some of you may have a duty to report what they hear. They say so before you start, so that everybody can choose what to say. Agree what stays in the room.',
      'Somebody may disclose exploitation all the same. Decide now who is there to talk to, in which room, and which help can be offered. Then: pause; listen; ask no more than safety needs; do not promise to keep it secret; offer the help and let the person choose. If a child or immediate danger is concerned, follow your safeguarding procedure and stay with the person.',
      'Write down nothing by which a person could be recognised. Mark no shelter, home or outreach point on the map. Photograph no people. If pages must be photographed, use one agreed device, switch off the cloud copy, and delete the pictures when the papers are destroyed.',
    ],
    roles: 'Who does what',
    roleOf: [
      ['The moderator', 'reads out, keeps the time, and asks first those who are seldom asked.'],
      ['The writer', 'writes in your words; both views where you disagree; “?” behind a guess.'],
      [
        'The one to talk to',
        'has no other task and knows the help that there is. Says before listening what must be passed on (a child, immediate danger, a legal duty), and tells nobody else who came.',
      ],
    ] as readonly (readonly [name: string, text: string])[],
    needs: 'What you need',
    needed: [
      'One copy for each group, pens, a map of the area that shows no shelter, home or outreach point.',
      'The figures that you have: who keeps them, how old they are, what they leave out.',
    ],
    neededForTypes:
      'The answered general paper (“ctip knowledge workshop --to docx”), or three sentences on the pattern.',
    agenda: 'The parts and their time',
    part: 'Part',
    minutes: 'Minutes',
    welcome: 'Safety, roles, what stays in the room',
    pause: 'Pause',
    together: 'Together',
  },
  addedBy: (organisation: string) => `Added by ${organisation}.`,
  minutes: (count: number) => `${count} minutes. `,
  question: {
    prompts: 'Think also of this:',
    weak: 'A weak answer',
    strong: 'A strong answer (invented)',
    example: 'For example (invented)',
    condition: {
      'criminal-justice-is-chosen': 'If you work with criminal justice.',
      'material-is-produced': 'If you produce material.',
      'model-is-copied': 'If you copy a model from elsewhere.',
      'real-stories-are-used': 'If you use real stories.',
      'restrictive-measure': 'If a measure restricts people.',
      'plan-from-draft-on': 'If the plan is at least a draft.',
      'only-trafficked-people-are-eligible': 'If only trafficked people are served.',
    } as Readonly<Record<string, string>>,
    guarded: 'Leave out what could endanger anybody: it is answered elsewhere, and ctip can keep it as a private note.',
  },
  general: {
    pattern: 'The pattern',
    change: 'The change',
    safety: 'Safety of the people concerned',
    patternHow: 'Take one pattern: how people are drawn in, held and exploited. Say each time what tells you so.',
    changeHow: 'What you will do about it, what shall be different afterwards, and how anybody will know.',
    safetyHow: 'These are settled before anybody is met.',
  },
  standing: {
    title: 'Where we stand',
    how: 'A few words each, so that all speak of the same work. In brackets: the general question it sharpens.',
    point: 'Point',
    words: 'In a few words',
    sharpens: (question: number) => `question ${question}`,
  },
  lessons: {
    title: 'What has been learned',
    how: 'Read alone and tick what your design already does; then discuss the two that trouble you most.',
    learned: 'What has been learned',
    todo: 'What to do',
    done: 'Done?',
    contested: 'Contested:',
    takeOver: 'What do we change because of this?',
    further: 'If this is true of your work',
    conditions: ENGLISH_CONDITIONS,
    paperOn: (topic: string) => `the paper “${topic}”`,
  },
  core: {
    title: 'The questions on this work',
    how: (minutes: number) =>
      `${minutes} for each question. Answer, then compare: is yours nearer to the weak or to the strong one? The strong answers are invented; they show how exact a few words can be, not what to write.`,
  },
  proposal: {
    title: 'Further questions for the proposal',
    how: 'Key words are enough. Leave out what does not arise here.',
    question: 'Question',
    answer: 'Answer',
  },
  displacement: {
    title: 'Where the harm could go on',
    how: 'If the work succeeds, somebody may go on elsewhere. Go through the rows together; “hardly, because …” is an answer too. Below them is room for your own.',
    channel: 'What it would look like',
    here: 'Could it happen here?',
    notice: 'How would we notice?',
    act: 'What would we do?',
    benefit: 'Could the good spread as well?',
    benefitLooksLike: (examples: readonly string[]) => `It could look like this: ${examples.join('; ')}.`,
  },
  harms: {
    title: 'Who could end up worse off',
    how: 'Tick what could happen here. Then choose the gravest: who watches for it, and when do we stop?',
    gravest: 'The gravest',
    watches: 'Who watches for it, and how?',
    stop: 'At what point do we stop?',
  },
  indicators: {
    title: 'What would show the change',
    how: 'Tick the one or two that would show your change; [N] stands for a number that you choose. Change the words until they fit.',
    indicator: 'Indicator',
    measures: 'Measures',
    pitfall: 'How it misleads',
    sign: 'Our sign',
    today: 'What is it today?',
    source: 'Who looks, and where?',
    when: 'When?',
  },
  assumptions: {
    title: 'What we take for granted',
    how: 'Tick what has to hold for this work to succeed. Then take those that you doubt most.',
    doubted: 'What we doubt most',
    test: 'How can it be tested before we start?',
    who: 'Who, by when?',
  },
  end: {
    title: 'What happens with the result',
    steps: [
      [
        'ctip init',
        'One person types it in: the same questions come under the same numbers, and one file keeps every answer.',
      ],
      ['ctip lint', 'says what is still weak in the design, and why.'],
      ['ctip export', 'writes the proposal.'],
    ] as readonly (readonly [command: string, text: string])[],
    typesNext: [
      'ctip knowledge workshop',
      'with “--activity awareness” prints the paper for that kind of work; take one for each that you choose.',
    ] as readonly [command: string, text: string],
    ticked: 'Nothing that you ticked goes into the design by itself; the questions ask for it again.',
    promises: [
      'Those who took part see what became of their answers before anything is sent to a donor.',
      'The filled-in papers and the map are locked away, and destroyed once everything is typed in; pictures of them are deleted with them.',
    ],
    task: 'What we have to find out or to do first',
    who: 'Who',
    byWhen: 'By when',
    marks: {
      name: { seed: 'seed', found: 'found', field: 'field', proposed: 'proposed' },
      meaning: {
        seed: 'stated in the public ICAT and IOM texts with which ctip began',
        found: 'seen in a public source, often only in its abstract or record',
        field: 'general knowledge of the field, not verified',
        proposed: 'ctip’s own judgement',
      },
      inPart: (mark: string) => `${mark} in part`,
      note: 'Where a lesson carries several marks, the strongest one is printed; “in part” says that it holds for a part of the lesson only. The rest is proposed, with few exceptions.',
    },
    basis: 'How far you can rely on this',
    sources: 'Sources of the printed lessons',
  },
};

/** The texts of a workshop paper in one language. */
export type WorkshopWords = typeof english;

/** The texts for a language code; English for a language that has no texts yet. */
export function workshopWordsFor(language: string | undefined): WorkshopWords {
  return BY_LANGUAGE.get(language?.slice(0, 2) ?? 'en') ?? english;
}

const BY_LANGUAGE: ReadonlyMap<string, WorkshopWords> = new Map([['en', english]]);
