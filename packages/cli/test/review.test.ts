import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, type Files, folderWith, native } from './support/call.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2021
  утверждено: распоряжение от 18.05.2021 № 51

мероприятие Заседания координационного совета по работе со школами с низкими результатами
  срок: март 2021
  показатель: Проведено 4 заседания

мероприятие Мониторинговые визиты в школы
  срок: апрель 2021
  показатель: Проведено 6 визитов
`;

const review = (lines: string, title = 'Региональный центр'): string => `подключить: карта.dk

экспертиза ${title}
  дата: 05.07.2021
  эксперт: И. О. Фамилия, главный специалист
${lines}`;

const decided = '  критерий К3: выполнено – визиты проходят на базе школ\n';

function folderOf(files: Files): string {
  return folderWith({ 'карта.dk': roadmap, ...files });
}

test('the score of a conclusion is one answer, whether the roadmap is named beside it or not', async () => {
  const folder = folderOf({ 'э.dk': review(decided) });
  const alone = await call(folder, ['score', 'э.dk', '--explain']);
  expect(await call(folder, ['score', 'карта.dk', 'э.dk', '--explain'])).toEqual(alone);
  expect(alone.stdout[0]).toBe('э.dk: 3 из 5 · не оценено 5 · рекомендации_2022 версия 1');
  const said = alone.stdout
    .filter((line) => /решено|причина|кто решил|основание: № 2/.test(line))
    .map((line) => line.trim());
  expect(said).toContain('решено: решение эксперта: выполнено, 1 из 1; программа: решает эксперт, 0–1 из 1');
  expect(said).toContain('причина: Визиты проходят на базе школ.');
  expect(said).toContain('кто решил: И. О. Фамилия, главный специалист, Региональный центр');
});

test('as JSON a criterion keeps all that it had, and says what was decided', async () => {
  const folder = folderOf({ 'э.dk': review(decided) });
  const { stdout } = await call(folder, ['score', 'э.dk', '--format', 'json']);
  const [{ path, score }] = JSON.parse(stdout.join('\n')).files;
  const found = score.criteria.find(({ id }: { id: string }) => id === 'content-3');
  expect([path, found.state, found.points, found.decided]).toEqual([
    'э.dk',
    'met',
    { min: 1, max: 1 },
    {
      by: 'И. О. Фамилия, главный специалист, Региональный центр',
      on: 'criterion',
      state: 'met',
      points: { min: 1, max: 1 },
      reason: 'визиты проходят на базе школ',
      found: { state: 'expert', points: { min: 0, max: 1 } },
    },
  ]);
});

test('two experts who contradict each other are told of, with both places', async () => {
  const other = review('  критерий К3: не выполнено – визиты проходят в управлении\n', 'Институт');
  const folder = folderOf({ 'э1.dk': review(decided), 'э2.dk': other });
  const told =
    'О критерии «К3» эксперты решили по-разному: здесь «не выполнено», в файле э1.dk – «выполнено». Решите, чьё заключение действует.';
  const checked = await call(folder, ['check', '.']);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain(`э2.dk:6:3 error [decisions-agree] ${told}`);
  const scored = await call(folder, ['score', 'э1.dk', 'э2.dk']);
  expect(scored.stdout.map((line) => line.slice(0, 14))).toEqual(['э1.dk: 3 из 5 ', 'э2.dk: 2 из 5 ']);
  expect(scored.stderr).toContain(`э2.dk: ${told}`);
});

test('init begins a conclusion on each roadmap of a folder, with its doubts as open lines', async () => {
  const folder = folderWith({
    'почта/один.dk': roadmap,
    'почта/два.dk': roadmap.replace('Мониторинговые визиты в школы', 'Практикум на базе СОШ № 3'),
    'почта/регион.dk': roadmap.replace('период', 'уровень: региональный\n  период'),
    'почта/справочник.dk': 'исполнитель моуо = Отдел\n',
  });
  const { code, stdout, stderr } = await call(folder, ['init', '--review', 'почта']);
  expect([code, stdout]).toEqual([0, ['почта/два-экспертиза.dk', 'почта/один-экспертиза.dk'].map(native)]);
  expect(stderr).toContain('региональная дорожная карта: критерии не применяются');
  const file = join(folder, 'почта/один-экспертиза.dk');
  const text = readFileSync(file, 'utf8');
  expect(text.split('\n').filter((line) => !/^\s*\/\/|^$/.test(line))).toEqual([
    'подключить: один.dk',
    'экспертиза …',
    '  дата: …',
    '  эксперт: …',
    '  утверждено: распоряжение от 18.05.2021 № 51',
    '  критерий К3: … – …',
  ]);
  expect(text).toContain(
    '// Программа нашла: К1, К5 – выполнено; К2, К4 – не выполнено; С1, С2, С3, Р1, Р2 – не оценено',
  );
  expect(text).toContain('// Под вопросом: № 2 «Мониторинговые визиты в школы»');
  const begun = await call(folder, ['check', 'почта/один-экспертиза.dk']);
  expect(begun.code).toBe(0);
  expect(begun.stdout.map((line) => line.replace(/^.*?(\[[a-z-]+\]).*$/, '$1'))).toEqual([
    '[review-is-signed]',
    '[decision-has-reason]',
  ]);
  writeFileSync(file, 'мое');
  expect((await call(folder, ['init', '--review', 'почта/один.dk'])).code).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe('мое');
});

test('compile makes the conclusion: points, grounds, recommendations, signature', async () => {
  const text = review(
    `${decided}  мероприятие 2 «Мониторинговые визиты в школы»: методическое – с мастер-классами\n\nрекомендация Назвать школы\n`,
  );
  const folder = folderOf({ 'э.dk': text });
  const { code, stdout, stderr } = await call(folder, ['compile', 'э.dk', '--to', 'docx,xlsx,json,html,csv']);
  expect([code, stdout]).toEqual([0, ['э.docx', 'э.xlsx', 'э.json', 'э.html', 'э.csv']]);
  expect(stderr).toContain('э.dk: 1 решение о критериях, 1 решение о мероприятиях; замечаний нет.');
  const html = readFileSync(join(folder, 'э.html'), 'utf8')
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('\u00A0', ' ');
  for (const words of [
    'Экспертное заключение',
    'Критерии оценки выполнения мероприятий дорожной карты',
    'ИТОГО',
    'Решение эксперта: выполнено, 1 из 1.',
    'Программа: решает эксперт, 0–1 из 1.',
    'Рекомендации эксперта',
    'Назвать школы',
    'Рекомендации, предложенные программой (эксперт оставляет нужные и вычёркивает остальные)',
    'Заключение пока не дано.',
    'Дата: 5 июля 2021 г.',
  ]) {
    expect(html).toContain(words);
  }
  const data = JSON.parse(readFileSync(join(folder, 'э.json'), 'utf8'));
  expect([data.kind, data.asOf, data.expert, data.score.points]).toEqual([
    'review',
    '2021-07-05',
    'И. О. Фамилия, главный специалист',
    { min: 4, max: 4 },
  ]);
});
