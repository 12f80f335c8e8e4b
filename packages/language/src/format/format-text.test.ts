import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser, formatEdits, formatText, mapFile, type SourceLine } from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSoup, soups } from '../testing/line-soup.ts';

const folder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.dk'));
const parse = createParser();
const format = (text: string): string => formatText(text, parse);

describe('formats', () => {
  test.each<[what: string, before: string, after: string]>([
    [
      'what only means a name stays',
      'школа лицей1 – Лицей\nшкола лицей 2 = Лицей\n',
      'школа лицей1 – Лицей\nшкола лицей 2 = Лицей\n',
    ],
    ['a name with a colon stays', 'муниципалитет сош1: Семинар\n', 'муниципалитет сош1: Семинар\n'],
    ['nothing', '', ''],
    ['only spaces', ' \n\n  ', ''],
    ['a mark of the byte order', '\uFEFF\n', '\uFEFF'],
    [
      'indentation by nesting',
      'карта К\nцель: Ц\nзадача а = З\nраздел 1. Р\nцель: Ц\nподраздел П\nмероприятие М\nпоказатель: П\nплан: 5\nэтап\nсрок: май\n  раздел 2. Р\n',
      'карта К\n  цель: Ц\n  задача а = З\nраздел 1. Р\n  цель: Ц\n  подраздел П\n    мероприятие М\n      показатель: П\n        план: 5\n      этап\n        срок: май\nраздел 2. Р\n',
    ],
    [
      'fields of declarations',
      'группа г = Г\nшколы: а\nпроект п = П\n\tуровень: федеральный\n',
      'группа г = Г\n  школы: а\nпроект п = П\n  уровень: федеральный\n',
    ],
    [
      'spaces between the parts of a line',
      'карта\tа\u00A0=   К  \nмероприятие 1.   б  =  М\nсрок :май\nдействие  а , б : Д\n',
      'карта а = К\nмероприятие 1. б = М\n  срок: май\n  действие а , б: Д\n',
    ],
    ['the sign of a name without a text', 'карта а =  \n', 'карта а =\n'],
    ['a comment in place of a text', 'карта а  =  // К\nраздел 1.  // Р\n', 'карта а =  // К\nраздел 1.  // Р\n'],
    ['quotes directly behind a word', 'карта"К"\n', 'карта "К"\n'],
    ['punctuation directly behind a word', 'карта, которая\n', 'карта, которая\n'],
    ['the colon of a row of a table', 'мероприятие:1. Семинар\tОтдел\n', 'мероприятие: 1. Семинар\tОтдел\n'],
    [
      'the cell of a number before a title with another',
      'мероприятие  № 5\t4.3  Семинар\tОтдел\nмероприятие\t1\t2.1. Урок\tмай\n',
      'мероприятие № 5\t4.3  Семинар\tОтдел\nмероприятие 1\t2.1. Урок\tмай\n',
    ],
    ['what would become a comment', 'карта //К\nцель:// Ц\nрегион://Р\n', 'карта //К\n  цель:// Ц\n  регион://Р\n'],
    [
      'first spellings',
      'КАРТА К\nЦели: Ц\nмероприятие М\nсроки исполнения: май\nОтветственный : а\nв  РАМКАХ: б\n',
      'карта К\n  цель: Ц\nмероприятие М\n  срок: май\n  исполнители: а\n  в рамках: б\n',
    ],
    [
      'the word of a construct where a field is meant to be one',
      'карта К\nзадача:кадры = Кадры\nЗАДАЧА :опыт =\nзадачи :кадры\n',
      'карта К\n  задача: кадры = Кадры\n  задача: опыт =\n  задачи: кадры\n',
    ],
    [
      'lines that stand for a construct of another name',
      'экспертиза Центр\nпримечание:Назвать школы\nпредложение:Назвать школы\n',
      'экспертиза Центр\nпримечание:Назвать школы\nпредложение:Назвать школы\n',
    ],
    ['the letter ё', 'мониторинг М\nотчет 1\n', 'мониторинг М\nотчёт 1\n'],
    [
      'keywords of a file in English',
      'Roadmap R\nevent E\nсрок: май\nperformer: A\n',
      'roadmap R\nevent E\n  deadline: май\n  performers: A\n',
    ],
    ['as many keywords in each language', 'roadmap R\nрегион: Р\n', 'roadmap R\n  region: Р\n'],
    [
      'lists over several lines',
      'карта К\nучастники: а,  // первый\nб ;в,  \n\tг\n',
      'карта К\n  участники: а,  // первый\n    б ;в,\n    г\n',
    ],
    [
      'blocks',
      'карта К  \nцель:"""  \nТекст  \n\n\n    цели :а""" \nрегион :Р\n',
      'карта К\n  цель: """  \nТекст  \n\n\n    цели :а"""\n  регион: Р\n',
    ],
    [
      'what stands behind a block that nothing closes, however it is indented',
      'карта К\nмероприятие М\nрегион: """\n      срок :май\nцель: """\n   школа а  = А\n  уровень: """\nпроект :б =\n',
      'карта К\nмероприятие М\n  регион: """\n  срок: май\n  цель: """\nшкола а = А\n  уровень: """\nпроект : б =\n',
    ],
    ['blank lines', '\n\nкарта К\n\n  \n\nраздел Р\n\n\n', 'карта К\n\nраздел Р\n'],
    [
      'line breaks as they are',
      'карта К\r\nцель: Ц\nрегион: Р\r\nрегион',
      'карта К\r\n  цель: Ц\n  регион: Р\r\nрегион\r\n',
    ],
    [
      'comments like their neighbours',
      '  // о файле\n\nкарта К // о карте \n// о цели\nцель: Ц\n  // подпись: П\n\n    // о разделе\nраздел Р\nмероприятие М\nсрок: май\n// план\n',
      '// о файле\n\nкарта К // о карте\n  // о цели\n  цель: Ц\n  // подпись: П\n\n// о разделе\nраздел Р\n  мероприятие М\n    срок: май\n    // план\n',
    ],
    [
      'nothing in lines that are not understood or out of place',
      '  срок:  май \nкарта К\n Просто  строка \n   план   работы\n  вид:а\n   регионн: Р\n цель: Ц\n период: 1\n   период:  2\n',
      '  срок:  май \nкарта К\n Просто  строка \n   план   работы\n  вид: а\n   регионн: Р\n  цель: Ц\n  период: 1\n   период:  2\n',
    ],
  ])('%s', (_, before, after) => {
    expect(format(before)).toBe(after);
    expect(format(after)).toBe(after);
  });
});

describe.each(examples)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  test('is formatted', () => {
    expect(format(text)).toBe(text);
  });

  test('every prefix keeps its meaning', () => {
    const shuffled = text.replaceAll('\n  ', '\n').replaceAll(': ', ' :');
    const ends = [...shuffled.matchAll(/\n/g)].flatMap(({ index }, at) => (at % 7 === 0 ? [index, index - 9] : []));
    for (const end of ends) expectSameMeaning(shuffled.slice(0, end));
  });
});

test('formatting any text keeps its meaning and its texts, and done again changes nothing', () => {
  fc.assert(fc.property(fc.oneof(lineSoup, ...Object.values(soups)), expectSameMeaning), { numRuns: 2000 });
});

test('the edits of a range are those of its rows', () => {
  fc.assert(
    fc.property(lineSoup, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other].map((each) => each % (text.length + 1)).toSorted((a, b) => a - b);
      const all = formatEdits(text, undefined, parse);
      const some = formatEdits(text, { start, end }, parse);
      const rowStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
      const touches = all.filter((edit) => edit.span.end >= rowStart && edit.span.start <= end);
      expect(some).toEqual(expect.arrayContaining(touches));
      expect(all).toEqual(expect.arrayContaining([...some]));
    }),
  );
});

function expectSameMeaning(text: string): void {
  const formatted = format(text);
  const [before, after] = [text, formatted].map((each) => parse(each));
  if (before === undefined || after === undefined) throw new Error('Nothing was parsed');
  expect(after.lines.map(wordsOf)).toEqual(before.lines.map(wordsOf));
  expect(mapFile(after, { imports: [] }).file).toEqual(mapFile(before, { imports: [] }).file);
  expect(withoutKeywords(formatted, after.lines)).toBe(withoutKeywords(text, before.lines));
  expect(format(formatted)).toBe(formatted);
}

/** What a line says, apart from how its keyword is spelt and from the indentation of a list's next rows. */
function wordsOf(line: SourceLine): unknown {
  switch (line.shape) {
    case 'construct':
      return [line.keyword, line.head?.text.replace(/[\s\uFEFF]/g, '')];
    case 'field': {
      const value = line.value?.text.startsWith('"""')
        ? line.value.text
        : line.value?.text.replace(/\s*[\r\n]\s*/g, '\n');
      return [line.keyword, line.colon !== undefined, line.argument?.text, value, line.bare?.text];
    }
    case 'stray':
      return line.words.text;
  }
}

/** All characters but spaces outside the keywords, comments among them. */
function withoutKeywords(text: string, lines: readonly SourceLine[]): string {
  const words = lines.flatMap((line) => (line.shape === 'stray' ? [] : [line.word]));
  const pieces = words.map(({ start }, index) => text.slice(words[index - 1]?.end ?? 0, start));
  return [...pieces, text.slice(words.at(-1)?.end ?? 0)].join('|').replace(/[\s\uFEFF]/g, '');
}
