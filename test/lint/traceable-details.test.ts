import { describe, expect, it } from 'vitest';
import { traceableDetails } from '../../src/lint/traceable-details.ts';

/** Invented numbers; the expected sample shows what a message prints. */
const HITS: readonly (readonly [kind: string, text: string, sample: string])[] = [
  ['identity', 'She travels on passport no. XK4471902.', '*******02'],
  ['identity', 'Passport XK 4471902', '** *****02'],
  ['identity', 'passport: AB1234567', '*******67'],
  ['identity', 'ID card number 90412-33', '*****-33'],
  ['identity', 'identity number 8801235111088', '***********88'],
  ['identity', 'National ID: 1990-4471-02', '****-****-02'],
  ['identity', 'residence permit no. RP/884412', '**/****12'],
  // Labels without a space, and far from their number: the quick look for signs must not pass over them.
  ['identity', 'passport4471902', '*****02'],
  ['identity', 'national id4471902', '*****02'],
  ['identity', 'passport reference : XKABCDEFGHIJKLMN-44719', '****************-***19'],
  ['case', 'police complaint reference : KREWQRTZ/ABCDEFGHIJ-447', '********/**********-*47'],
  ['case', 'court register number : A1BCDEFGHI2JKLMNOPQ3/9', '********************/9'],
  ['media', 'clip_one.3gp', '****_***.*gp'],
  ['case', 'See court case no. 114/2026 of the district.', '***/**26'],
  ['case', 'police report no. 2026-00417', '****-***17'],
  ['case', 'Case number KD-2026-118', '**-****-*18'],
  ['case', 'FIR No. 34/2026', '**/**26'],
  ['case', 'Case ref: 88121', '***21'],
  ['case', 'police file 4471/26', '****/26'],
  ['account', 'to GB82 WEST 1234 5698 7654 32', '**** **** **** **** **** 32'.slice(-24)],
  ['account', 'account no. 4471 9020 33', '**** **** 33'],
  ['telephone', 'Call +41 79 555 01 41 at night.', '+** ** *** ** 41'],
  ['telephone', 'reach us at +1 (212) 555-0141', '+* (***) ***-**41'],
  ['telephone', '+855-12-555-014', '+***-**-***-*14'],
  ['telephone', '+41795550141', '+*********41'],
  ['telephone', '0041 79 555 01 41', '**** ** *** ** 41'],
  ['telephone', 'Tel.: 0795550141', '********41'],
  ['telephone', 'WhatsApp 0555 019 2834', '**** *** **34'],
  ['telephone', 'phone number 555-0141-22', '***-****-22'],
  ['telephone', 'https://wa.me/41795550141', '*********41'],
  ['telephone', 'फ़ोन +९७७ ९८५ ५५५ ०१४१', '+*** *** *** **41'],
  ['telephone', '+٩٦٢ ٧ ٩٥٥٥ ٠١٤١', '+*** * **** **41'],
  ['email', 'write to a.name@mail.example', '*.****@****.*****le'],
  ['email', 'anna.k@example.org- or at the desk', '****.*@*******.*rg'],
  ['email', 'anna.k@example.org-based', '****.*@*******.*rg'],
  ['email', 'case-worker_2@open-door.co.example, today', '…*_*@****-****.**.*****le'],
  ['coordinates', 'The house: 46.20441, 6.14312', '**.*****, *.***12'],
  ['coordinates', '-12.0464;-77.0428', '-**.****;-**.**28'],
  ['coordinates', `46°12'15.9"N`, `**°**'**.*"N`],
  ['coordinates', 'latitude 46.2044', '**.**44'],
  ['coordinates', 'geo:46.2044,6.1432', '**.****,*.**32'],
  ['coordinates', 'meet at 8FR8644V+QF', '********+QF'],
  ['map', 'https://maps.app.goo.gl/Xy12abcd', '****.***.***.**/******cd'],
  ['map', 'www.google.com/maps/place/46.2', ''],
  ['map', 'https://www.openstreetmap.org/?mlat=46.2#map=18', ''],
  ['media', 'https://files.example/interviews/talk-03.mp3', ''],
  ['media', 'see photo_of_group.JPG.', '*****_**_*****.*PG'],
  ['media', '(https://files.example/a.png?size=2)', ''],
];

/** Texts as designs hold them. */
const LOOK_ALIKES: readonly string[] = [
  'The crew leader collects the passports on arrival; 2400 of them in 2026.',
  'passport fees of 120000 are borrowed',
  'Passport 2026 reform',
  'identity documents of 120 workers, 12000 issued in all',
  'Visa: 150000 EUR for tied permits',
  'Nobody is asked for identity papers before help.',
  'case 2/3 of the people',
  'in case 12000 people come',
  'Case numbers fell to 1200 in 2026, from 1450.',
  'case number 2 of the panel',
  'number of cases: 12345',
  'court cases in 2026-2027',
  'project no. 2027-00417, grant reference CLA-2027-04',
  'the police report 2026-03-12 and the court report 2025/26',
  'passport in 2026004 cases',
  'account for 120000 of the cost',
  'XV-CLA-1001-FS1',
  'DE89 is a code of the framework',
  'total 2460000, monitoring 132 000, per year 1 200 000',
  'an increase of +1 200 000 EUR, or +25 % in 2030',
  '+12500000 USD over the phase',
  'from 2027-01-01 to 2030-12-31',
  '2027-2030, 01.03.2027, 9 to 17',
  'phone line 412000, desks 388000',
  'Phone: 1200000 EUR',
  'phone survey of 400 adults',
  'by phone 2027-2030',
  'telephone 1 500 000 calls',
  'the hotline 116 000 is public',
  'sha256-9f2c0041795550141aa',
  'SDG 16.2.2, 8.7, 10.7; odds 2.6',
  'p = 0.0012, 0.0345',
  'shares of 0.25, 0.50 and 1.3456',
  'kept at 4 °C, north of 46°',
  'ratio 12.5, 33.25',
  '@desk answers, 12 @ 3.50, name@host',
  'https://library.example/reports/why-crews-stay.pdf?page=2#top',
  'https://www.openstreetmap.org/copyright',
  'https://files.example/logo.png and cover-2026.jpg, chart-1.png',
  'interviews/talk-03 stays with the institute',
  'Pictures are stored as .jpg nowhere',
  'The map of services is renewed each year.',
  'OC1-I2, OP1.1-I1, A1.2.1, SV3',
];

describe('traceableDetails finds', () => {
  it.each(HITS)('%s in %j', (kind, text, sample) => {
    const found = traceableDetails(text).filter((detail) => detail.kind === kind);
    expect(found).toHaveLength(1);
    if (sample !== '') expect(found[0]?.sample).toContain(sample);
  });
});

describe('traceableDetails passes', () => {
  it.each(LOOK_ALIKES)('%j', (text) => expect(traceableDetails(text)).toEqual([]));
});

it('no sample tells more than two characters', () => {
  for (const [, text] of HITS) {
    for (const { sample } of traceableDetails(text)) {
      expect(sample.slice(0, -2)).not.toMatch(/[\p{L}\p{N}]/u);
      expect([...sample].length).toBeLessThanOrEqual(25);
    }
  }
});

describe('takes time in proportion to the text', () => {
  const N = 100_000;
  const shapes = [
    'a',
    '1',
    '1 ',
    '+',
    '+1',
    '+1 ',
    '1.',
    '1.1234 ',
    '@',
    'a@',
    'a.',
    'a@b.',
    '.jpg',
    '.jpg?',
    '00',
    '00 ',
    '00 1',
    '°',
    "1°1'",
    'passport ',
    'passport no. ',
    'passport: ',
    'police report no',
    'case no. A',
    'GB82 ',
    'AA11 ',
    'account no 1 ',
    'account no 1-',
    'phone',
    'phone 0',
    'tel: (',
    'maps.google.',
    'google.',
    '8FR8644V',
    ' ',
    '\t',
    '\n',
    '-',
    '/',
    '…',
    '٠',
    'lat ',
    'geo:1.1',
  ];
  it.each(shapes)('%j again and again', (shape) => {
    const text = shape.repeat(Math.ceil(N / shape.length)).slice(0, N);
    const start = performance.now();
    traceableDetails(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
