import { describe, expect, test } from 'vitest';
import { openFiles } from './services/open-files.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Эртильский муниципальный район
  период: 2021

мероприятие Заседания координационного совета
  показатель: Проведено 4 заседания

мероприятие Визиты в школы
  показатель: Проведено 6 визитов

мероприятие Практикум для учителей
  показатель: Проведён 1 практикум
`;

const head = `подключить: карта.dk

экспертиза Региональный центр
  эксперт: И. О. Фамилия, главный специалист
`;

/** What is told of lines of a conclusion, and what they were taken for. */
async function read(lines: string, top = head) {
  const { view } = await openFiles({ 'экспертиза.dk': top + lines, 'карта.dk': roadmap });
  const { file, diagnostics } = view;
  const review = file.type === 'monitoring' ? file.review : file;
  if (review?.type !== 'review') throw new Error('No review');
  const told = diagnostics.filter(({ rule, severity }) => severity !== 'info' && rule !== 'review-is-signed');
  return {
    told: told.map(({ message }) => message),
    decided: review.decisions.map(({ code, verdict, reason }) => [code, verdict.text, reason]),
    ruled: review.rulings.map(({ event, words, reason }) => [
      event.kind === 'declared' ? event.position : undefined,
      words,
      reason,
    ]),
    recommended: review.recommendations.map(({ text }) => text),
    date: review.date?.text,
  };
}

const apart = 'В одной строке решают об одном';

describe('several in one line are told once, and read each by itself', () => {
  test.each([
    ['мероприятия 2, 3: методическое – визиты', [1, 2]],
    ['мероприятие 2, 3: методическое – визиты', [1, 2]],
    ['мероприятие № 2 и № 3: методическое – визиты', [1, 2]],
    ['мероприятия №№ 1–3: методическое – визиты', [0, 1, 2]],
    ['мероприятия: 2, 3 методическое – визиты', [1, 2]],
    ['мероприятия 2 «Визиты в школы», 3 «Практикум для учителей»: методическое – визиты', [1, 2]],
  ])('%s', async (line, positions) => {
    const { told, ruled } = await read(`  ${line}\n`);
    expect(ruled).toEqual(positions.map((position) => [position, 'методическое', 'визиты']));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(`${apart} мероприятии: напишите о каждом своей строкой («мероприятие `);
  });

  test.each([
    ['критерии К3, К4: выполнено – визиты', ['К3', 'К4']],
    ['критерий К3 и К4: выполнено – визиты', ['К3', 'К4']],
    ['критерии К2–К4 – выполнено – визиты', ['К2', 'К3', 'К4']],
    ['требования К2–4: выполнено – визиты', ['К2', 'К3', 'К4']],
    ['К3, К4: выполнено – визиты', ['К3', 'К4']],
  ])('%s', async (line, codes) => {
    const { told, decided } = await read(`  ${line}\n`);
    expect(decided).toEqual(codes.map((code) => [code, 'выполнено', 'визиты']));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(`${apart} критерии: напишите о каждом своей строкой («критерий `);
  });

  test('of many the first are shown', async () => {
    expect((await read('  критерии К1–К5: выполнено – визиты\n')).told).toEqual([
      `${apart} критерии: напишите о каждом своей строкой («критерий К1: …», «критерий К2: …», «критерий К3: …» и так далее).`,
    ]);
  });

  test('of which each is asked by itself whether the roadmap has it', async () => {
    expect((await read('  мероприятия 3, 4: методическое – визиты\n')).told).toEqual([
      'Мероприятия «4» в подключённой карте нет, у её мероприятий номера с 1 по 3: исправьте номер, имя или название.',
      `${apart} мероприятии: напишите о каждом своей строкой («мероприятие 3: …», «мероприятие 4: …»).`,
    ]);
  });
});

test.each([
  ['К3: выполнено – визиты', 'Нет поля «К3»: решение о критерии пишут так – «критерий К3: …».'],
  ['К3 – выполнено, визиты', 'Нет поля «К3»: решение о критерии пишут так – «критерий К3: …».'],
  [
    'требование К3: выполнено – визиты',
    'Строка «требование К3: выполнено – визиты» похожа на решение о критерии: его пишут так – «критерий К3: …».',
  ],
  [
    'критерий: К3 выполнено – визиты',
    'Строка «критерий: К3 выполнено – визиты» похожа на решение о критерии: его пишут так – «критерий К3: …».',
  ],
])('%s is a decision', async (line, message) => {
  const { told, decided } = await read(`  ${line}\n`);
  expect(decided).toEqual([['К3', 'выполнено', 'визиты']]);
  expect(told).toEqual([message]);
});

const drawn = 'заключение программа выводит из баллов; что исправить в карте, пишут строкой «рекомендация …»';
const counted = 'баллы программа считает сама, по решениям о критериях («критерий К3: выполнено – …»)';
const signed = 'имя и должность пишут строкой «эксперт: имя, должность», а организацию – после слова «экспертиза»';

test.each([
  ['итог', drawn],
  ['Вывод', drawn],
  ['общее заключение', drawn],
  ['результат', drawn],
  ['баллы', counted],
  ['всего баллов', counted],
  ['итоговая оценка', counted],
  ['подпись', signed],
  ['должность', signed],
])('a conclusion has no «%s», and says what it has', async (word, remedy) => {
  const line = await read(`  ${word}: карта хорошая\n`);
  expect(line.told).toEqual([`Поля «${word}» в экспертизе нет: ${remedy}.`]);
});

test.each(['замечание', 'примечание', 'предложения', 'рекомендуется'])('«%s» is a recommendation', async (word) => {
  const { told, recommended } = await read(`  ${word}: назвать школы\n`);
  expect(recommended).toEqual(['назвать школы']);
  expect(told).toEqual([
    `Поля «${word}» в экспертизе нет: что исправить в карте, пишут строкой «рекомендация …», без двоеточия.`,
  ]);
});

test('a date of more words is the date', async () => {
  const { told, date } = await read('  дата заключения: 05.07.2021\n');
  expect([told, date]).toEqual([
    ['Поля «дата заключения» в экспертизе нет: есть «дата»: исправьте слово.'],
    '05.07.2021',
  ]);
});

test.each(['причина', 'обоснование', 'основание'])('«%s» of a line of its own is told, and no more', async (word) => {
  const { told } = await read(`  критерий К3: выполнено\n  ${word}: визиты проходят в школах\n`);
  expect(told).toEqual([
    `Поля «${word}» в экспертизе нет: причину пишут в строке самого решения, после тире («критерий К3: выполнено – …»).`,
  ]);
});

test('what is of another file is told once, whatever else is wrong with it', async () => {
  const other = (word: string) =>
    `Строка «${word}» стоит в отчёте о мониторинге, а это экспертиза: перенесите её в отдельный файл под строку «мониторинг …».`;
  expect((await read('решение: принять карту\n')).told).toEqual([other('решение')]);
  expect((await read('этап Первый\n')).told).toEqual([
    'Строка «этап» стоит в дорожной карте, а это экспертиза: перенесите её в файл карты.',
  ]);
  expect((await read('  карта: другая.dk\n')).told).toEqual([
    'Нет поля «карта»: карту подключают вверху файла, строкой «подключить: другая.dk».',
  ]);
});

test('words that nothing is known of are told with words of a conclusion', async () => {
  expect((await read('  визиты проходят в школах\n')).told).toEqual([
    'Строка «визиты проходят в школах» не начинается со слова языка: присоедините её к предыдущей строке или начните с нужного слова, например «критерий К3:» или «рекомендация».',
  ]);
});

test('the same holds of a conclusion in a monitoring report', async () => {
  const report = 'подключить: карта.dk\n\nмониторинг Полугодие\n  дата: 01.07.2021\n\nэкспертиза Региональный центр\n';
  const { told, ruled } = await read('  мероприятия 2, 3: методическое – визиты\n', report);
  expect(ruled).toHaveLength(2);
  expect(told.filter((message) => message.startsWith(apart))).toHaveLength(1);
});

test('a field of a declaration among the lines of a conclusion is its own', async () => {
  expect((await read('школа лицей1 = МБОУ «Лицей № 1»\n  куратор: И. И. Иванова\n')).told.join('\n')).not.toMatch(
    'куратор',
  );
});

test('a word that means a field which has no place there is told once', async () => {
  const { view } = await openFiles({ 'карта.dk': `${roadmap}\nпредложение Помочь\n  комментарий: так\n` });
  expect(view.diagnostics.filter(({ message }) => message.includes('комментарий'))).toHaveLength(1);
  const { view: report } = await openFiles({
    'отчёт.dk': 'подключить: карта.dk\n\nмониторинг Полугодие\n  дата: 01.07.2021\n  кто: отдел\n',
    'карта.dk': roadmap,
  });
  expect(report.diagnostics.filter(({ message }) => message.includes('«кто»')).map(({ message }) => message)).toEqual([
    'Нет поля «кто»; если это «исполнители», оно стоит ниже строки «карта» или «раздел» или «подраздел» или «мероприятие» или «этап».',
  ]);
});

test.each([
  ['numbers', `мероприятия ${'1, '.repeat(5000)}`],
  ['codes', `критерии ${'1, '.repeat(5000)}`],
  ['spaces', `критерии${' '.repeat(20_000)}–`],
  ['stretches', `мероприятия ${'1 – '.repeat(5000)}:`],
  ['words', `${'итог '.repeat(5000)}`],
])('a line of many %s is read in no time', async (_, line) => {
  const begun = performance.now();
  await read(`  ${line}\n`);
  expect(performance.now() - begun).toBeLessThan(5000);
});
