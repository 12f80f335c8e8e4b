import type { MonitoringSubject } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { documentText } from '../testing/document-text.ts';
import { printedFile } from '../testing/printed-file.ts';
import { layoutMonitoring } from './layout-monitoring.ts';
import type { MonitoringPart } from './monitoring-part.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021
    показатель: Внесены данные
      план: 100 %
    показатель: Проведено не менее 3 совещаний

  мероприятие Совет
    срок: ежеквартально

  мероприятие Сеть
    срок: май 2021

раздел 2. Итоги

  мероприятие Конкурс
    срок: апрель 2021

  мероприятие Слёт
    срок: апрель 2021

  мероприятие Форум
    срок: декабрь 2021

  мероприятие Выезды
    срок: по отдельному графику
`;

const earlier = `подключить: карта.dk

мониторинг I квартал 2021 года
  дата: 01.04.2021

отчёт 5
  сведения: Готовится положение
`;

const report = `подключить: карта.dk
подключить: ранее.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  сведения: Внесены данные по 6 школам
  факт: 98,5 %
  факт 2: 2 совещания
  документ: Приказ № 12 https://example.org/a.pdf
  причина: две школы не успели

отчёт 2
  проведено: 12.02.2021
  сведения: Совет провёл одно заседание

отчёт 3
  состояние: перенесено на сентябрь 2021
  причина: договоры согласуются
  решение: Приказ № 38

рекомендация Продлить сбор данных
решение Приказ № 40 https://example.org/40.pdf
`;

async function subjectOf(text = report, map = roadmap, before = earlier): Promise<MonitoringSubject> {
  const printed = await printedFile({ 'отчёт.dk': text, 'карта.dk': map, 'ранее.dk': before });
  if (printed.type !== 'monitoring') throw new Error('No monitoring report');
  return printed.view;
}

/** The document of some parts, a line for each paragraph and row. */
async function linesOf(parts: readonly MonitoringPart[], text = report): Promise<readonly string[]> {
  return documentText(layoutMonitoring(await subjectOf(text), parts)).split('\n');
}

/** The lines behind one that begins so, up to the next one that is none of a table. */
function tableIn(lines: readonly string[], name: string): readonly string[] {
  const from = lines.findIndex((line) => line.startsWith(`table «${name}»`));
  const length = lines.slice(from + 1).findIndex((line) => !line.startsWith('  '));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length);
}

test('the monitoring table: sections kept, what is overdue and what nobody reported told as such, earlier reports kept', async () => {
  expect(tableIn(await linesOf(['table']), 'Мониторинг').slice(1)).toEqual([
    '  section: →4 1. Кадры',
    '  event: 1 | Сбор данных | Проведено: 15.03.2021 ¶ Внесены данные по 6 школам ¶ Внесены данные: 98,5 % (план: 100 %) ¶ Проведено не менее 3 совещаний: 2 совещания ¶ Причина: две школы не успели | Приказ № 12 <https://example.org/a.pdf>',
    '  event: 2 | Совет | Проведено частично: 1 из 2 ¶ Проведено: 12.02.2021 ¶ Совет провёл одно заседание | ',
    '  event: 3 | Сеть | Перенесено на сентябрь 2021 ¶ Причина: договоры согласуются ¶ Приказ № 38 | ',
    '  section: →4 2. Итоги',
    '  event: 4 | Конкурс | *Сведений нет, срок истёк 30.04.2021* | ',
    '  event: 5 | Слёт | *Сведений нет, срок истёк 30.04.2021* ¶ Готовится положение | ',
    '  event: 6 | Форум | Срок не наступил: 31.12.2021 | ',
    '  event: 7 | Выезды | Срок не назван | ',
  ]);
});

describe('the points', () => {
  test('stand in the official table, word for word, with what they rest on; the conclusion and what follows below', async () => {
    const lines = await linesOf(['points']);
    expect(lines.slice(0, 2)).toEqual([
      'title: Оценка выполнения мероприятий дорожной карты',
      'subtitle: Дорожная карта⏎Район⏎По состоянию на 1 июля 2021 г.',
    ]);
    expect((await linesOf(['plan-fact'])).slice(0, 2)).toEqual([
      'title: План и факт',
      'subtitle: Дорожная карта⏎Район⏎По состоянию на 1 июля 2021 г.',
    ]);
    const rows = tableIn(lines, 'Баллы').map((row) => row.split(' | '));
    expect(rows.map(([number, title = '', of, points]) => [number, title.slice(0, 23), of, points])).toEqual([
      ['table «Баллы»: №п/п', 'Критерий', 'Баллы', 'Оценка'],
      ['  event: 1.', 'Содержательная эксперти', '0–5', '0–2 из 5'],
      ['  event: 2.', 'Информация о проведении', '0–3', '0 из 3'],
      ['  event: 3.', 'Наличие рекомендаций по', '0–2', '2 из 2'],
      ['  total: ', 'ИТОГО', '0–10', '2–4 из 10'],
    ]);
    const grounds = tableIn(lines, 'Основания');
    expect(grounds.find((row) => row.startsWith('  event: С2'))).toContain('Документы: 1 из 4 мероприятий');
    expect(lines.slice(lines.findIndex((line) => line.includes('Рекомендации:'))).slice(0, 4)).toEqual([
      'body: *Рекомендации:*',
      'list: 1) Продлить сбор данных',
      'body: *Управленческие решения:*',
      'list: 1) Приказ № 40 <https://example.org/40.pdf>',
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^body: \*Заключение: \*/));
  });

  test('are none without a day, and that is said', async () => {
    const lines = await linesOf(['points'], report.replace('  дата: 01.07.2021\n', ''));
    expect(lines.find((line) => line.startsWith('  event: С1'))).toContain('– из 1');
    expect(lines).toContain('body: *Заключение: *не сделано, пока не всё оценено.');
  });
});

test('plan and fact: summed up by section with a bar, then each indicator with its deviation', async () => {
  const lines = await linesOf(['plan-fact']);
  expect(lines.find((line) => line.startsWith('bar'))).toBe(
    'bar «Как исполняются мероприятия»: проведено 1 | частично 1 | перенесено 1 | сведений нет 2 | срок не наступил 1 | срок не назван 1',
  );
  expect(tableIn(lines, 'Итоги').slice(1)).toEqual([
    '  event: 1. Кадры | 3 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 1 из 2 (50 %)',
    '  event: 2. Итоги | 4 | 0 | 0 | 0 | 0 | 0 | 2 | 1 | 1 | 0 из 2 (0 %)',
    '  total: *ИТОГО* | *7* | *1* | *1* | *1* | *0* | *0* | *2* | *1* | *1* | *1 из 4 (25 %)*',
  ]);
  expect(tableIn(lines, 'План и факт').slice(1, 6)).toEqual([
    '  section: →8 1. Кадры',
    '  event: ↓2 1 | ↓2 Сбор данных | Внесены данные | 100 % | 98,5 % | −1,5\u00A0п.\u00A0п. | ↓2 проведено | ↓2 две школы не успели',
    '  stage: Проведено не менее 3 совещаний | не менее 3 совещаний (из показателя) | 2 совещания | −1',
    '  event: 2 | Совет |  |  |  |  | проведено частично: 1 из 2 | ',
    '  event: 3 | Сеть |  |  |  |  | перенесено на сентябрь 2021 | договоры согласуются ¶ Приказ № 38',
  ]);
});

describe('facts of earlier reports', () => {
  const map = roadmap.replace('мероприятие Слёт\n', 'мероприятие Слёт\n    показатель: Проведено 3 сбора\n');
  const before = earlier.replace('Готовится положение', 'Готовится положение\n  факт: 1 сбор');
  const later = (lines: string): string => `${report}\nотчёт 5\n  сведения: Ждём погоды\n${lines}`;

  test.each([
    ['where the last report does not name the event', report, '1 сбор (на 01.04.2021)'],
    ['where it is silent of the indicator', later(''), '1 сбор (на 01.04.2021)'],
    ['where it goes on', later('  факт: ещё 1 сбор\n'), '1 сбор (на 01.04.2021) ¶ ещё 1 сбор'],
  ])('have the day of their report in the table: %s', async (_, text, fact) => {
    const lines = documentText(layoutMonitoring(await subjectOf(text, map, before), ['plan-fact'])).split('\n');
    expect(lines.find((line) => line.includes(' | Слёт | '))).toContain(`(из показателя) | ${fact} | `);
  });

  test('name their report for programs', async () => {
    const recordOf = async (text: string): Promise<unknown> => {
      const { records = [] } = layoutMonitoring(await subjectOf(text, map, before));
      const { facts, information, report, asOf } = records.find(({ event }) => event === 'Слёт') ?? {};
      return { facts, information, report, asOf };
    };
    const told = { report: 'ранее.dk', asOf: '2021-04-01' };
    const plan = { indicator: 'Проведено 3 сбора', plan: '3 сбора', planFrom: 'indicator' };
    const known = { ...plan, fact: '1 сбор', state: 'missed', deviation: -2, ...told };
    expect(await recordOf(report)).toEqual({ facts: [known], information: 'Готовится положение', ...told });
    expect(await recordOf(later(''))).toEqual({ facts: [known], information: 'Ждём погоды' });
    expect(await recordOf(later('  факт: ещё 1 сбор\n'))).toEqual({
      facts: [{ ...plan, fact: 'ещё 1 сбор', state: 'missed', deviation: -1, with: [{ fact: '1 сбор', ...told }] }],
      information: 'Ждём погоды',
    });
  });
});

test('days are printed in one way, however their author wrote them', async () => {
  const text = report.replace('проведено: 15.03.2021', 'проведено: 15 марта и 17-18 марта 2021 г.');
  const lines = documentText(layoutMonitoring(await subjectOf(text), ['table'])).split('\n');
  expect(lines.find((line) => line.includes('Сбор данных'))).toContain(
    'Проведено: 15.03.2021, 17.03.2021 – 18.03.2021 ¶',
  );
});

test('a plan is what the fact is compared with, though the words of the indicator alone name it, with and without a fact', async () => {
  const map = roadmap
    .replace('Проведено не менее 3 совещаний', 'Доля школ – 80 %\n      план 2021: 50 %')
    .replace('мероприятие Совет\n', 'мероприятие Совет\n    показатель: Рост числа решений на 10 %\n');
  const text = report.replace('факт 2: 2 совещания', 'факт 2: 55 %');
  const lines = documentText(layoutMonitoring(await subjectOf(text, map), ['plan-fact'])).split('\n');
  expect(tableIn(lines, 'План и факт').slice(3, 5)).toEqual([
    '  stage: Доля школ – 80 % | 80 % (из показателя); 2021 г. – 50 % | 55 % | −25\u00A0п.\u00A0п.',
    '  event: 2 | Совет | Рост числа решений на 10 % | рост на 10 % (из показателя) |  |  | проведено частично: 1 из 2 | ',
  ]);
});

test('where parts of a plan have facts, those without are shown too', async () => {
  const plans = ['январь: 1', 'февраль: 1', 'март: 2', 'апрель: 1'].map((part) => `    план ${part}\n`).join('');
  const map = roadmap.replace('    план: 100 %\n', plans);
  const text = report.replace('  факт: 98,5 %\n  факт 2: 2 совещания\n', '  факт февраль: 1\n  факт апрель: 3\n');
  const lines = documentText(layoutMonitoring(await subjectOf(text, map), ['plan-fact'])).split('\n');
  expect(tableIn(lines, 'План и факт').slice(2, 6)).toEqual([
    expect.stringContaining(' | Внесены данные, январь | 1 |  |  | '),
    '  stage: Внесены данные, февраль | 1 | 1 | 0',
    '  stage: Внесены данные, март | 2 |  | ',
    '  stage: Внесены данные, апрель | 1 | 3 | +2',
  ]);
});

test('all parts together: each begins a page, and what follows from the report stands once', async () => {
  const { blocks } = layoutMonitoring(await subjectOf());
  const titles = blocks.flatMap((block) => (block.type === 'paragraph' && block.style === 'title' ? [block] : []));
  expect(titles.map(({ startsPage }) => startsPage)).toEqual([undefined, true, true]);
  expect(blocks.flatMap((block) => (block.type === 'table' ? [block.name] : []))).toEqual([
    'Мониторинг',
    'Баллы',
    'Основания',
    'Итоги',
    'План и факт',
  ]);
  expect(documentText(layoutMonitoring(await subjectOf())).match(/Рекомендации:/g)).toHaveLength(1);
  expect(documentText(layoutMonitoring(await subjectOf(), ['table'])).match(/Рекомендации:/g)).toHaveLength(1);
});
