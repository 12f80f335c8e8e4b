import { elementAt, elementIn, elementsIn, switchIn, type XmlElement } from '../xml-tree.ts';

/** Tells what an automatic list puts before a paragraph; asked in the paragraphs' order, since it counts. */
export type LabelOf = (list: string, level: number) => string;

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Whether numbers of the levels above are Arabic, however those write them. */
  readonly isLegal: boolean;
}

/** The lists of a document, as numbering.xml declares them. */
export function numberingLabels(numbering: XmlElement | undefined): LabelOf {
  const root = elementIn(numbering, 'numbering');
  const abstracts = new Map(elementsIn(root, 'abstractNum').map((each) => [each.attributes.abstractNumId ?? '', each]));
  const lists = new Map(elementsIn(root, 'num').map((each) => [each.attributes.numId ?? '', each]));
  /** A list that only names its style has the levels of the list which that style is of. */
  const levelsOfList = (id: string): ReadonlyMap<number, Level> => {
    const abstract = abstracts.get(id);
    const style = elementIn(abstract, 'numStyleLink')?.attributes.val;
    if (style === undefined) return levelsOf(abstract);
    const home = [...abstracts.values()].find((each) => elementIn(each, 'styleLink')?.attributes.val === style);
    return levelsOf(home);
  };
  const known = new Map<string, ReadonlyMap<number, Level>>();
  const levelsFor = (list: string, num: XmlElement, id: string): ReadonlyMap<number, Level> => {
    const found = known.get(list) ?? new Map([...levelsOfList(id), ...overriddenLevels(num)]);
    known.set(list, found);
    return found;
  };
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return (list, level) => {
    const num = lists.get(list);
    const abstract = elementIn(num, 'abstractNumId')?.attributes.val ?? '';
    if (num === undefined) return '';
    const levels = levelsFor(list, num, abstract);
    const own = levels.get(level);
    if (own === undefined) return '';
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
  return new Map(elementsIn(abstract, 'lvl').map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)]));
}

/** Levels that a list has otherwise than what it is made of. */
function overriddenLevels(num: XmlElement): readonly (readonly [number, Level])[] {
  return elementsIn(num, 'lvlOverride').flatMap((override) => {
    const level = elementIn(override, 'lvl');
    return level === undefined ? [] : [[Number(override.attributes.ilvl ?? 0), levelOf(level)] as const];
  });
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(elementIn(level, 'start')?.attributes.val ?? 1),
    format: elementIn(level, 'numFmt')?.attributes.val ?? 'decimal',
    text: elementIn(level, 'lvlText')?.attributes.val ?? '',
    isLegal: switchIn(level, 'isLgl') === true,
  };
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
    return written(counted[level] ?? start, own.isLegal ? 'decimal' : format);
  });
}

const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

/** A number of a list in one of Word's formats. */
export function written(value: number, format: string): string {
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
