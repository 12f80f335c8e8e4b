import fc from 'fast-check';
import type { RootKeyword } from '../vocabulary/constructs.ts';
import { constructSpellings, fieldSpellings, type Spelling } from '../vocabulary/spellings.ts';

/** Texts of lines of all kinds, right and wrong, with all that stands between words: to hold what must be true of any text. */

const spellings = (table: Readonly<Record<string, Spelling>>): readonly string[] =>
  Object.entries(table).flatMap(([english, { russian, further }]) => [russian, russian, english, ...(further ?? [])]);

const gap = fc.constantFrom('', ' ', ' ', ' ', '  ', '\t', '\u00A0', ' \u2003');
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const comment = fc.constantFrom('', '', '', ' // заметка', ' // "', '//не заметка', ' //, а');
const recased = (word: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(word, fc.constantFrom('as-is', 'as-is', 'upper', 'without-yo')).map(([spelling, how]) => {
    if (how === 'as-is') return spelling;
    return how === 'upper' ? spelling.toUpperCase() : spelling.replaceAll('ё', 'е');
  });

const fragment = fc.constantFrom(
  'Семинар',
  'сош1',
  'школа',
  'раздел 1.',
  'срок:',
  'план',
  '№ 5',
  '4.3',
  '1.',
  '15',
  'имя =',
  '=',
  ':',
  ',',
  ';',
  '"',
  '"Урок"',
  '"а, б"',
  '«в, г»',
  '(д, е',
  '"""',
  '//',
  'https://example.org/a//b',
  'март 2022',
  'не менее 2 школ',
  'все школы',
  'на базе школ',
  'федеральный',
  'номер',
  'бюджет',
  'бюджет:',
  '- пункт',
  'Семи\u200Bнар',
  'сро\u00ADк:',
  'Cеминар',
  'и\u0306од',
);

/** Words with spaces of all kinds between them; quotes, signs and keywords among them. */
export const looseText: fc.Arbitrary<string> = fc
  .array(fc.tuple(gap, fragment), { minLength: 0, maxLength: 5 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

const head = fc
  .tuple(
    fc.constantFrom('', '', '', ':'),
    fc.constantFrom('', '', '1. ', '4.3 ', '2.1.  ', '18.05.2022 '),
    fc.constantFrom('', '', 'сош1 = ', 'сош2\t=\u00A0', 'Иро  = ', 'а=', '15 = '),
    fc.oneof(looseText, fc.constantFrom('Школа', 'Титул', '"1. Титул"', 'Директор школы')),
  )
  .map((parts) => parts.join(''));

const construct = fc.tuple(recased(fc.constantFrom(...spellings(constructSpellings))), gap, head);
const argument = fc.constantFrom('', '', '', ' сош1', ' сош1 , "а"', ' 2', '\u00A0Директор');
const field = fc
  .tuple(recased(fc.constantFrom(...spellings(fieldSpellings))), argument, gap, fc.constantFrom(':', ':', ':', ''))
  .chain((front) => fc.tuple(fc.constant(front.join('')), gap, looseText));

const line = fc
  .tuple(
    gap,
    fc.oneof(
      { weight: 4, arbitrary: construct.map((parts) => parts.join('')) },
      { weight: 6, arbitrary: field.map((parts) => parts.join('')) },
      { weight: 2, arbitrary: looseText },
      { weight: 1, arbitrary: fc.constantFrom('столбец: бюджет Объём', 'column Бюджет', 'мероприятие М') },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom('бюджет:', 'Бюджет :'), looseText).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.constantFrom('', '', '// заметка', '//', '   текст блока"""', '"""') },
    ),
    comment,
    gap,
    lineBreak,
  )
  .map((parts) => parts.join(''));

/** Whole files of such lines, with or without a mark of the byte order and a last line break. */
export const lineSoup: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('', '', '\uFEFF'), fc.array(line, { maxLength: 14 }), fc.constantFrom('', 'карта К', ' '))
  .map(([mark, lines, end]) => mark + lines.join('') + end);

const inBlock = fc
  .array(fc.tuple(fc.constantFrom('', '  ', '    ', '\t'), looseText), { minLength: 1, maxLength: 4 })
  .map((rows) => `"""${rows.map((row) => row.join('')).join('\n')}"""`);
const value = fc.oneof(
  { weight: 4, arbitrary: looseText },
  { weight: 1, arbitrary: inBlock },
  { weight: 2, arbitrary: looseText.map((text) => `"${text.replaceAll('"', '')}"`) },
);
const mention = fc.constantFrom(
  ...[
    'сош1',
    'сош2',
    '"сош1"',
    'иро',
    'ИРО',
    'Школа № 1',
    'Отдел, сектор',
    '"Отдел, сектор"',
    '"Центр «Рост», филиал"',
  ],
  ...['Директор школы', 'яо2022.иро', '"яо2022.иро"', 'яо2022.1.1', 'яо2022.собеседование', 'Семинар', '"4.3 балла"'],
  ...[
    'задача1',
    '2',
    '2.',
    'Кадры',
    '"2"',
    'все школы',
    '"все школы"',
    'точка',
    'цос',
    'муром',
    '"муром"',
    'округ Муром',
    'Кто-то',
    '"а',
    '(б, в)',
    '«г',
    'и "д"',
  ],
);
const mentions = fc.oneof(
  fc
    .array(fc.tuple(mention, fc.constantFrom(', ', '; ', ',\n      ', ' , ')), { maxLength: 4 })
    .map((parts) => parts.map((part) => part.join('')).join('')),
  looseText,
  inBlock,
);

const textFields = [
  'goal',
  'rationale',
  'template',
  'column',
  'rubric',
  'deadline',
  'indicator',
  'target',
  'target 2026',
  'target сош1',
  'target сош1 , "а"',
  'target Центр "Рост", филиал',
  'document',
  'note',
  'ignore',
  'level',
  'label',
  'approved',
  'count',
  'short',
  'genitive',
  'бюджет',
  'Бюджет',
];
const listFields = ['schools', 'participants', 'performers', 'kind', 'resources', 'tasks', 'risk'];
const mentionFields = [
  'municipality',
  'venue',
  'within',
  'action иро',
  'action сош1, Кто-то',
  'template: по исполнителям',
];

const rightLine = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(constructSpellings)), fc.oneof(head, value))
      .map((parts) => parts.join(' ')),
  },
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...textFields), value).map((parts) => parts.join(': ')) },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...listFields, ...mentionFields), mentions).map((parts) => parts.join(': ')),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...mentionFields), mention).map((parts) => parts.join(': ')) },
);

const declarations = [
  'performer сош2 = Отдел, сектор',
  'performer Центр "Рост", филиал',
  'school сош1 = Школа № 2',
  'project точка = Точка роста',
  'municipality муром = округ Муром',
  'roadmap К',
  'column: бюджет Объём',
  'task задача1 = Кадры',
  'task 2. Семинар',
  'section Р',
  'event М',
];

/** Roadmaps of right lines in English whose texts and lists hold anything, names among them. */
const roadmapSoup: fc.Arbitrary<string> = fc
  .array(rightLine, { maxLength: 12 })
  .map((lines) => ['import: регион.dk', ...declarations, ...lines].join('\n'));

const reportFields = ['held', 'state', 'information', 'fact', 'fact 2', 'fact II квартал', 'document', 'coverage'];
const reportValue = fc.oneof(
  value,
  fc.constantFrom('15.03.2021', '14.04.2021, 12.05.2021', 'перенесено на сентябрь 2021', 'частично', '100 %'),
);
const reportLine = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('report', 'recommendation', 'decision'), fc.oneof(mention, value, head))
      .map((parts) => parts.join(' ')),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...reportFields, 'reason', 'decision', 'ignore', 'date'), reportValue)
      .map((parts) => parts.join(': ')),
  },
);

const decisionValue = fc.oneof(
  value,
  fc.constantFrom('выполнено – визиты на базе школ', 'не выполнено, повторы', '0,5 балла –', '– причина', '… – …'),
  fc.constantFrom('методическое, не площадка – "а", б', 'семинар; без ресурсов – в (г, д)', 'адресное -- е'),
);
const reviewLine = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'criterion К3',
          'criterion К 3',
          'criterion',
          'event 1.1',
          'event №1.1 «Собеседования»',
          'event',
        ),
        fc.constantFrom(':', ': ', ' : ', ' '),
        decisionValue,
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constant('event'), mention, fc.constant(':'), decisionValue).map((parts) => parts.join(' ')),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('expert: ', 'approved: ', 'date: ', 'ignore: ', 'recommendation '), value)
      .map((parts) => parts.join('')),
  },
);

/** Experts' conclusions of right lines in English whose texts hold anything, on events by number, name and title. */
const reviewSoup: fc.Arbitrary<string> = fc
  .array(reviewLine, { maxLength: 12 })
  .map((lines) => ['import: регион.dk', 'review Центр', ...lines].join('\n'));

/** Monitoring reports of right lines in English whose texts hold anything, on events by number, name and title. */
const monitoringSoup: fc.Arbitrary<string> = fc
  .array(reportLine, { maxLength: 12 })
  .map((lines) => ['import: регион.dk', 'monitoring I полугодие', 'date: 01.07.2021', ...lines].join('\n'));

/** Files of each kind. */
export const soups: Readonly<Record<RootKeyword, fc.Arbitrary<string>>> = {
  roadmap: roadmapSoup,
  monitoring: monitoringSoup,
  review: reviewSoup,
};
