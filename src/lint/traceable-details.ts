/** What a text can hold that leads to one person or one door. */
export type TraceableKind = 'identity' | 'case' | 'account' | 'telephone' | 'email' | 'coordinates' | 'map' | 'media';

export interface TraceableDetail {
  readonly kind: TraceableKind;
  /** The detail with its letters and digits hidden, all but the last two; safe to print. */
  readonly sample: string;
}

/**
 * Looks for details that can be traced to a person or a hidden place: labelled numbers and full formats, never words
 * alone, so that budget figures, dates and project numbers pass (rule catalogue, `no-traceable-detail`).
 *
 * Labels are English; formats hold in any language, with digits of any of the scripts in `ZEROS`. The time it takes grows with
 * the length of the text alone: every repetition is bounded or starts at a boundary.
 *
 * @returns one detail for each kind found
 */
export function traceableDetails(text: string): TraceableDetail[] {
  if (!MORE_THAN_WORDS.test(text) || DATE.test(text)) return [];
  const plain = inAsciiDigits(text);
  if (!ANY_SIGN.test(plain)) return [];
  return FORMATS.flatMap(([kind, find]) => {
    const found = SIGNS[kind].test(plain) ? find(plain) : undefined;
    return found === undefined ? [] : [{ kind, sample: masked(found) }];
  });
}

/** Zero of the Arabic, Persian, Devanagari, Bengali, Thai, Lao, Myanmar, Khmer and full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];
const OTHER_DIGITS = ZEROS.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('');

/** Every detail holds a digit or one of the signs of an address; words alone need no look. */
const MORE_THAN_WORDS = new RegExp(String.raw`[\d@+°${OTHER_DIGITS}]|\.[A-Za-z]`);

/** The commonest text with digits is a date of the design. */
const DATE = /^\d{4}(?:-\d\d){0,2}$/;

const sign = (...signs: readonly string[]) => new RegExp(signs.join('|'), 'i');
const labelled = (labels: string) => String.raw`\b(?:${labels})`;
/** A digit further off than any pattern below reaches. */
const DIGIT_BEHIND = String.raw`\D{0,60}\d`;

const IDENTITY_LABELS = labelled(
  String.raw`passport|identity|id\b|(?:national|voter|refugee) id|(?:residence|work) permit|visa|driving licen|driver|birth certificate|social security`,
);
const CASE_LABELS = labelled(
  'case|court|docket|police|crime|criminal|prosecution|investigation|indictment|incident|fir',
);
/** What follows such a label in front of a number: "no.", "ref", "file". */
const CASE_WORD = String.raw`[ \t-](?:[a-z]{4,9}[ \t-])?(?:n[uor°º]|№|#|id|ref|file|docket|report)`;
const ACCOUNT = String.raw`[a-z]{2}\d{2} ?[a-z0-9]{4}`;
/** Labelled or not, a number to call has seven digits with few signs between them. */
const SEVEN_DIGITS = String.raw`\d(?:[^a-z\d]{0,3}\d){6}`;

/**
 * What every detail of a kind holds: wider than its patterns, so that nothing is missed. Most texts hold none of it and
 * need no closer look, which is slower by far.
 */
const SIGNS: Readonly<Record<TraceableKind, RegExp>> = {
  identity: sign(IDENTITY_LABELS + DIGIT_BEHIND),
  case: sign(CASE_LABELS + CASE_WORD + DIGIT_BEHIND),
  account: sign(ACCOUNT, labelled('account') + DIGIT_BEHIND),
  telephone: sign('[+]', String.raw`wa\.me`, SEVEN_DIGITS),
  email: sign('@'),
  coordinates: sign('[°+]', String.raw`\d\.\d{2}`),
  map: sign(String.raw`maps\.[ag]|/maps|waze\.com|w3w\.co|what3words\.com|openstreetmap\.org|osm\.org`),
  media: sign(
    String.raw`\.(?:jpe?g|png|gif|heic|webp|tiff?|bmp|mp3|wav|m4a|aac|amr|ogg|opus|mp4|mov|avi|mkv|webm|3gp)`,
  ),
};

/** The least of all signs together: what a text without any detail hardly ever holds. */
const ANY_SIGN = sign(
  ...[IDENTITY_LABELS, CASE_LABELS + CASE_WORD, labelled('account'), ACCOUNT, SEVEN_DIGITS],
  ...[String.raw`[@+°]|\d\.\d{2}|\.(?:[a-z]|3gp)|/maps`],
);

type Find = (text: string) => string | undefined;

const NUMBER_WORD = String.raw`(?:numbers?|no\.?|nr\.?|n[°º]|№|#|id|reference|ref\.?)`;
const SIGN = String.raw`[ \t]{0,3}[:=#.]?[ \t]{0,3}`;
/** Letters may stand apart before the digits: `XK 4471902`. */
const TOKEN = String.raw`(?:[A-Z]{1,3}[ ])?[A-Z0-9][A-Z0-9/.\-]{1,23}[A-Z0-9]`;

/** The first match of a pattern whose last group passes. */
function first(pattern: RegExp, isDetail: (token: string, after: string) => boolean = () => true): Find {
  return (text) => {
    for (const match of text.matchAll(pattern)) {
      const token = match.at(-1) ?? match[0];
      if (isDetail(token, text.slice(match.index + match[0].length, match.index + match[0].length + 12))) return token;
    }
    return undefined;
  };
}

/** The first that one of several searches finds. */
const anyOf =
  (...finds: readonly Find[]): Find =>
  (text) => {
    for (const find of finds) {
      const found = find(text);
      if (found !== undefined) return found;
    }
    return undefined;
  };

const digits = (token: string) => token.replace(/\D/g, '').length;
/** A short word before a figure: "in 2026004". */
const startsWithWord = (token: string) => /^[A-Za-z]{1,3} /.test(token) && !/^[A-Z]+ /.test(token);
/** `1 200 000`: a figure, not a number to call. */
const isFigure = (token: string) => /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(token.replace(/^[+]/, ''));
const MONEY_OR_COUNT = /^[\s]{0,2}(?:[A-Z]{3}\b|[€$£¥%]|people\b|persons\b|workers\b|calls\b|users\b|per\b)/;

const identity = first(
  new RegExp(
    String.raw`\b(?:passport|(?:national |voter |refugee )?(?:identity|id)[ -](?:card|document|paper|number|no\.?)|identity|national id|residence permit|work permit|visa|driving licen[cs]e|driver'?s licen[cs]e|birth certificate|social security)(?:[ \t]${NUMBER_WORD})?${SIGN}(${TOKEN})`,
    'gi',
  ),
  (token) =>
    !startsWithWord(token) &&
    (digits(token) >= 7 || (digits(token) >= 5 && /[A-Z]/i.test(token)) || /^[A-Z]{1,3}-?\d{4,}$/.test(token)),
);

const caseNumber = anyOf(
  first(
    new RegExp(
      String.raw`\b(?:case|court|docket|police|crime|criminal|prosecution|investigation|indictment|incident|fir)(?:[ \t-](?:case|file|report|record|register|docket|complaint))?[ \t]${NUMBER_WORD}${SIGN}(${TOKEN})`,
      'gi',
    ),
    (token) =>
      !startsWithWord(token) && (digits(token) >= 5 || (digits(token) >= 3 && /\d[/.-]|[A-Z]-?\d/i.test(token))),
  ),
  first(
    new RegExp(
      String.raw`\b(?:case|court|police|criminal|prosecution|investigation)[ \t-](?:file|docket|report)${SIGN}(${TOKEN})`,
      'gi',
    ),
    (token) => !startsWithWord(token) && !isMonth(token) && digits(token) >= 5 && /[/-]|[A-Z]/i.test(token),
  ),
);

/** `2026-03`, `2025/26`: the time of a report, not its number. */
const isMonth = (token: string) => /^(?:19|20)\d\d[-/]\d\d(?:\d\d|-\d\d)?$/.test(token);

const account = anyOf(
  first(/\b([A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?)(?![A-Z0-9])/g, isIban),
  first(
    new RegExp(String.raw`\b(?:bank )?account[ \t](?:numbers?|no\.?|nr\.?|#)${SIGN}(\d[\d \-]{4,30}\d)`, 'gi'),
    (token) => digits(token) >= 6,
  ),
);

/** The check digits of an IBAN (ISO 13616), so that ids of the same form pass. */
function isIban(token: string): boolean {
  const plain = token.replaceAll(' ', '');
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const telephone = anyOf(
  // With the country code: 8 to 15 digits (ITU-T E.164).
  first(
    /(?<![A-Za-z\d+])(\+[ ]?[(]?\d{1,3}[)]?(?:[ \u00a0\u202f().\-\u2010-\u2013/]{0,2}\d){5,13})(?!\d)/g,
    (token, after) => digits(token) >= 8 && !(digits(token) < 10 && (isFigure(token) || MONEY_OR_COUNT.test(after))),
  ),
  first(/(?<![\w.,+-])(00[1-9]\d{0,2}[ \u00a0.-](?:[ ]?[().-]?\d){6,12})(?![\d])/g),
  first(
    /\b(?:tel|telephone|phone|mobile|cell|whatsapp|signal|viber|telegram|fax|hotline|helpline)(?:[ \t](?:numbers?|no\.?|nr\.?))?\.?[ \t]{0,3}[:=]?[ \t]{0,3}([(]?[+]?\d(?:[ \u00a0\u202f().\-\u2010-\u2013/]{0,2}\d){6,14})(?!\d)/gi,
    (token, after) => !isFigure(token) && !isYears(token) && !MONEY_OR_COUNT.test(after),
  ),
  first(/\bwa\.me\/(\d{7,15})/gi),
);

/** `2027-2030`, `2027-03-15`: time, not a number to call. */
const isYears = (token: string) =>
  /^(?:19|20)\d\d[-\u2013/ ](?:(?:19|20)\d\d|\d\d(?:[-/]\d\d)?)$/.test(token) ||
  /^\d\d\.\d\d\.(?:19|20)\d\d$/.test(token);

const email = first(
  /(?<![\w.+%-])([\w.+%-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){0,6}\.[a-z]{2,24})(?![a-z0-9])/gi,
);

const coordinates = anyOf(
  first(/(?<![\d.])([-−]?\d{1,2}\.\d{4,12}°?[ ]?[NS]?[ ]?[,; ][ ]?[-−]?\d{1,3}\.\d{4,12})(?!\d)/g, isOnEarth),
  first(
    /(?<!\d)(\d{1,3}°[ ]?\d{1,2}(?:\.\d{1,6})?['′’][ ]?(?:\d{1,2}(?:\.\d{1,6})?(?:["″”]|''))?[ ]?[NSEW])(?![a-z])/g,
  ),
  first(/(?<![\d.])(\d{1,3}\.\d{3,12}°[ ]?[NSEW])(?![a-z])/g),
  first(
    /\b(?:lat|latitude|lon|long|lng|longitude|gps|coordinates)\b[ \t]{0,2}[:=]?[ \t]{0,2}([-−]?\d{1,3}\.\d{3,12})/gi,
  ),
  first(/\bgeo:([-−]?\d{1,2}\.\d{2,12},[-−]?\d{1,3}\.\d{2,12})/gi),
  // Plus codes, full form.
  first(/(?<![A-Z0-9])([23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3})(?![A-Z0-9])/g),
);

/** Two small fractions such as two p-values are no place; nor is what lies outside the grid. */
function isOnEarth(token: string): boolean {
  const [latitude = 0, longitude = 0] = [...token.replaceAll('−', '-').matchAll(/-?\d+\.\d+/g)].map(([n]) =>
    Math.abs(Number(n)),
  );
  return latitude <= 90 && longitude <= 180 && (latitude >= 1 || longitude >= 1);
}

const map = first(
  /((?<![\w.-])(?:www\.)?(?:maps\.google\.[a-z.]{2,6}|google\.[a-z.]{2,6}\/maps|goo\.gl\/maps|maps\.app\.goo\.gl|maps\.apple\.com|bing\.com\/maps|waze\.com\/(?:ul|live-map)|w3w\.co|what3words\.com|openstreetmap\.org\/(?:#map|\?mlat|node|way|relation|go)|osm\.org\/(?:#map|go|node|way))\/?[^\s<>"']{0,200})/gi,
);

const MEDIA =
  /\.(?:jpe?g|png|gif|heic|webp|tiff?|bmp|mp3|wav|m4a|aac|amr|ogg|opus|mp4|mov|avi|mkv|webm|3gp)(?:[?#]|$)/i;
/** Pictures that show no people. */
const NO_PEOPLE = /(?:^|[-_./])(?:logo|cover|icon|chart|diagram|graph)(?:[-_.\d]|$)/i;

/** A link to, or the name of, a picture, recording or film. */
const media: Find = (text) => {
  for (const [word] of text.matchAll(/[^\s<>"'()[\]{},;]+/g)) {
    const name = word.replace(/[.:!?]{1,3}$/, '');
    const path = name.slice(-300);
    if (MEDIA.test(path) && /\w/.test(path.replace(MEDIA, '')) && !NO_PEOPLE.test(path.split(/[?#]/)[0] ?? ''))
      return path;
  }
  return undefined;
};

const FORMATS: readonly (readonly [TraceableKind, Find])[] = [
  ['identity', identity],
  ['case', caseNumber],
  ['account', account],
  ['telephone', telephone],
  ['email', email],
  ['coordinates', coordinates],
  ['map', map],
  ['media', media],
];

const EVERY_OTHER_DIGIT = new RegExp(`[${OTHER_DIGITS}]`, 'g');

function inAsciiDigits(text: string): string {
  return text.replace(EVERY_OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.find((start) => code >= start && code <= start + 9) ?? 0));
  });
}

/** Hides letters and digits, all but the last two; what is long is cut, so that a link does not tell by its form. */
function masked(detail: string): string {
  const end = detail.slice(-24);
  const shown = end.slice(0, -2).replace(/[\p{L}\p{N}\p{M}]/gu, '*') + end.slice(-2);
  return end.length < detail.length ? `…${shown}` : shown;
}
