import { distance } from 'fastest-levenshtein';
import { lazily } from '../../text/lazily.ts';
import type { RecurrenceUnit } from '../deadline.schema.ts';
import type { Season } from '../span.schema.ts';

/** Units in which officials count time. */
export type TimeUnit =
  | 'hour'
  | 'day'
  | 'week'
  | 'decade'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'semester'
  | 'school-quarter'
  | 'trimester'
  | 'year';

/** What a word of time is, whatever its case and number. */
export type Lexeme =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'season'; readonly season: Season; readonly adjective: boolean }
  | { readonly is: 'weekday'; readonly day: number; readonly plural: boolean }
  | { readonly is: 'unit'; readonly unit: TimeUnit }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'cardinal'; readonly value: number }
  | { readonly is: 'recurrence'; readonly unit: RecurrenceUnit }
  | { readonly is: 'slice'; readonly slice: 'beginning' | 'middle' | 'end' }
  | { readonly is: 'half' | 'holidays' | 'period' | 'month-day' | 'times' | 'school' | 'each' | 'all' | 'always' };

/** A stem and its endings, divided by spaces; `-` is the empty ending. */
type Inflection = readonly [stem: string, endings: string];

const hard = 'ый ого ому ым ом ая ой ую ое ые ых ыми';
const soft = 'ий его ему им ем яя ей юю ее ие их ими';

const months: readonly (readonly Inflection[])[] = [
  [
    ['январ', 'ь я ю ем е'],
    ['янв', '-'],
  ],
  [
    ['феврал', 'ь я ю ем е'],
    ['фев', '- р'],
  ],
  [
    ['март', '- а у ом е'],
    ['мар', '-'],
  ],
  [
    ['апрел', 'ь я ю ем е'],
    ['апр', '-'],
  ],
  [['ма', 'й я ю ем е']],
  [['июн', 'ь я ю ем е -']],
  [['июл', 'ь я ю ем е -']],
  [
    ['август', '- а у ом е'],
    ['авг', '-'],
  ],
  [
    ['сентябр', 'ь я ю ем е'],
    ['сен', '- т'],
  ],
  [
    ['октябр', 'ь я ю ем е'],
    ['окт', '-'],
  ],
  [
    ['ноябр', 'ь я ю ем е'],
    ['ноя', '- б'],
  ],
  [
    ['декабр', 'ь я ю ем е'],
    ['дек', '-'],
  ],
];

const seasons: readonly (readonly [season: Season, noun: Inflection, adjective: Inflection])[] = [
  ['winter', ['зим', 'а ы у ой е'], ['зимн', soft]],
  ['spring', ['весн', 'а ы у ой е'], ['весенн', soft]],
  ['summer', ['лет', 'о а у ом'], ['летн', soft]],
  ['autumn', ['осен', 'ь и ью'], ['осенн', soft]],
];

const weekdays: readonly (readonly [singular: Inflection, plural: Inflection])[] = [
  [
    ['понедельник', '- а у ом е'],
    ['понедельник', 'и ам'],
  ],
  [
    ['вторник', '- а у ом е'],
    ['вторник', 'и ам'],
  ],
  [
    ['сред', 'а ы у ой е'],
    ['сред', 'ам'],
  ],
  [
    ['четверг', '- а у ом е'],
    ['четверг', 'и ам'],
  ],
  [
    ['пятниц', 'а ы у ей е'],
    ['пятниц', 'ам'],
  ],
  [
    ['суббот', 'а ы у ой е'],
    ['суббот', 'ам'],
  ],
  [
    ['воскресень', 'е я ю ем'],
    ['воскресень', 'ям'],
  ],
];

const units: Readonly<Record<TimeUnit, readonly Inflection[]>> = {
  hour: [
    ['час', '- а у ов ам'],
    ['ч', '-'],
  ],
  day: [
    ['д', 'ень ня ню нем не ни ней ням нях'],
    ['дн', '-'],
    ['сут', 'ки ок'],
  ],
  week: [
    ['недел', 'я и ю е ей ь ям ях'],
    ['нед', '-'],
  ],
  decade: [['декад', 'а ы у е ой - ам']],
  month: [
    ['месяц', '- а у ем е ы ев ам ах'],
    ['мес', '-'],
  ],
  quarter: [
    ['квартал', '- а у ом е ы ов ам ах'],
    ['кв', '- арт'],
  ],
  'half-year': [
    ['полугоди', 'е я ю ем и й ям ях'],
    ['полуг', '- од'],
    ['пол', '-'],
    ['полгод', 'а у'],
    ['п/г', '- од ода оду'],
  ],
  semester: [['семестр', '- а у ом е ы ов ам ах']],
  'school-quarter': [['четверт', 'ь и ью ей ям ях']],
  trimester: [['триместр', '- а у ом е ы ов ам ах']],
  year: [
    ['год', '- а у ом е ы ов ам ах'],
    ['г', '- г'],
    ['лет', '-'],
  ],
};

const recurrences: Readonly<Partial<Record<RecurrenceUnit, readonly Inflection[]>>> = {
  day: [['ежедневн', `о ${hard}`]],
  week: [
    ['еженедельн', `о ${hard}`],
    ['понедельно', '-'],
  ],
  month: [
    ['ежемесячн', `о ${hard}`],
    ['помесячно', '-'],
    ['ежемес', '-'],
  ],
  quarter: [
    ['ежеквартальн', `о ${hard}`],
    ['поквартально', '-'],
    ['ежекв', '- арт'],
  ],
  year: [['ежегодн', `о ${hard}`]],
};

const ordinals: readonly (readonly [value: number, inflection: Inflection])[] = [
  [1, ['перв', hard]],
  [2, ['втор', hard.replace('ый', 'ой')]],
  [3, ['трет', 'ий ьего ьему ьим ьем ья ьей ью ье ьи ьих']],
  [4, ['четверт', hard]],
  [5, ['пят', hard]],
  [-1, ['последн', soft]],
];

const cardinals: readonly (readonly [value: number, forms: string])[] = [
  [1, 'один одного одному одним одном одна одной одну одно'],
  [2, 'два две двух двум двумя оба обе'],
  [3, 'три трех трем тремя'],
  [4, 'четыре четырех четырем'],
  [5, 'пять пяти'],
  [6, 'шесть шести'],
  [7, 'семь семи'],
  [8, 'восемь восьми'],
  [9, 'девять девяти'],
  [10, 'десять десяти'],
];

const others: readonly (readonly [lexeme: Lexeme, inflections: readonly Inflection[]])[] = [
  [{ is: 'slice', slice: 'beginning' }, [['начал', 'о а у ом е']]],
  [{ is: 'slice', slice: 'middle' }, [['середин', 'а ы у ой е']]],
  [{ is: 'slice', slice: 'end' }, [['кон', 'ец ца цу цом це']]],
  [{ is: 'half' }, [['половин', 'а ы у е ой']]],
  [
    { is: 'holidays' },
    [
      ['каникул', 'ы - ам ах ами'],
      ['каникулярн', hard],
    ],
  ],
  [
    { is: 'period' },
    [
      ['период', '- а у ом е ы'],
      ['срок', 'а у ом е и ов'],
      ['реализаци', 'я и ю ей'],
    ],
  ],
  [{ is: 'month-day' }, [['числ', 'о а у ом е ам ах']]],
  [
    { is: 'times' },
    [
      ['раз', '- а у'],
      ['р', '-'],
    ],
  ],
  [
    { is: 'school' },
    [
      ['учебн', hard],
      ['уч', '- ебн'],
      ['учеб', '-'],
    ],
  ],
  [{ is: 'each' }, [['кажд', hard]]],
  [
    { is: 'all' },
    [
      ['в', 'есь сего сей сю се сему'],
      ['цел', hard],
      ['кругл', hard],
    ],
  ],
  [
    { is: 'always' },
    [
      ['постоянн', `о ${hard}`],
      ['систематическ', 'и'],
      ['регулярн', `о ${hard}`],
      ['непрерывн', 'о'],
      ['круглогодичн', 'о'],
    ],
  ],
];

function* entries(): Generator<readonly [Lexeme, readonly Inflection[]]> {
  for (const [index, forms] of months.entries()) yield [{ is: 'month', month: index + 1 }, forms];
  for (const [season, noun, adjective] of seasons) {
    yield [{ is: 'season', season, adjective: false }, [noun]];
    yield [{ is: 'season', season, adjective: true }, [adjective]];
  }
  for (const [index, [singular, plural]] of weekdays.entries()) {
    yield [{ is: 'weekday', day: index + 1, plural: false }, [singular]];
    yield [{ is: 'weekday', day: index + 1, plural: true }, [plural]];
  }
  for (const [unit, forms] of Object.entries(units)) yield [{ is: 'unit', unit: unit as TimeUnit }, forms];
  for (const [unit, forms] of Object.entries(recurrences)) {
    yield [{ is: 'recurrence', unit: unit as RecurrenceUnit }, forms];
  }
  for (const [value, form] of ordinals) yield [{ is: 'ordinal', value }, [form]];
  for (const [value, forms] of cardinals) yield [{ is: 'cardinal', value }, [['', forms]]];
  yield* others;
}

function lexemesByForm(): ReadonlyMap<string, Lexeme> {
  const byForm = new Map<string, Lexeme>();
  for (const [lexeme, inflections] of entries()) {
    for (const [stem, endings] of inflections) {
      for (const ending of endings.split(' ')) byForm.set(ending === '-' ? stem : stem + ending, lexeme);
    }
  }
  return byForm;
}

const lexemes = lexemesByForm();

/** Forms long and rare enough to be recognised with one slip of the pen, by their first letter. */
function misspellableForms(): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const [form, { is }] of lexemes) {
    if (form.length < 6 || (is !== 'month' && is !== 'recurrence')) continue;
    const letter = form.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), form]);
  }
  return byLetter;
}

const misspellable = lazily(misspellableForms);

/** What a normalised word is, or undefined where it is no word of time. */
export function lexemeOf(word: string): Lexeme | undefined {
  return lexemes.get(word);
}

/** The word of time that an unknown word is one slip away from («сентрябрь»), or undefined. */
export function misspeltForm(word: string): string | undefined {
  if (word.length < 6 || word.length > 20) return undefined;
  return misspellable()
    .get(word.charAt(0))
    ?.find((form) => Math.abs(form.length - word.length) <= 1 && distance(form, word) === 1);
}

const monthForms = lazily(() =>
  [...lexemes].flatMap(([form, { is }]) => (is === 'month' && form.length > 3 ? [form] : [])),
);

/** The month that a word before a year was meant to be («мавт 2022»), or undefined: there shorter words and more slips will do. */
export function misspeltMonth(word: string): string | undefined {
  if (word.length < 3 || word.length > 10) return undefined;
  const far = (form: string): number => distance(form, word);
  return (
    monthForms().find((form) => far(form) === 1) ?? monthForms().find((form) => form.length > 6 && far(form) === 2)
  );
}
