import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, type Files, folderWith, native, withoutAdvice } from './support/call.ts';

const roadmap = `карта к2021 = Дорожная карта
  муниципалитет: Район
  период: 2021

раздел 1. Кадры

  мероприятие Сбор данных
    срок: март 2021
    показатель: Внесены данные
      план: 100 %

  мероприятие сеть = Объединение "кадровых" ресурсов
    срок: май 2021
    показатель: Проведено 2 совещания

раздел 2. Итоги

  мероприятие Итоговое совещание
    срок: декабрь 2021
`;

const report = `подключить: ../карта.dk

мониторинг I полугодие 2021 года
  дата: 01.07.2021

отчёт 1
  проведено: 15.03.2021
  сведения: Внесены данные по 6 школам
  факт: 100 %
  документ: Приказ № 12 https://example.org/a.pdf
  освещение: Новость https://example.org/n/1

отчёт сеть
  состояние: перенесено на сентябрь 2021
  причина: договоры согласуются
  решение: Приказ № 38

рекомендация Продлить сбор данных
решение Приказ № 40 https://example.org/40.pdf
`;

function folderOf(files: Files): string {
  return folderWith({ 'карта.dk': roadmap, 'dorkarta.config.json': withoutAdvice, ...files });
}

describe('compiles a monitoring report', () => {
  test('as CSV: the prescribed table, sections kept, every event with what is reported of it', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const { code, stdout, stderr } = await call(folder, ['compile', 'отчёты/о.dk', '--to', 'csv', '--part', 'table']);
    expect([code, stdout]).toEqual([0, ['отчёты/о-таблица.csv']]);
    expect(stderr).toContain('отчёты/о.dk: 2 отчёта о мероприятиях; замечаний нет.');
    const text = readFileSync(join(folder, 'отчёты/о-таблица.csv'), 'utf8').replace('\uFEFF', '').trimEnd();
    expect(text.replaceAll('\r\n', '\n').split(/\n(?=№|\d+[.;])/)).toEqual([
      '№п/п;Мероприятие;Информация о проведении мероприятия;Ссылка на документ, информационное сопровождение мероприятия',
      '1. Кадры;;;',
      '1;Сбор данных;"Проведено: 15.03.2021\nВнесены данные по 6 школам\nВнесены данные: 100 % (план: 100 %)";"Приказ № 12 https://example.org/a.pdf\nНовость https://example.org/n/1"',
      '2;"Объединение ""кадровых"" ресурсов";"Перенесено на сентябрь 2021\nПричина: договоры согласуются\nПриказ № 38";',
      '2. Итоги;;;',
      '3;Итоговое совещание;Срок не наступил: 31.12.2021;',
    ]);
  });

  test('with all its tables, or those that are asked for, in the official order', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const headsOf = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await call(folder, ['compile', 'отчёты/о.dk', '--to', 'csv', ...argv]);
      const lines = readFileSync(join(folder, stdout[0] ?? ''), 'utf8')
        .replace('\uFEFF', '')
        .split('\r\n');
      return lines.filter((_, index) => index === 0 || lines[index - 1] === '').map((line) => line.slice(0, 20));
    };
    const table = ['№п/п;Мероприятие;Инф'];
    const points = ['№п/п;Критерий;Баллы;', '№;Требование;Баллы;Н'];
    const planFact = ['Раздел;Мероприятий;П', '№ п/п;Мероприятие;По'];
    expect((await headsOf()).slice(0, 5)).toEqual([...table, ...points, ...planFact]);
    expect((await headsOf('--part', 'points,table')).slice(0, 3)).toEqual([...table, ...points]);
    expect((await headsOf('--part', 'plan-fact')).slice(0, 2)).toEqual(planFact);
    expect(readdirSync(join(folder, 'отчёты')).toSorted()).toEqual([
      'о-план-факт.csv',
      'о-таблица-баллы.csv',
      'о.csv',
      'о.dk',
    ]);
    const { code, stderr } = await call(folder, ['compile', 'отчёты/о.dk', '--part', 'point']);
    expect([code, stderr]).toEqual([2, 'Нет части «point». Возможно, «points». Есть: table, points, plan-fact.\n']);
  });

  test('a roadmap keeps its name whatever parts of a report are asked for', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const { stdout } = await call(folder, ['compile', 'карта.dk', 'отчёты/о.dk', '--to', 'csv', '--part', 'points']);
    expect(stdout).toEqual(['карта.csv', 'отчёты/о-баллы.csv']);
  });

  test('not while it has errors, nor with warnings where they count, and says so', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report.replace('отчёт 1', 'отчёт 77') });
    const wrong = await call(folder, ['compile', 'отчёты/о.dk']);
    expect([wrong.code, wrong.stdout]).toEqual([1, []]);
    expect(wrong.stderr.replace(/\s+/g, ' ')).toContain('Документы не составлены: сначала исправьте ошибки.');
    const doubtful = folderWith({ 'карта.dk': roadmap });
    const strict = await call(doubtful, ['compile', 'карта.dk', '--strict']);
    expect([strict.code, strict.stdout]).toEqual([1, []]);
    expect(strict.stderr.replace(/\s+/g, ' ')).toContain(
      'Документы не составлены: с параметром --strict мешают и предупреждения.',
    );
  });

  test('as JSON: its day, its roadmap, and a record for each event', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    await call(folder, ['compile', 'отчёты/о.dk', '--to', 'json']);
    const { roadmap: model, ...json } = JSON.parse(readFileSync(join(folder, 'отчёты/о.json'), 'utf8'));
    expect([model.type, model.title]).toEqual(['roadmap', 'Дорожная карта']);
    expect(json).toMatchObject({
      kind: 'monitoring',
      title: 'I полугодие 2021 года',
      asOf: '2021-07-01',
      score: { of: 10, notAssessed: 0, asOf: '2021-07-01' },
      roadmaps: [{ path: '../карта.dk', title: 'Дорожная карта' }],
      recommendations: [{ text: 'Продлить сбор данных' }],
      decisions: [{ text: 'Приказ № 40', link: 'https://example.org/40.pdf' }],
    });
    expect(json.rows).toEqual([
      {
        number: '1',
        event: 'Сбор данных',
        state: 'held',
        held: [{ from: '2021-03-15', to: '2021-03-15' }],
        information: 'Внесены данные по 6 школам',
        documents: [{ text: 'Приказ № 12', link: 'https://example.org/a.pdf' }],
        coverage: [{ text: 'Новость', link: 'https://example.org/n/1' }],
        facts: [{ indicator: 'Внесены данные', plan: '100 %', fact: '100 %', state: 'reached', deviation: 0 }],
        occasions: [
          { from: '2021-03-01', to: '2021-03-31', state: 'held', held: [{ from: '2021-03-15', to: '2021-03-15' }] },
        ],
      },
      {
        number: '2',
        event: 'Объединение "кадровых" ресурсов',
        state: 'moved',
        movedTo: 'сентябрь 2021',
        occasions: [
          { from: '2021-05-01', to: '2021-05-31', state: 'moved' },
          { from: '2021-09-01', to: '2021-09-30', state: 'soon' },
        ],
        information: null,
        documents: [],
        coverage: [],
        facts: [],
        reason: 'договоры согласуются',
        decisions: [{ text: 'Приказ № 38' }],
      },
      {
        number: '3',
        event: 'Итоговое совещание',
        state: 'soon',
        occasions: [{ from: '2021-12-01', to: '2021-12-31', state: 'soon' }],
        information: null,
        documents: [],
        coverage: [],
        facts: [],
      },
    ]);
  });

  test('as every other format, beside its roadmap', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const { code, stdout } = await call(folder, ['compile', '.', '--to', 'docx,xlsx,html']);
    expect(code).toBe(0);
    expect(stdout).toEqual(
      ['карта', native('отчёты/о')].flatMap((name) => ['docx', 'xlsx', 'html'].map((ending) => `${name}.${ending}`)),
    );
    const html = readFileSync(join(folder, 'отчёты/о.html'), 'utf8');
    expect(html).toContain('По\u00A0состоянию на\u00A01\u00A0июля 2021\u00A0г.');
    expect(html).toContain('<a href="https://example.org/a.pdf"');
    expect(html).toContain('Управленческие решения:');
  });

  test('but not with errors', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report.replace('отчёт сеть', 'отчёт сетка') });
    const { code, stdout, stderr } = await call(folder, ['compile', 'отчёты/о.dk', '--to', 'csv']);
    expect([code, stdout]).toEqual([1, []]);
    expect(stderr).toContain(
      'отчёты/о.dk:13:7 error [report-names-event] Мероприятия «сетка» в подключённой карте нет, у её мероприятий номера с 1 по 3: исправьте номер, имя или название.',
    );
  });
});

describe('scores a monitoring report', () => {
  const summary = '5–6 из 10 · экспертиза 0–1 из 5 · сведения 3 из 3 · решения 2 из 2 · рекомендации_2022 версия 1';

  test('with the roadmap beside it or without: it is one answer', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const alone = await call(folder, ['score', 'отчёты/о.dk']);
    expect(alone.stdout).toEqual([`отчёты/о.dk: ${summary}`]);
    for (const format of ['text', 'json']) {
      const one = await call(folder, ['score', 'отчёты/о.dk', '--format', format]);
      const both = await call(folder, ['score', 'карта.dk', 'отчёты/о.dk', '--format', format]);
      expect([both.code, both.stdout]).toEqual([one.code, one.stdout]);
    }
    const all = await call(folder, ['score', '.']);
    expect(all.stdout).toEqual([
      'карта.dk: 0–1 из 5 · не оценено 5 · рекомендации_2022 версия 1',
      `${native('отчёты/о.dk')}: ${summary}`,
    ]);
  });

  test('as of another day, and tells in which file its events stand', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const { stdout } = await call(folder, ['score', 'отчёты/о.dk', '--format', 'json', '--as-of', '31.12.2021']);
    const [{ path, score }] = JSON.parse(stdout.join('\n')).files;
    const information = score.criteria.find(({ id }: { readonly id: string }) => id === 'information-1');
    expect([path, score.asOf, information.state, information.share]).toEqual([
      'отчёты/о.dk',
      '2021-12-31',
      'unmet',
      { of: 3, with: 1 },
    ]);
    expect(information.obstacles).toEqual([
      expect.objectContaining({ event: '2', line: 13, words: 'перенесено на сентябрь 2021, новый срок прошёл' }),
      expect.objectContaining({ event: '3', file: '../карта.dk', line: 18, words: 'нет отчёта' }),
    ]);
  });

  test('a day that is none is a wrong call', async () => {
    const folder = folderOf({ 'отчёты/о.dk': report });
    const line = await call(folder, ['score', 'отчёты/о.dk', '--as-of', '31.12.2021']);
    expect(line.stdout.join('')).toContain(' · на 31.12.2021 · рекомендации_2022');
    expect((await call(folder, ['score', 'отчёты/о.dk'])).stdout.join('')).not.toContain('· на ');
    const { code, stderr } = await call(folder, ['score', 'отчёты/о.dk', '--as-of', '31.02.2021']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Параметр --as-of: дня «31.02.2021» в календаре нет.')]);
  });
});

describe('a finding that speaks of the roadmap points into its file', () => {
  const wrong = report.replace('  факт: 100 %', '  факт 2: 100 %');

  test('in JSON', async () => {
    const folder = folderOf({ 'отчёты/о.dk': wrong });
    const { stdout } = await call(folder, ['check', 'отчёты/о.dk', '--format', 'json']);
    const [{ findings }] = JSON.parse(stdout.join('\n')).files;
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'fact-names-indicator',
        line: 9,
        column: 11,
        related: [
          {
            message: 'Мероприятие, о котором отчёт',
            file: 'карта.dk',
            line: 7,
            column: 15,
            endLine: 7,
            endColumn: 26,
          },
        ],
      }),
    ]);
  });

  test('in SARIF', async () => {
    const folder = folderOf({ 'отчёты/о.dk': wrong });
    const { stdout } = await call(folder, ['check', 'отчёты/о.dk', '--format', 'sarif']);
    const [{ results }] = JSON.parse(stdout.join('\n')).runs;
    expect(results[0].relatedLocations).toEqual([
      {
        id: 0,
        message: { text: 'Мероприятие, о котором отчёт' },
        physicalLocation: {
          artifactLocation: { uri: encodeURI('карта.dk') },
          region: { startLine: 7, startColumn: 15, endLine: 7, endColumn: 26 },
        },
      },
    ]);
  });
});

test('a text that no cell holds is told at its own event, though another has the same title', async () => {
  const folder = folderWith({
    'карта.dk': `карта К\n  период: 2021\n\nмероприятие Сбор\n\nмероприятие Сбор\n  показатель: ${'а'.repeat(33_000)}\n`,
    'dorkarta.config.json': withoutAdvice,
  });
  const { stderr } = await call(folder, ['compile', 'карта.dk', '--to', 'xlsx']);
  expect(stderr).toMatch(/^карта\.dk:6:13 error \[text-fits-cell\]/m);
});
