/** Why a passage should be read once more by somebody who asks whether it could endanger a person. */
export type SensitiveSign = 'name' | 'age' | 'quotation' | 'method' | 'condition';

/**
 * Looks for signs that an English text speaks of one person who could be recognised, or of a covert method (rule
 * catalogue, `sensitive-passage-is-reviewed`). A heuristic: it misses much, and a hit is a reason to read, not a fault.
 *
 * @param isKnown whether a name is that of a body or place which the design itself names
 * @returns each sign once; never anything of the text
 */
export function sensitiveSigns(text: string, isKnown: (name: string) => boolean): SensitiveSign[] {
  // A single word is a value or an id.
  if (!text.includes(' ') || !MAY_HOLD_ONE.some((look) => look.test(text))) return [];
  const isPerson: IsPerson = (name) => !BODY_OR_PLACE().test(name) && !isKnown(name);
  return SIGNS.flatMap(([sign, looks]) =>
    looks.some(([mayHold, isIn]) => mayHold.test(text) && isIn(text, isPerson)) ? [sign] : [],
  );
}

/** A pattern that is set up when it is first needed: classes of letters take long, and most designs need none of these. */
function late(source: string, flags: string): () => RegExp {
  let ready: RegExp | undefined;
  return () => {
    ready ??= new RegExp(source, flags);
    return ready;
  };
}

type IsPerson = (name: string) => boolean;

const NAME_WORD = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`;
const TWO_NAMES = `${NAME_WORD}(?: (?:al|bin|bint|da|de|del|dos|el|van|von))?(?: ${NAME_WORD}){1,3}`;
const PERSON =
  '(?:[Gg]irl|[Bb]oy|[Ww]oman|[Mm]an|[Cc]hild|[Tt]eenager|[Mm]other|[Ff]ather|[Ww]orker|[Mm]igrant|[Vv]ictim|[Ss]urvivor|[Ss]uspect|[Ww]itness|[Tt]rafficker|[Rr]ecruiter|[Bb]roker|[Ii]nformer|[Ii]nformant)';

/** Words of which the names of bodies, papers, days and places are made. */
const BODY_OR_PLACE = late(
  String.raw`\b(?:Act|Advisory|Advocates?|Affairs|Africa|Agency|Alliance|America|Annex|Asia|Assembly|Assistance|Association|Authority|Awareness|Board|Border|Bureau|Care|Centers?|Centres?|Certificate|Charter|Circle|Clinics?|Coalition|Code|College|Commission|Commissioner|Committee|Compensation|Convention|Coordinator|Corridor|Council|Court|Declaration|Department|Desk|Directive|Directorate|District|Division|East(?:ern)?|Empowerment|Europe|European|Federation|Forum|Foundation|Fund|Government|Group|Guide|Guidelines|Health|Home|Hospital|Hotline|House|Human|Identification|Immigration|Index|Initiative|Institute|International|Island|Islands|Justice|Labour|Lake|Law|Leadership|Legal|Line|Mechanism|Ministry|Mission|Movement|Nations|National|Network|New|North(?:ern)?|Office|Ombuds\p{L}*|Operation|Organi[sz]ations?|Plain|Plan|Police|Policy|Principles|Program(?:me)?|Project|Prosecution|Prosecutor|Protection|Protocol|Province|Referral|Refuge|Regional|Region|Register|Relations|Report|Rights|River|Saint|San|School|Scheme|Service|Services|Shelter|Society|South(?:ern)?|Sri|Standards?|State|States|Statement|Strategy|Support|System|Task|Team|Toolkit|Trafficking|Treatment|Tribunal|Trust|Union|Unit|United|University|Voices|West(?:ern)?|Witness|Women|Workers?|Workshop|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|These|This|Those|They|Their|If|In|No|Not|An|All|And|Or)\b`,
  'u',
);
const PUBLIC_INITIALS = /^(?:U\.? ?S|U\.? ?K|U\.? ?N|E\.? ?U|U\.? ?A)\b/;

/** Whether one of the groups of any match is the name of a person. */
const namesPerson = (pattern: () => RegExp) => (text: string, isPerson: IsPerson) => {
  for (const match of text.matchAll(pattern())) {
    if (match.slice(1).some((name) => name && !PUBLIC_INITIALS.test(name) && isPerson(name))) return true;
  }
  return false;
};

const BESIDE_ROLE = late(
  String.raw`\b(?:[Vv]ictims?|[Ss]urvivors?|[Ss]uspects?|[Ww]itness(?:es)?|[Ii]nformers?|[Ii]nformants?|[Tt]raffickers?)[,:]? (?:(${TWO_NAMES})|(\p{Lu}\. ?\p{Lu}\.?)(?!\p{L}))`,
  'gu',
);
const NAMED = late(
  String.raw`\b${PERSON},? (?:who (?:is|was) )?(?:named|called|nicknamed|known as) (${NAME_WORD})`,
  'gu',
);
const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss)\.? ${NAME_WORD}`;

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})`;
const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|\b(?:19|20)\d\d(?:-\d\d)?\b`;
const BORN = late(String.raw`\b(?:born(?: on)?|date of birth:?|birth ?date:?|d\.?o\.?b\.?:?) ${DAY}`, 'iu');

const ARTICLE = '(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]his|[Tt]hat|[Aa]nother|[Hh]er|[Hh]is)';

/** Ages of one person; bands, limits and plurals pass. Without the flag `i`, which makes classes of letters slow to set up. */
const EXACT_AGE = late(
  String.raw`\b(?:${ARTICLE} (?:[\p{Ll}-]+ ){0,3}${PERSON},? (?:aged|age|of) \d{1,2}(?! ?(?:[-–]|to\b|and\b|or\b|\+|months?\b|weeks?\b|days?\b)|\d)|${ARTICLE} \d{1,2}[- ]years?[- ]old (?:[\p{Ll}-]+ ){0,2}${PERSON}\b(?!s)|${PERSON},? \d{1,2} years old)`,
  'u',
);
const PLACE = late(
  String.raw`\b(?:in|from|at|near|of|to|outside|left|reached|crossed) (?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}`,
  'u',
);
const A_DATE = late(`${DAY}|${MONTH}`, 'u');

function hasExactAge(text: string): boolean {
  if (!EXACT_AGE().test(text)) return false;
  return text.split(/(?<=[.!?;])\s+/).some((one) => EXACT_AGE().test(one) && PLACE().test(one) && A_DATE().test(one));
}

const QUOTES = late(
  String.raw`“([^“”]{12,400})”|«([^«»]{12,400})»|„([^“”„]{12,400})[“”]|"([^"]{12,400})"|‘((?:[^‘’]|(?<=\p{L})’(?=\p{L})){12,400})’|(?<![\p{L}\p{N}])'((?:[^'\n]|(?<=\p{L})'(?=\p{L})){12,400})'(?!\p{L})`,
  'gu',
);
/** "I" as a word of its own, not as a number ("Annex I"), with a verb that tells; "I would" and "I know" are items of surveys. */
const SPEAKS_OF_SELF = late(
  String.raw`(?<!\b(?:Annex|Appendix|Part|Article|Schedule|Chapter|Title|Protocol|Phase|Tier|Type|Level|Class|Category|Section|Book|War|Volume|Act|Table) )\bI(?:['’](?:m|ve)\b| (?:also |never |always |just |only |still |did not |could not |was not |had to )?(?:am|was|have|had|did|went|came|thought|got|paid|left|said|told|felt|knew|saw|ran|lost|gave|took|slept|ate|sent|met|began|kept|found|owe|\p{Ll}+ed)\b)|\b(?:took|kept|beat|told|sold|hit|locked|threatened|forced|sent|raped|hurt|paid|kill(?:ed)?|gave|made) (?:me|my)\b`,
  'u',
);
/** What is asked, agreed with or shown is no disclosure: items of a survey, messages, titles, law. */
const NO_DISCLOSURE = late(
  String.raw`\b(?:ask\p{L}*|question\p{L}*|items?|statements?|agree\p{L}*|answers?|slogans?|messages?|posters?|scripts?|scale|titled?|song|film|article|section|law|convention|sentence)\b[^.!?]{0,80}$`,
  'iu',
);

function quotesSomebody(text: string): boolean {
  for (const match of text.matchAll(QUOTES())) {
    const quoted = match.slice(1).find((group) => group !== undefined) ?? '';
    if (/\?\s*$/.test(quoted) || !SPEAKS_OF_SELF().test(quoted)) continue;
    if (!NO_DISCLOSURE().test(text.slice(Math.max(0, match.index - 120), match.index))) return true;
  }
  return false;
}

/** A word that is denied ("no undercover work") is no method of the programme. */
const COVERT = late(
  String.raw`(.{0,40})\b(?:undercover|covert(?:ly)?|sting operations?|wire-?tap\p{L}*|phone[- ]tapp\p{L}*)\b`,
  'giu',
);
const DENIED = late(String.raw`\b(?:no|not|never|nor|none|without|neither|refuse\p{L}*|exclude\p{L}*)\b`, 'iu');
const DATED_OPERATION = late(
  String.raw`\b(?:[Rr]aids?|[Ss]tings?|(?:[Pp]olice|[Jj]oint|[Rr]escue|[Ee]nforcement) operations?|[Oo]peration \p{Lu}\p{L}+)\b[^.;]{0,60}\b${DAY}`,
  'u',
);

const speaksOfCovertMethod = (text: string): boolean =>
  [...text.matchAll(COVERT())].some(([, before = '']) => !DENIED().test(before));

const CONDITION =
  '(?:HIV|AIDS|pregnan(?:t|cy)|hepatitis|tuberculosis|syphilis|abortion|miscarriage|suicid(?:al|e)|schizophreni[ac]|undocumented|raped|(?:without|no) (?:valid )?papers|irregular status)';
const ONE_WITH_CONDITION = late(
  String.raw`(?:(${TITLED}|${TWO_NAMES}),? (?:who )?(?:is|was|has|had|tested|became|remains|lives|lived)\b[^.;]{0,40}\b${CONDITION}\b|\b${CONDITION}(?:-positive)? (${TITLED}|${TWO_NAMES}))`,
  'gu',
);

/** What stands in a quick look for the first letter of a name: a capital, or a letter that it does not know. */
const CAPITAL = String.raw`(?:[A-Z]|[^\0-\x7f])`;
/** Its first digit, or the start of its month. */
const DAY_BEGINS = '(?:[0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/**
 * Each sign with the looks for it, and before each a quick one for what it cannot be without: hardly a text needs the
 * close look, and that one is costly. A quick look knows no letters beyond ASCII, so it lets all of them pass.
 */
const SIGNS: readonly (readonly [
  sign: SensitiveSign,
  looks: readonly (readonly [mayHold: RegExp, isIn: (text: string, isPerson: IsPerson) => boolean])[],
])[] = [
  [
    'name',
    [
      [
        new RegExp(`(?:ictims?|urvivors?|uspects?|itness(?:es)?|nformers?|nformants?|raffickers?)[,:]? ${CAPITAL}`),
        namesPerson(BESIDE_ROLE),
      ],
      [new RegExp(`(?:named|called|known as) ${CAPITAL}`), namesPerson(NAMED)],
    ],
  ],
  [
    'age',
    [
      [
        new RegExp(String.raw`(?:born|born on|birth:?|date:?|d\.?o\.?b\.?:?) ${DAY_BEGINS}`, 'i'),
        (text) => BORN().test(text),
      ],
      [
        /(?:girl|boy|man|child|er|ant|victim|survivor|suspect|witness),? (?:aged|age|of) [0-9]|[0-9][- ]years?[- ]old/i,
        hasExactAge,
      ],
    ],
  ],
  ['quotation', [[/\b(?:I|me|my)\b/, quotesSomebody]]],
  [
    'method',
    [
      [
        new RegExp(
          String.raw`(?:\b(?:[Rr]aids?|[Ss]tings?)\b|(?:olice|oint|escue|nforcement) operations?\b|\b[Oo]peration ${CAPITAL}[^ .;]*)[^.;]{0,140}[0-9]`,
        ),
        (text) => DATED_OPERATION().test(text),
      ],
      [/undercover|covert|sting operation|wire-?tap|phone[- ]tap/i, speaksOfCovertMethod],
    ],
  ],
  [
    'condition',
    [
      [
        new RegExp(
          String.raw`${CAPITAL}[^ ]{1,60},? (?:who )?(?:is|was|has|had|tested|became|remains|lives|lived)\b[^.;]{0,80}${CONDITION}|${CONDITION}(?:-positive)? ${CAPITAL}`,
        ),
        namesPerson(ONE_WITH_CONDITION),
      ],
    ],
  ],
];

/** All the quick looks at once: those that heed capitals, and those that do not. */
const MAY_HOLD_ONE = ['', 'i'].map((wanted) => {
  const looks = SIGNS.flatMap(([, parts]) => parts.map(([mayHold]) => mayHold));
  return new RegExp(looks.flatMap(({ source, flags }) => (flags === wanted ? [source] : [])).join('|'), wanted);
});
