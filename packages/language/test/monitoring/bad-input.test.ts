import { describe, expect, test } from 'vitest';
import { reported } from './reported.ts';

const roadmap = `карта к2021 = Дорожная карта района
  период: 2021
  утверждено: распоряжение от 18.01.2021 № 51

мероприятие 1. Сбор данных по школам
  срок: март 2021
  показатель: Внесены данные по 6 школам
  показатель: Повышение качества данных
`;
const head = 'подключить: карта.dk\n\nмониторинг I полугодие 2021 года\n  дата: 01.07.2021\n';
const full = `
отчёт 1
  проведено: 15.03.2021
  сведения: Внесены данные по 6 школам
  факт: 6 школ
  документ: Справка от 18.03.2021 № 7
  освещение: Новость https://example.org/1
`;
const good = `${head}${full}`;

/** What is found in a report, in the order of the text: rule, and the words it marks. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { diagnostics } = await reported(files);
  const [text = ''] = Object.values(files);
  return diagnostics.map(({ rule, span }) => `${rule} »${text.slice(span.start, span.end)}«`);
}

const title = '»I полугодие 2021 года«';

/** One fault each, and what it leads to: nothing else is told of it, and the rest stands. */
const faults: Readonly<Record<string, readonly [text: string, findings: readonly string[]]>> = {
  'a good report has none': [good, []],
  'a report on an event that there is not': [`${good}\nотчёт 7\n  проведено: 15.03.2021\n`, ['report-names-event »7«']],
  'two reports on one event': [`${good}\nотчёт 1\n  проведено: 16.03.2021\n`, ['event-is-reported-once »1«']],
  'a report dated before its roadmap': [good.replace('01.07.2021', '01.07.2020'), ['report-date-is-past »01.07.2020«']],
  'held after the report': [
    good.replace('15.03.2021', '15.08.2021').replace('18.03.2021', '01.07.2021'),
    ['report-date-is-past »15.08.2021«'],
  ],
  'a date that is no date': [good.replace('15.03.2021', '31.02.2021'), ['value-fits-field »31.02.2021«']],
  'no date where it says that it was not held': [
    good.replace('проведено: 15.03.2021', 'проведено: не проводилось\n  состояние: не проведено\n  причина: Болезнь'),
    ['value-fits-field »не проводилось«'],
  ],
  'a colon behind the number of an event': [good.replace('отчёт 1', 'отчёт № 1:'), []],
  'a colon behind the title of an event': [good.replace('отчёт 1', 'отчёт Сбор данных по школам:'), []],
  'a field without its value': [good.replace('15.03.2021', ''), ['value-fits-field »проведено«']],
  'a document without its words': [good.replace('Справка от 18.03.2021 № 7', ''), ['value-fits-field »документ«']],
  'no date at all': [good.replace('  дата: 01.07.2021\n', ''), [`report-has-date ${title}`]],
  'a fact against an indicator that there is not': [
    good.replace('факт:', 'факт 3:'),
    ['fact-names-indicator »6 школ«'],
  ],
  'a fact without a plan': [good.replace('факт:', 'факт 2:'), ['fact-has-plan »6 школ«']],
  'a fact in other units': [good.replace('факт: 6 школ', 'факт: 100 %'), ['fact-has-plans-unit »100 %«']],
  'a fact in words': [good.replace('факт: 6 школ', 'факт: все школы'), ['fact-has-plans-unit »все школы«']],
  'a fact below its plan': [good.replace('факт: 6 школ', 'факт: 4 школы'), ['fact-reaches-plan »4 школы«']],
  'a link that leads nowhere': [good.replace('https://', 'htp://'), ['link-is-valid »Новость htp://example.org/1«']],
  'a link of another kind': [good.replace('https://', 'ftp://'), ['link-is-valid »Новость ftp://example.org/1«']],
  'a link without its beginning': [good.replace('https://', ''), ['link-is-valid »Новость example.org/1«']],
  'a document of a day that there is not': [
    good.replace('18.03.2021', '31.02.2021'),
    ['document-is-in-time »Справка от 31.02.2021 № 7«'],
  ],
  'a document older than what it proves': [
    good.replace('18.03.2021', '01.03.2021'),
    ['document-is-in-time »Справка от 01.03.2021 № 7«'],
  ],
  'a report that imports itself': [`подключить: отчёт.dk\n${good}`, ['import-is-acyclic »отчёт.dk«']],
  'the state by another word': [
    good.replace('  проведено: 15.03.2021\n', '  статус: не проведено\n  причина: Болезнь\n'),
    ['line-is-understood »статус«'],
  ],
  'the state without its field': [
    good.replace('  проведено: 15.03.2021\n', '  не выполнено\n  причина: Болезнь\n'),
    ['line-is-understood »не выполнено«'],
  ],
  'the day by another word': [good.replace('проведено:', 'дата проведения:'), ['line-is-understood »дата проведения«']],
  'the day behind a word': [
    good.replace('проведено: 15.03.2021', 'выполнено 15.03.2021'),
    ['line-is-understood »выполнено 15.03.2021«'],
  ],
  'the event as a roadmap has it': [good.replace('отчёт 1', 'мероприятие 1'), ['line-is-understood »мероприятие«']],
  'a date of the report without its year': [
    good.replace('01.07.2021', '1 июля').replace('  документ: Справка от 18.03.2021 № 7\n', ''),
    ['value-fits-field »1 июля«'],
  ],
  'an event that there is not, in the place of one that is due': [
    good.replace('отчёт 1', 'отчёт 7'),
    ['report-names-event »7«'],
  ],
  'no report on what is due': [head, [`event-is-reported ${title}`]],
  'moved to no time': [
    `${head}\nотчёт 1\n  состояние: перенесено на лучшие времена\n  причина: Карантин\n  решение: Приказ № 38\n`,
    ['value-fits-field »перенесено на лучшие времена«'],
  ],
};

describe('each fault is told once, at its place', () => {
  test.each(Object.entries(faults))('%s', async (_, [text, findings]) => {
    expect(await found({ 'отчёт.dk': text, 'карта.dk': roadmap })).toEqual(findings);
  });

  test('and what was meant holds', async () => {
    const text = good.replace(
      'отчёт 1\n  проведено: 15.03.2021',
      'мероприятие 1\n  статус: частично\n  выполнено 15.03.2021',
    );
    const { subject } = await reported({ 'отчёт.dk': text, 'карта.dk': roadmap });
    const [report] = subject.monitoring.reports;
    expect([report?.states[0]?.is, report?.held?.text]).toEqual(['partly', '15.03.2021']);
  });

  test('a roadmap with errors', async () => {
    const wrong = roadmap.replace('март 2021', '31.02.2021').replace('показатель: Повышение', 'показатели Повышение');
    const { diagnostics, score } = await reported({ 'отчёт.dk': good, 'карта.dk': wrong });
    expect(diagnostics.map(({ rule, message }) => [rule, message])).toContainEqual([
      'reported-roadmap-is-sound',
      'В карте «карта.dk» есть ошибки (2): сроки и баллы могут быть неверны. Исправьте сначала её.',
    ]);
    expect(score).not.toBeNull();
  });

  test('reports on two roadmaps, and an earlier report on another one', async () => {
    const other = 'карта Карта соседей\n  период: 2021\nмероприятие 9. Семинар\n';
    const two = `подключить: соседи.dk\n${good.replace('отчёт 1', 'отчёт к2021.1')}`;
    expect(await found({ 'отчёт.dk': two, 'карта.dk': roadmap, 'соседи.dk': other })).toEqual([
      `report-is-on-one-roadmap ${title}`,
    ]);
    const spring = `подключить: соседи.dk\nмониторинг Весна\n  дата: 01.04.2021\nотчёт 9\n  проведено: 01.03.2021\n`;
    const files = { 'отчёт.dk': `подключить: весна.dk\n${good}`, 'карта.dk': roadmap };
    expect(await found({ ...files, 'весна.dk': spring, 'соседи.dk': other })).toEqual([
      `report-is-on-one-roadmap ${title}`,
    ]);
  });

  test('an earlier report that is later', async () => {
    const autumn = good.replace('01.07.2021', '01.10.2021');
    const text = `подключить: осень.dk\n${good}`;
    expect(await found({ 'отчёт.dk': text, 'осень.dk': autumn, 'карта.dk': roadmap })).toEqual([
      'history-is-earlier »01.07.2021«',
    ]);
  });

  test('reports that import each other', async () => {
    const spring = `подключить: отчёт.dk\n${good.replace('01.07.2021', '01.04.2021')}`;
    const text = `подключить: весна.dk\n${good}`;
    expect(await found({ 'отчёт.dk': text, 'весна.dk': spring, 'карта.dk': roadmap })).toEqual([
      'import-is-acyclic »весна.dk«',
    ]);
  });
});
