import { eventsOf, type Roadmap } from '@dorkarta/core';
import { createFolders, createParser, type Diagnostic, formatText, mapFile, printFile } from '@dorkarta/language';
import { describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import { memoryHost } from '../src/testing/memory-host.ts';

const parse = createParser();

function mapped(text: string): { readonly roadmap: Roadmap; readonly diagnostics: readonly Diagnostic[] } {
  const { file, diagnostics } = mapFile(parse(text), { imports: [] });
  if (file.type !== 'roadmap') throw new Error('The text holds no roadmap');
  return { roadmap: file, diagnostics };
}

function messagesOf(text: string): readonly string[] {
  return mapped(text).diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

const roadmap = `карта План
  столбец: мероприятие Содержание
  столбец: бюджет Объём финансирования, тыс. руб.
  столбец: источник

`;

describe('a column whose name is no word of the language declares a field', () => {
  test('with the words at its head, or its name', () => {
    expect(mapped(roadmap).roadmap.columns).toEqual([
      { key: 'event', header: 'Содержание' },
      { key: 'own', field: 'бюджет', header: 'Объём финансирования, тыс. руб.' },
      { key: 'own', field: 'источник', header: 'Источник' },
    ]);
  });

  test('of events, stages and proposals, however it is spelled, as often as needed and over several rows', () => {
    const { roadmap: read, diagnostics } = mapped(`${roadmap}мероприятие Семинар
  БЮДЖЕТ : 120
  бюджет: "70, 50"
  этап Первый
    источник: """
      местный
      - областной
      """
предложение Слёт
  бюджет: 5
`);
    expect(diagnostics).toEqual([]);
    const [event] = read.events;
    expect(event?.ownFields).toEqual([
      { field: 'бюджет', text: '120' },
      { field: 'бюджет', text: '70, 50' },
    ]);
    expect(event?.stages[0]?.ownFields).toEqual([{ field: 'источник', text: 'местный\n- областной' }]);
    expect(read.proposals[0]?.ownFields).toEqual([{ field: 'бюджет', text: '5' }]);
  });

  test('that is printed and formatted as it is declared', () => {
    const text = `карта План\n  столбец: бюджет Объём\n\nмероприятие Семинар\n  бюджет: 120\n`;
    expect(printFile(mapped(text).roadmap)).toBe(text);
    expect(formatText('карта План\nстолбец:  бюджет Объём\n\nмероприятие Семинар\n Бюджет :120\n')).toBe(text);
  });
});

test.each(['бюджет', 'источник финансирования', 'число участников', 'направление', 'Стоимость мероприятия'])(
  '«%s» that no column is declared for is told with the column that lets it stand there',
  (word) => {
    const event = (field: string): string => `\n\nмероприятие М\n  ${field}: 5`;
    const [message = ''] = messagesOf(`карта План${event(word)}`);
    const [, column, field] = /объявите в карте свою графу \(«(.+?)»\) и пишите здесь «(.+?): …»/.exec(message) ?? [];
    expect(messagesOf(`карта План\n  ${column}${event(field ?? '')}`)).toEqual([]);
  },
);

describe('what is no field of the roadmap', () => {
  test.each([
    ['a misspelt one', `${roadmap}мероприятие М\n  бюджт: 5`, 'Нет поля «бюджт», есть «бюджет»: исправьте слово.'],
    [
      'one that is not declared',
      'карта План\n\nмероприятие М\n  бюджет: 5',
      'Нет поля «бюджет»: объявите в карте свою графу («столбец: бюджет Бюджет») и пишите здесь «бюджет: …» или, если это продолжение текста, присоедините строку к предыдущей.',
    ],
    [
      'one of the roadmap itself',
      `${roadmap}  бюджет: 5`,
      'Поле «бюджет» здесь ни к чему не относится: оно стоит ниже строки «мероприятие» или «этап» или «предложение».',
    ],
  ])('%s', (_, text, message) => {
    expect(messagesOf(text)).toEqual([`line-is-understood: ${message}`]);
  });

  test('without a value', () => {
    expect(messagesOf(`${roadmap}мероприятие М\n  бюджет:`)).toEqual([
      'value-fits-field: Поле «бюджет» пусто: допишите значение после двоеточия или уберите строку.',
    ]);
  });
});

describe('a column that declares nothing', () => {
  test.each([
    ['сорк Когда', 'Столбца «сорк» нет, есть «срок».'],
    ['исполнитли', 'Столбца «исполнитли» нет, есть «исполнители».'],
    ['вдд', 'Столбца «вдд» нет, есть «вид».'],
    ['Ответственные', 'Столбца «Ответственные» нет, есть «исполнители».'],
    ['дата Дата', '«дата» – слово языка, и своё поле так назвать нельзя: назовите столбец иначе, например «дата_2».'],
    ['отчет', '«отчет» – слово языка, и своё поле так назвать нельзя: назовите столбец иначе, например «отчет_2».'],
    ['event', '«event» – слово языка, и своё поле так назвать нельзя: назовите столбец иначе, например «event_2».'],
    ['№ п/п', 'Столбца «№» нет, есть «номер».'],
    ['2026 год', 'Столбец «2026» не назвать: нужно одно слово из букв и цифр не длиннее 40 знаков, первая – буква.'],
    [
      'а'.repeat(40_000),
      `Столбец «${'а'.repeat(40)}…» не назвать: нужно одно слово из букв и цифр не длиннее 40 знаков, первая – буква.`,
    ],
  ])('столбец: %.20s', (value, message) => {
    const { roadmap: read, diagnostics } = mapped(`карта План\n  столбец: ${value}\n`);
    expect(diagnostics.map(({ message: found }) => found)).toEqual([message]);
    expect(read.columns).toEqual([]);
  });

  test('but repeats one above', () => {
    const text = `${roadmap}  столбец: Бюджет Другой\n  столбец: мероприятие Что\n`;
    expect(messagesOf(text)).toEqual([
      'field-stands-once: Столбец «Бюджет» уже есть выше: оставьте одну из двух строк. Действует первая.',
      'field-stands-once: Столбец «мероприятие» уже есть выше: оставьте одну из двух строк. Действует первая.',
    ]);
    expect(mapped(text).roadmap.columns).toHaveLength(3);
  });
});

describe('a template of the configuration declares fields too', () => {
  const file = URI.file('/район/карта.dk').toString();
  const folderWith = (columns: string, text = '') => {
    const texts = new Map([
      [URI.file('/район/dorkarta.config.json').toString(), `{"template": "наш", "templates": {"наш": [${columns}]}}`],
      [file, text],
    ]);
    return createFolders({ host: memoryHost((uri) => texts.get(uri)) }).folderOf(file);
  };

  test('for all roadmaps of its folder', async () => {
    const text = 'карта План\n  шаблон: типовой\n\nмероприятие М\n  бюджет: 5\n';
    const folder = await folderWith(
      '{"column": "мероприятие", "header": "Что"}, {"column": "бюджет", "header": "Объём"}',
      text,
    );
    expect(folder.troubles).toEqual([]);
    const analysis = await folder.workspace.analyze(file);
    if (!analysis.ok || analysis.value.file.type !== 'roadmap') throw new Error('The roadmap is not read');
    expect(analysis.value.diagnostics).toEqual([]);
    expect([...eventsOf(analysis.value.file)].map(({ event }) => event.ownFields)).toEqual([
      [{ field: 'бюджет', text: '5' }],
    ]);
    const again = await folder.workspace.analyze(file);
    expect(again.ok && again.value.parsed).toBe(analysis.value.parsed);
  });

  test.each([
    ['"дата"', '«дата» – слово языка'],
    ['"сроки"', 'Возможно, «срок».'],
    ['"сорк"', 'ожидается одно из слов "номер", "мероприятие"'],
    ['"две слова"', 'или имя своего поля: одно слово из букв и цифр'],
    ['"бюджет", "header": "Один"}, {"column": "Бюджет"', 'список, где каждый столбец назван один раз'],
  ])('but not %s', async (column, message) => {
    const { troubles } = await folderWith(`{"column": ${column}, "header": "Графа"}`);
    expect(troubles).toEqual([expect.stringContaining(message)]);
  });
});

test('of long words a message quotes the beginning', () => {
  const text = `карта План\n\nмероприятие М\n  показатель: П\n    план ${'а'.repeat(40_000)}: 5\n`;
  const [message = ''] = messagesOf(text);
  expect(message).toContain(`а «${'а'.repeat(120)}…» – ни то ни другое`);
});
