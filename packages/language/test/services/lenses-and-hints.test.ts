import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../src/services/code-lenses.ts';
import { documentLinks } from '../../src/services/document-links.ts';
import { inlayHints } from '../../src/services/inlay-hints.ts';
import { openText, uriOf, wordsAt } from './open-files.ts';

describe('code lenses', () => {
  const lensesOf = async (text: string): Promise<readonly string[]> => {
    const { view } = await openText(text);
    return codeLenses(view).map(({ range, command }) => `${range.start.line + 1} ${command?.title}`);
  };

  test('show the score at the roadmap, and what each section holds', async () => {
    expect(
      await lensesOf(`школа сош15 = МБОУ СОШ № 15
карта К
раздел 1. Первый
  мероприятие Семинар для учителей
    площадка: сош15
    показатель: Проведён 1 семинар
    показатель: Приняли участие 20 педагогов
  подраздел 1.1. Внутри
    мероприятие Назначение кураторов школ с низкими результатами
      вид: организационное
      этап
        показатель: Издан приказ
раздел 2. Пустой
`),
    ).toEqual(['2 ДК 4 из 5 · не оценено 5', '3 мероприятий: 2 · показателей: 3']);
  });

  test('the score leads to the expertise of its file', async () => {
    const { view } = await openText('карта К');
    expect(codeLenses(view)[0]?.command).toEqual({
      title: 'ДК 0 из 5 · не оценено 5',
      command: 'dorkarta.showExpertise',
      arguments: [uriOf('карта.dk')],
    });
  });

  test('a roadmap that is not scored says why; a file without one has none', async () => {
    expect(await lensesOf('карта К\n  уровень: региональный')).toEqual([
      '1 Региональная дорожная карта: критерии не применяются',
    ]);
    expect(await lensesOf('школа сош15 = МБОУ СОШ № 15')).toEqual([]);
  });
});

describe('inlay hints', () => {
  /** The text with the hints in brackets. */
  const withHints = async (text: string, lines?: readonly [number, number]): Promise<string> => {
    const { view } = await openText(text);
    const [first, last] = lines ?? [0, text.length];
    const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
    return inlayHints(view, range).reduceRight((shown, { position, label }) => {
      const at = view.positions.offsetAt(position);
      return `${shown.slice(0, at)}[${label}]${shown.slice(at)}`;
    }, text);
  };

  test('number events and sections that have no number written', async () => {
    expect(
      await withHints('карта К\nраздел 1. Р\nмероприятие А\nмероприятие 5. Б\nраздел Т\nподраздел П\nмероприятие В'),
    ).toBe(
      'карта К\nраздел 1. Р\nмероприятие[1.] А\nмероприятие 5. Б\nраздел[2.] Т\nподраздел[2.1.] П\nмероприятие[6.] В',
    );
    expect(await withHints('карта К\n  нумерация: по разделам\nраздел Р\nмероприятие А')).toBe(
      'карта К\n  нумерация: по разделам\nраздел[1.] Р\nмероприятие[1.1] А',
    );
    expect(await withHints('карта К\n  нумерация: нет\nраздел Р\nмероприятие А')).not.toContain('[');
  });

  test.each([
    ['Семинар для учителей математики', 'мероприятие 1. Семинар для учителей математики[вид: методическое]'],
    ['Семинар для учителей\n  вид: опыт', 'мероприятие 1. Семинар для учителей\n  вид: опыт'],
    ['Разное', 'мероприятие 1. Разное'],
    ['Подвоз выпускников на экзамены', 'мероприятие 1. Подвоз выпускников на экзамены'],
  ])('the kind of «%s»', async (title, expected) => {
    expect(await withHints(`карта К\nмероприятие 1. ${title}`)).toBe(`карта К\n${expected}`);
  });

  test.each([
    ['2022', 'март', 'март[2022]'],
    ['2022', 'март – май', 'март – май[2022]'],
    ['2022', 'до 1 марта', 'до 1 марта[2022]'],
    ['2022/2023 учебный год', 'Сентябрь-июнь', 'Сентябрь-июнь[2022–2023]'],
    ['2022', 'март 2022', 'март 2022'],
    ['2021–2023', 'март', 'март'],
    ['2022', 'ежемесячно', 'ежемесячно'],
    ['2022', 'по согласованию', 'по согласованию'],
    ['2022', 'до мая', 'до мая'],
    ['когда-нибудь', 'март', 'март'],
  ])('in the period %s the year of «%s»', async (period, deadline, expected) => {
    const text = `карта К\n  период: ${period}\nмероприятие 1. М\n  этап\n    срок: `;
    expect(await withHints(text + deadline)).toBe(text + expected);
  });

  test.each([
    ['numbers', ['1.', '2.']],
    ['kinds', ['вид: методическое']],
    ['years', ['2022']],
  ])('of the sort that is wanted: %s', async (sort, labels) => {
    const { view } = await openText(
      'карта К\n  период: 2022\nмероприятие Семинар для учителей\n  срок: март\nмероприятие Б',
    );
    const range = view.positions.rangeOf({ start: 0, end: view.text.length });
    const sorts = { numbers: false, kinds: false, years: false, [sort]: true };
    expect(inlayHints(view, range, sorts).map(({ label }) => label)).toEqual(labels);
  });

  test('are given for the lines that the editor shows', async () => {
    const text = 'карта К\nмероприятие А\nмероприятие Б\nмероприятие В\n';
    expect(await withHints(text, [2, 3])).toBe('карта К\nмероприятие А\nмероприятие[2.] Б\nмероприятие В\n');
  });

  test('say what they rest on', async () => {
    const { view } = await openText('карта К\nмероприятие 1. Семинар для учителей');
    const [kind] = inlayHints(view, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } });
    expect(kind?.tooltip).toContain('по словам «Семинар');
  });
});

describe('document links', () => {
  test('lead to imported files and to addresses', async () => {
    const { view } = await openText(`подключить: "папка/справочник.dk"
подключить: ..\\общий.dk // https://example.org/правила
подключить: C:\\файл.dk
подключить:
карта К
мероприятие М
  документ: Приказ (https://example.org/a_(1).pdf), https://example.org/b.
  примечание: ftp://example.org https:// http://a`);
    const found = documentLinks(view).map(({ range, target }) => [wordsAt(view, range), target]);
    expect(found).toEqual([
      ['папка/справочник.dk', uriOf('папка/справочник.dk')],
      ['..\\общий.dk', uriOf('../общий.dk').replace('work%20space/../', '')],
      ['https://example.org/правила', 'https://example.org/правила'],
      ['https://example.org/a_(1).pdf', 'https://example.org/a_(1).pdf'],
      ['https://example.org/b', 'https://example.org/b'],
      ['http://a', 'http://a'],
    ]);
  });
});
