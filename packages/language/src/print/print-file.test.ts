import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DkFile } from '@dorkarta/core';
import {
  createFiles,
  createParser,
  createWorkspace,
  formatText,
  type Import,
  mapFile,
  printFile,
} from '@dorkarta/language';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSoup, soups } from '../testing/line-soup.ts';
import { memoryHost } from '../testing/memory-host.ts';

const folder = join(import.meta.dirname, '../../../../examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.dk'));
const parse = createParser();

function modelOf(text: string, imports: readonly Import[] = []): DkFile {
  return mapFile(parse(text), { imports }).file;
}

function expectSameModel(text: string, imports: readonly Import[] = []): void {
  const model = modelOf(text, imports);
  for (const language of ['russian', 'english'] as const) {
    const printed = printFile(model, language);
    expect(modelOf(printed, imports)).toEqual(model);
    expect(formatText(printed, parse)).toBe(printed);
  }
}

const directory = mapFile(
  parse(
    'исполнитель иро = Институт развития образования\nшкола сош1 = Школа № 1\nисполнитель Директор школы\nпроект цос = ЦОС\nкарта яо2022 = Карта\nраздел 1. Р\nмероприятие 1.1. собеседование = Собеседования\nмероприятие "4.3 балла"\nмероприятие Семинар\nпредложение Семинары, "практикумы"',
  ),
  { imports: [] },
).exports;
const imports = [{ path: 'регион.dk', uri: 'file:///регион.dk', ...directory }];

describe('prints', () => {
  test.each<[what: string, text: string]>([
    ['nothing for nothing', ''],
    [
      'all parts of a roadmap',
      `подключить: регион.dk

исполнитель координатор = Координатор
школа Школа № 2
группа шнор = ШНОР
  школы: сош1, "Школа, что за рекой"
  число: 2 школы
проект точка = Точка роста
  уровень: федеральный

карта к = Карта
  муниципалитет: Район
  регион: Область
  период: 2022
  обоснование: """
    Первая строка:
      - пункт

    раздел 1. Не раздел"""
  цель: Первая
  цель: Вторая
  задача кадры = Кадры
  задача 2. Ещё одна
  уровень: региональный
  задачи: кадры, 2.
  участники: все школы
  риск: Низкая мотивация
  исполнители: координатор
  вид: организационное
  утверждено: приказ от 18.05.2021 № 51
  должность: Начальник
  подпись: И. О. Фамилия
  шаблон: по исполнителям координатор, иро
  столбец: номер № п/п
  столбец: мероприятие Содержание работы
  нумерация: по разделам
  обозначение: Трек
  критерии: рекомендации_2022 версия 1
  не проверять: event-has-indicator разовое поручение

мероприятие Без раздела

раздел 1. Р
  цель: Цель раздела
  задача своя = Задача раздела

  мероприятие 1.1. сеть = Объединение
    уровень: муниципальный
    вид: методическое, круглый стол
    задачи: своя
    срок: май 2022
    исполнители: координатор, иро, "Отдел, который ведёт"
    соисполнители: иро, Руководители школ
    участники: шнор
    площадка: сош1
    ресурсы: точка, цос
    риск: Риск
    в рамках: яо2022.собеседование
    показатель: Доля
      план: 100 %
      план 2026: 50 %
      план сош1: 3 педагога
    показатель: Проведено 2 семинара
    документ: Приказ https://example.org/a.pdf
    действие координатор, иро: Собрать
    примечание: Заметка
    не проверять: deadline-exists по графику
    этап
      срок: май
    этап Второй
      исполнители: иро
      соисполнители: координатор
      показатель: П
        план: 5
      документ: Д

  предложение 2. Практикум
    вид: методическое
    участники: шнор
  предложение Ещё

  подраздел 1.1. П

    мероприятие
      действие иро: Собрать

раздел Без номера
`,
    ],
    [
      'all parts of an expert’s conclusion',
      `подключить: регион.dk

экспертиза Центр оценки качества образования
  дата: 05.07.2022
  эксперт: И. О. Фамилия, главный специалист
  утверждено: приказ от 18.05.2022 № 51
  критерий К3: выполнено – визиты проходят на базе школ
  критерий К5: 0,5 балла – половина показателей
  критерий К4: … – …
  мероприятие собеседование «Собеседования»: методическое, не площадка – проходят в управлении
  мероприятие 1.2: адресное – со школами ШНОР
  мероприятие 1.3 «Семинар»: площадка
  мероприятие Чего нет: ресурсы – нет
  не проверять: review-is-signed черновик

рекомендация Назвать школы
`,
    ],
    [
      'all parts of a monitoring report',
      `подключить: регион.dk

мониторинг I полугодие 2022 года
  дата: 01.07.2022
  не проверять: link-is-valid страницы закрыты

отчёт 1.3
  проведено: 14.04.2022, 12.05.2022
  состояние: частично
  сведения: """
    Первая строка
    - пункт"""
  факт: 2 совещания
  факт II квартал: 5
  документ: Приказ https://example.org/a.pdf
  освещение: Новость
  не проверять: report-date-is-past по графику

отчёт собеседование
  состояние: перенесено на сентябрь 2022
  причина: Договоры согласуются
  решение: Приказ № 38

отчёт Чего нет в карте

отчёт "4.3"

рекомендация 1. Продлить
рекомендация """
  "Продлить" и
  сообщить"""

решение Приказ № 40 https://example.org/40.pdf
`,
    ],
    [
      'texts that need no quotes',
      'карта Практикум "Урок" и "Зачёт"\n  цель: план: 1 школа, «да» (нет)\n  цель: "Точка" и ещё\n',
    ],
    [
      'texts in quotes',
      'школа "1. Школа"\nшкола ш = "//"\n\nкарта "Школа = территория"\n  цель: "Да // нет"\n\nраздел "4.3 балла"\n',
    ],
    [
      'texts that quotes would not hold',
      'карта К\n  цель: """\n    "Да" // "нет\n  "\n  цель: """\n    "Да"""\n'.replace('\n  "\n', '"""\n'),
    ],
    [
      'names and words that look like names',
      'исполнитель иро = Институт\nисполнитель Отдел, сектор\n\nкарта К\n\nмероприятие М\n  исполнители: иро, "иро", "Отдел, сектор", Кто-то\n',
    ],
    ['an indicator without words', 'карта К\n\nмероприятие М\n  показатель:\n    план: 5\n'],
    [
      'a name of several, where quotes would make it the title of one',
      'школа сош1 = Школа № 1\nисполнитель сош1 = Школа\nисполнитель сош1\n\nкарта К\n\nмероприятие М\n  исполнители: сош1, Кто-то\n',
    ],
    [
      'what a plan is of, as it stands',
      'исполнитель Центр "Рост", филиал\n\nкарта К\n\nмероприятие М\n  показатель: П\n    план Центр "Рост", филиал: 5\n    план сош1 , "а": 6\n    план "сош1": 7\n',
    ],
    ['a heading without words', 'исполнитель а =\n\nкарта\n\nмероприятие 1.\n'],
  ])('%s', (_, text) => {
    const own = text.includes('регион.dk') ? imports : [];
    expect(printFile(modelOf(text, own))).toBe(text);
    expectSameModel(text, own);
  });

  test('keywords in English', () => {
    expect(printFile(modelOf('карта К\nраздел Р\nмероприятие М\nсрок: май'), 'english')).toBe(
      'roadmap К\n\nsection Р\n\n  event М\n    deadline: май\n',
    );
  });
});

test.each(['"Урок",;', 'а "Урок", б,; в', '"Урок", "Два",;', 'а,; б', 'а "б" в, г,;'])(
  'a piece that ends in a comma before a semicolon comes back: %j',
  (list) => {
    for (const field of ['ресурсы', 'исполнители', 'вид', 'участники']) {
      expectSameModel(`карта К\n\nмероприятие М\n  ${field}: ${list}\n  показатель: П\n`);
      expectSameModel(`карта К\n\nмероприятие М\n  ${field}: """\n  ${list}\n  """\n\nмероприятие Н\n`);
    }
    expectSameModel(`группа г = Г\n  школы: ${list}\n`);
  },
);

test.each(examples)('%s comes back with its imports', async (name) => {
  const uri = pathToFileURL(join(folder, name)).toString();
  const read = (path: string): string => readFileSync(fileURLToPath(path), 'utf8');
  const original = await createWorkspace(createFiles(memoryHost(read))).analyze(uri);
  if (!original.ok) throw new Error(original.trouble.code);
  const printed = printFile(original.value.file);
  const host = memoryHost((path) => (path === uri ? printed : read(path)));
  const again = await createWorkspace(createFiles(host)).analyze(uri);
  if (!again.ok) throw new Error(again.trouble.code);
  expect(again.value.file).toEqual(original.value.file);
  expect(again.value.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(printFile(again.value.file)).toBe(printed);
  expect(formatText(printed, parse)).toBe(printed);
});

describe('whatever was read', () => {
  test('comes back from a title that begins with a word of another file, and ends in a space', () => {
    expectSameModel('раздел 1.\nЭКСПЕРТИЗА 4.3 \nсрок:\n');
  });

  test('comes back from a day and a name below a task, where no office signs', () => {
    expectSameModel('карта К\nзадача Сделать\nшкола А\nдата: 01.02.2026\nподпись: И. И. Иванов\n');
  });

  test('comes back from any lines', () => {
    fc.assert(
      fc.property(lineSoup, (text) => expectSameModel(text)),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(soups))('comes back from a %s with any texts, with and without its imports', (_, soup) => {
    fc.assert(
      fc.property(soup, fc.constantFrom([], imports), (text, those) => expectSameModel(text, those)),
      { numRuns: 1000 },
    );
  });
});

test('a model made by other means is printed so that it stays what was printed', () => {
  const model = modelOf('карта К\nмероприятие М\n  показатель: П\n  исполнители: И');
  if (model.type !== 'roadmap') throw new Error('The text holds no roadmap');
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const changed: DkFile = {
        ...model,
        title: texts[0] ?? '',
        rationale: texts.join('\r\n'),
        goals: texts,
        risks: texts,
        performers: texts.map((text) => ({ kind: 'text', text })),
      };
      const printed = printFile(changed);
      expect(printFile(modelOf(printed))).toBe(printed);
    }),
    { numRuns: 1000, examples: [[['ß\u0041\u0300']], [[' _0']]] },
  );
});
