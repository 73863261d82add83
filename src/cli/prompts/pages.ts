import type { Design } from '../../design/design.generated.ts';
import { channelHints } from '../../interview/channel-steps.ts';
import { adviseEvaluation, type EvaluationAdvice } from '../../interview/evaluation-advice.ts';
import { recommendTypes, type TypeFit } from '../../interview/recommend-types.ts';
import type { Step } from '../../interview/step.ts';
import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { ActivityType, Lesson } from '../../knowledge/types.generated.ts';
import { sourceInWords } from '../source-in-words.ts';
import type { Talk } from './talk.ts';

/** What lies behind a question: what the field holds, a weak and a good answer, the sources. */
export function showHelp(step: Step, talk: Talk): void {
  const { help } = step;
  talk.blank();
  if (step.why) talk.say(`Why it is asked: ${step.why}`, 'plain', '  ');
  talk.say(`${step.field.title}: ${help.description}`, 'plain', '  ');
  if (help.example) talk.say(`In the file, for example: ${help.example}`, 'plain', '  ');
  for (const prompt of help.prompts) talk.say(`Think also of: ${prompt}`, 'plain', '  ');
  for (const { title, text, points = [] } of talk.knowledge.guidanceUnder(step.code ?? ''))
    talk.say(`${title ?? text}${points.length > 0 ? `: ${points.join('; ')}` : ''}`, 'plain', '  ');
  for (const lesson of lessonsBehind(step, talk.knowledge))
    talk.say(`Lesson ${lesson.id} [${lesson.mark}]: ${lesson.learned} ${lesson.so}`, 'plain', '  ');
  if (help.weak) talk.say(`A weak answer: ${help.weak}`, 'plain', '  ');
  if (help.strong) talk.say(`A good answer (invented): ${help.strong}`, 'plain', '  ');
  const sources = help.sources.map((key) => sourceInWords(key, talk.knowledge));
  if (sources.length > 0) talk.say(`Sources: ${sources.join('; ')}`, 'quiet', '  ');
  talk.say(
    'Name a source of this design at the end of a text in brackets, such as [DS1], and it is kept as evidence.',
    'quiet',
    '  ',
  );
  talk.blank();
}

/** What has been learned of this matter: of every design, and of the type whose question it is. */
function lessonsBehind({ code }: Step, knowledge: Knowledge): readonly Lesson[] {
  if (code === undefined) return [];
  return knowledge.lessons().filter(({ id, asked_in }) => {
    const type = knowledge.typeOf(id);
    return asked_in?.includes(code) && (type === undefined || type === knowledge.typeOf(code));
  });
}

/** The question as it is first shown: what is asked, why, what else to think of, and a good answer. */
export function showQuestion(step: Step, talk: Talk): void {
  talk.say(step.text, 'strong');
  if (step.why) talk.say(`Why: ${step.why}`, 'quiet', '     ');
  for (const prompt of step.help.prompts) talk.say(`Think also of: ${prompt}`, 'quiet', '     ');
  if (step.help.strong) talk.say(`A good answer (invented): ${step.help.strong}`, 'quiet', '     ');
}

/** Which types the mapped patterns speak for, and what speaks against them. */
export function showTypeFits(design: Design, talk: Talk): readonly TypeFit[] {
  const fits = recommendTypes(design, talk.knowledge);
  const fitting = fits.filter(({ speaksFor }) => speaksFor.length > 0);
  talk.say(
    fitting.length > 0
      ? 'What the mapped pattern speaks for, and what speaks against it. The choice is yours.'
      : 'Nothing in the mapped pattern speaks for one type yet: form, recruitment, control and enablers are still open.',
  );
  for (const { label, speaksFor, speaksAgainst } of fitting) {
    talk.blank();
    talk.say(label, 'strong');
    for (const reason of speaksFor) talk.say(`+ ${reason.because} (${reason.found.join(', ')})`, 'plain', '  ');
    for (const reason of speaksAgainst) talk.say(`! ${reason.because} (${reason.found.join(', ')})`, 'plain', '  ');
  }
  talk.blank();
  return fits;
}

/** What a type is for. */
export function showPurpose(type: ActivityType, talk: Talk): void {
  const purpose = talk.knowledge.activity(type)?.purpose ?? talk.knowledge.programmeDesign().other.text;
  talk.say(purpose);
}

export const lessonsOf = (type: ActivityType, knowledge: Knowledge): readonly Lesson[] =>
  knowledge.activity(type)?.lessons ?? [];

export function showLesson({ learned, so, mark, sources, contested }: Lesson, talk: Talk): void {
  talk.blank();
  talk.say(`Learned: ${learned}`, 'plain', '  ');
  talk.say(`So: ${so}`, 'strong', '  ');
  if (contested) talk.say(`Contested: ${contested}`, 'plain', '  ');
  const carried = (sources ?? []).map((key) => sourceInWords(key, talk.knowledge)).join('; ');
  const known = {
    seed: '',
    found: '',
    field: 'general knowledge of the field, not verified',
    proposed: "ctip's own judgement",
  }[mark];
  const basis = [known, carried].filter((text) => text !== '').join('; ');
  if (basis !== '') talk.say(`(${basis})`, 'quiet', '  ');
}

const LIKELY = { high: 'likely', medium: 'possible', low: 'unlikely' } as const;

/** What the library says of a displacement channel. It is a hint, and nothing of it is written. */
export function showChannel(channel: string, design: Design, talk: Talk): void {
  talk.say(`Channel: ${talk.knowledge.label('displacement-channel', channel)}`, 'strong');
  for (const hint of channelHints(channel, design, talk.knowledge)) {
    const type = hint.type === 'other' ? '' : `${talk.knowledge.label('activity-type', hint.type)}: `;
    talk.say(`${type}${hint.looksLike}`, 'plain', '  ');
    if (hint.likelihood) talk.say(`Our guess, as a hint only: ${LIKELY[hint.likelihood]}.`, 'quiet', '  ');
    if (hint.mitigation) talk.say(`What reduces it: ${hint.mitigation}`, 'quiet', '  ');
    if (hint.watchedBy) talk.say(`How it could be seen: ${withoutCodes(hint.watchedBy, talk)}`, 'quiet', '  ');
  }
}

/** Codes of library indicators mean nothing to the reader; their words do. */
const withoutCodes = (text: string, { knowledge }: Talk): string =>
  text.replace(/\b[A-Z]+\d*-D?I\d+\b/g, (code) => knowledge.indicator(code)?.text ?? code);

/** The recommended evaluation with its reason, what it rests on and what was set aside. */
export function showAdvice(design: Design, talk: Talk): EvaluationAdvice {
  const advice = adviseEvaluation(design, talk.knowledge.evaluation());
  talk.blank();
  talk.say('What the decision table recommends', 'strong');
  if (advice.main) talk.say(recommended(advice.main, talk), 'plain', '  ');
  for (const other of advice.alternatives) talk.say(`${capital(other.if)}: ${recommended(other, talk)}`, 'plain', '  ');
  for (const addition of advice.additions)
    talk.say(`Besides: ${[...addition.also, `Because ${addition.because}`].map(sentence).join(' ')}`, 'plain', '  ');
  for (const open of advice.open) talk.say(`Still open, ${open.if}: ${recommended(open, talk)}`, 'quiet', '  ');
  talk.say(
    `What it rests on: ${advice.inputs.map(({ name, value }) => `${name} ${value}`).join('; ')}.`,
    'quiet',
    '  ',
  );
  if (advice.setAside.length > 0) talk.say('Set aside:', 'quiet');
  for (const { row, why } of advice.setAside) talk.say(`  ${row} ${why}`, 'quiet', '     ');
  return advice;
}

type Advised = NonNullable<EvaluationAdvice['main']>;
const LISTS = {
  scope: 'evaluation-scope',
  conduct: 'evaluation-conduct',
  approach: 'evaluation-approach',
  timing: 'timing-kind',
} as const;

function recommended({ recommended: values, because, also }: Advised, { knowledge }: Talk): string {
  const parts = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((key) => {
    const chosen = values[key];
    const words = (chosen ?? []).map((value) => knowledge.label(LISTS[key], value));
    return words.length > 0 ? [`${key}: ${words.join(key === 'timing' ? ' and ' : ' or ')}`] : [];
  });
  return [...(parts.length > 0 ? [`${capital(parts.join('; '))}.`] : []), `Because ${because}`, ...also]
    .map(sentence)
    .join(' ');
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
