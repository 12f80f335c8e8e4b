import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** The words of a document, each piece in a line of its own. */
function wordsIn(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/(?:<[^>]+>)+/g, '\n')
    .replaceAll('\u00A0', ' ');
}

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
    'О критерии «К3» эксперты решили по-разному: здесь «не выполнено», в файле э1.dk (строка 6) – «выполнено». Решите, чьё заключение действует.';
  const checked = await call(folder, ['check', '.']);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain(`э2.dk:6:3 error [decisions-agree] ${told}`);
  const scored = await call(folder, ['score', 'э1.dk', 'э2.dk']);
  expect(scored.stdout.map((line) => line.slice(0, 14))).toEqual(['э1.dk: 3 из 5 ', 'э2.dk: 2 из 5 ']);
  expect(scored.stderr).toContain(`э2.dk: ${told}`);
  const compiled = await call(folder, ['compile', '.', '--to', 'json', '--out', 'out']);
  expect([compiled.code, compiled.stdout.length]).toEqual([0, 3]);
  expect(compiled.stderr).toContain(`э2.dk:6:3 error [decisions-agree] ${told}`);
});

test('what several experts contradict each other in is told once, with all places and all that is contested', async () => {
  const ruling = (words: string): string => review(`  мероприятие 2: ${words} – так\n  критерий К1: выполнено – так\n`);
  const folder = folderOf({
    'э1.dk': ruling('методическое, площадка, адресное'),
    'э2.dk': ruling('методическое, площадка'),
    'э3.dk': ruling('не методическое, не площадка'),
    'э4.dk': ruling('не площадка'),
  });
  const { stdout } = await call(folder, ['check', '.']);
  expect(stdout.filter((line) => line.includes('decisions-agree'))).toEqual([
    'э3.dk:6:3 error [decisions-agree] О мероприятии № 2 эксперты решили по-разному: здесь «не методическое, не площадка», в файле э1.dk (строка 6) – «методическое, площадка», в файле э2.dk (строка 6) – «методическое, площадка», в файле э4.dk (строка 6) – «не площадка». Решите, чьё заключение действует.',
  ]);
  const json = await call(folder, ['check', '.', '--format', 'json']);
  const { files, summary } = JSON.parse(json.stdout.join('\n'));
  const last = files.find(({ path }: { path: string }) => path === 'э3.dk');
  expect([summary.errors, last.findings[0].related.length]).toEqual([1, 3]);
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
  expect(text).toContain('// мероприятие 1: методическое, площадка – почему');
  expect(text).toContain('// Под вопросом: № 2 «Мониторинговые визиты в школы»');
  const untouched = await call(folder, ['compile', 'почта/один-экспертиза.dk', '--to', 'csv']);
  expect(untouched.stderr).toContain('один-экспертиза.dk: решений нет, не решена 1 строка;');
  const begun = await call(folder, ['check', 'почта/один-экспертиза.dk']);
  expect(begun.code).toBe(0);
  expect(begun.stdout.map((line) => line.replace(/^.*?(\[[a-z-]+\]).*$/, '$1'))).toEqual([
    '[review-is-signed]',
    '[decision-has-reason]',
  ]);
  const again = await call(folder, ['init', '--review', 'почта']);
  expect([again.code, again.stdout]).toEqual([0, []]);
  const there = native('почта/один-экспертиза.dk');
  expect(again.stderr.replaceAll('\n  ', ' ')).toContain(
    `${native('почта/один.dk')}: заключение не начато: оно уже есть в файле ${there}; другому эксперту скопируйте этот файл под другим именем.`,
  );
  expect(readFileSync(file, 'utf8')).toBe(text);
  renameSync(file, join(folder, 'почта/наше.dk'));
  const named = await call(folder, ['init', '--review', 'почта/один.dk']);
  expect([named.code, named.stdout]).toEqual([0, []]);
  expect(named.stderr).toContain(native('почта/наше.dk'));
  rmSync(join(folder, 'почта/наше.dk'));
  writeFileSync(file, 'мое');
  expect((await call(folder, ['init', '--review', 'почта/один.dk'])).code).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe('мое');
});

test('on paper the expert’s word stands out, decisions follow the roadmap, and what does not count is not there', async () => {
  const folder = folderOf({
    'э.dk': review(`${decided}  мероприятие 2: методическое – с мастер-классами
  мероприятие 1: организационное – заседания совета
  мероприятие 1 «Другое название»: площадка – в школе
  мероприятие 1: адресное
`),
  });
  await call(folder, ['compile', 'э.dk', '--to', 'html']);
  const html = readFileSync(join(folder, 'э.html'), 'utf8');
  const spaced = html.replace(/<\/?span[^>]*>/g, '');
  // Points stand in one line, however narrow their column is.
  for (const points of ['>4 из 5 оценённых<', '>1 из 1<']) {
    expect(spaced).toContain(points.replaceAll(' ', '\u00A0'));
  }
  const words = spaced.replaceAll('\u00A0', ' ');
  expect(words).toContain('<strong>Решение эксперта: выполнено, 1 из 1.</strong>');
  expect(words).toContain('Программа: выполнено.');
  const rulings = words.slice(words.indexOf('Решения эксперта о мероприятиях'));
  const said = ['заседания совета', 'с мастер-классами', 'в школе', 'адресное'].map((each) => rulings.indexOf(each));
  expect(said[0]).toBeGreaterThan(0);
  expect(said[1]).toBeGreaterThan(said[0] ?? 0);
  expect(said.slice(2)).toEqual([-1, -1]);
  // The signature with its date stands on the page of the conclusion.
  expect(words).toMatch(/leads">До «[^<]*<\/p>[^«]*<p class="note leads">[^<]*<\/p>\s*<p class="signature">[^<]*Дата:/);
});

test('what the program found is what it found by itself, and what the expert misses is recommended in his own words', async () => {
  const folder = folderOf({
    'э.dk': review(`  критерий К3: не выполнено – школы не названы
  критерий К5: 0,5 балла – показатели в половине строк
  критерий К1: не выполнено – совет собирается раз в год
  мероприятие 2: площадка – визиты с мастер-классами в СОШ № 7
`),
  });
  await call(folder, ['compile', 'э.dk', '--to', 'html']);
  const words = wordsIn(join(folder, 'э.html'));
  const grounds = words.slice(words.indexOf('Основания оценки'), words.indexOf('Решения эксперта о мероприятиях'));
  expect(grounds).toContain('Программа нашла:\n№ 2 «Мониторинговые визиты в школы»');
  expect(grounds).not.toContain('СОШ № 7');
  expect(words).toContain('☐ К3. Назвать школу муниципалитета');
  expect(words).toContain('☐ К1. Устранить то, что эксперт назвал причиной: совет собирается раз в год.');
  expect(words).toContain('☐ К5. Устранить то, что эксперт назвал причиной: показатели в половине строк.');
  expect(words).not.toContain('Установить показатели');
});

test('on paper a ground is as sure as it is, and what was looked at and did not count is named, to the last number', async () => {
  const regional = `мероприятие Консультации для учителей
  исполнители: Институт развития образования
  площадка: МБОУ СОШ № 3
`;
  const seminars = [1, 2, 3, 4, 5].map((number) => `мероприятие Семинар для учителей, занятие ${number}\n`);
  const folder = folderWith({
    'карта.dk': `${roadmap}${seminars.join('')}${regional}`,
    'э.dk': review('  критерий К3: не выполнено – школы не названы\n'),
  });
  await call(folder, ['compile', 'э.dk', '--to', 'html']);
  const words = wordsIn(join(folder, 'э.html'));
  expect(words).toContain('№ 3 «Семинар для учителей, занятие 1» (по названию)');
  expect(words).toContain('И ещё № 6, 7.');
  const regionally = 'исполнители: Институт развития образования – региональный: мероприятие регионального уровня';
  expect(words).toContain(`Не засчитано: № 8 «Консультации для учителей» – ${regionally}`);
  const { stdout } = await call(folder, ['score', 'э.dk', '--explain']);
  expect(stdout.filter((line) => line.includes('мешает: № 8') && line.includes(regionally))).toHaveLength(1);
});

test('compile makes the conclusion: points, grounds, recommendations, signature', async () => {
  const text = review(
    `${decided}  мероприятие 2 «Мониторинговые визиты в школы»: методическое – с мастер-классами\n\nрекомендация Назвать школы\n`,
  );
  const folder = folderOf({ 'э.dk': text });
  const { code, stdout, stderr } = await call(folder, ['compile', 'э.dk', '--to', 'docx,xlsx,json,html,csv']);
  expect([code, stdout]).toEqual([0, ['э.docx', 'э.xlsx', 'э.json', 'э.html', 'э.csv']]);
  expect(stderr).toContain('э.dk: 1 решение о критерии, 1 решение о мероприятии; замечаний нет.');
  const html = wordsIn(join(folder, 'э.html'));
  expect(html).not.toContain('рекомендации_2022');
  for (const words of [
    'Экспертное заключение',
    'Оценка по документу: «Критерии оценки выполнения мероприятий дорожной карты», версия 1',
    'Критерии оценки выполнения мероприятий дорожной карты',
    'ИТОГО',
    'Решение эксперта: выполнено, 1 из 1.',
    'Программа: решает эксперт, 0–1 из 1.',
    // What the expert decides does not rest on what the program found against it.
    'Программа нашла:',
    'Рекомендации эксперта',
    'Назвать школы',
    'Рекомендации, предложенные программой (эксперт оставляет нужные и вычёркивает остальные)',
    'Заключение пока не дано.',
    'Дата: 5 июля 2021 г.',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).toContain('☐ К4. Назвать федеральный или региональный проект, ресурсы которого использует мероприятие.');
  expect(html).not.toMatch(/Привести карту|правил/);
  const data = JSON.parse(readFileSync(join(folder, 'э.json'), 'utf8'));
  expect([data.kind, data.asOf, data.expert, data.score.points]).toEqual([
    'review',
    '2021-07-05',
    'И. О. Фамилия, главный специалист',
    { min: 4, max: 4 },
  ]);
});
