import { elementAt, elementIn, elementsIn, type XmlElement } from '../xml-tree.ts';

/** Tells what an automatic list puts before a paragraph; asked in the paragraphs' order, since it counts. */
export type LabelOf = (list: string, level: number) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** The lists of a document, as numbering.xml declares them. */
export function numberingLabels(numbering: XmlElement | undefined): LabelOf {
  const root = elementIn(numbering, 'numbering');
  const abstracts = new Map(elementsIn(root, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]));
  const lists = new Map(elementsIn(root, 'num').map((each) => [each.attributes.numId ?? '', each]));
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return (list, level) => {
    const num = lists.get(list);
    const abstract = elementIn(num, 'abstractNumId')?.attributes.val ?? '';
    const levels = levelsOf(abstracts.get(abstract));
    const own = levels.get(level);
    if (num === undefined || own === undefined) return '';
    const counted = counts.get(abstract) ?? [];
    counts.set(abstract, counted);
    const restart = startOverride(num, level);
    if (restart !== undefined && !started.has(`${list} ${level}`)) counted[level] = restart - 1;
    started.add(`${list} ${level}`);
    counted[level] = (counted[level] ?? own.start - 1) + 1;
    counted.length = level + 1;
    return labelOf(own, levels, counted);
  };
}

function levelsOf(abstract: XmlElement | undefined): ReadonlyMap<number, Level> {
  return new Map(
    elementsIn(abstract, 'lvl').map((level) => [
      Number(level.attributes.ilvl ?? 0),
      {
        start: Number(elementIn(level, 'start')?.attributes.val ?? 1),
        format: elementIn(level, 'numFmt')?.attributes.val ?? 'decimal',
        text: elementIn(level, 'lvlText')?.attributes.val ?? '',
      },
    ]),
  );
}

function startOverride(num: XmlElement, level: number): number | undefined {
  const override = elementsIn(num, 'lvlOverride').find(({ attributes }) => Number(attributes.ilvl ?? 0) === level);
  const start = elementAt(override, 'startOverride')?.attributes.val;
  return start === undefined ? undefined : Number(start);
}

export const bullet = '•';

function labelOf(own: Level, levels: ReadonlyMap<number, Level>, counted: readonly number[]): string {
  if (own.format === 'bullet') return bullet;
  if (own.format === 'none') return own.text.replace(/%\d/g, '');
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { format = 'decimal', start = 1 } = levels.get(level) ?? {};
    return written(counted[level] ?? start, format);
  });
}

const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

function written(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value, latinLetters).toUpperCase();
    case 'lowerLetter':
      return letter(value, latinLetters);
    case 'russianUpper':
      return letter(value, russianLetters).toUpperCase();
    case 'russianLower':
      return letter(value, russianLetters);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function letter(value: number, letters: string): string {
  return (letters[(value - 1) % letters.length] ?? '').repeat(Math.floor((value - 1) / letters.length) + 1);
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let [rest, text] = [value, ''];
  for (const [worth, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
