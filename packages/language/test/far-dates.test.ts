import { expect, test } from 'vitest';
import { openFiles } from './services/open-files.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Эртильский муниципальный район
  период: 2021

мероприятие Визиты в школы
  срок: март 2021
  исполнители: Отдел по образованию
  показатель: Проведено 6 визитов
`;

async function toldOfYears(text: string, map = roadmap): Promise<readonly string[]> {
  const { view } = await openFiles({ 'файл.dk': text, 'карта.dk': map });
  return view.diagnostics.filter(({ message }) => message.endsWith(': проверьте год.')).map(({ message }) => message);
}

const review = (lines: string) =>
  `подключить: карта.dk\n\nэкспертиза Центр\n  эксперт: И. О. Фамилия, эксперт\n${lines}`;
const report = (date: string, lines: string) =>
  `подключить: карта.dk\n\nмониторинг Полугодие\n${date}\nотчёт 1\n${lines}`;
const ended = 'больше чем через пять лет после того, как кончилась карта (31.12.2021): проверьте год.';

test.each([
  ['a conclusion', review('  дата: 05.07.2126\n'), `Заключение дано 05.07.2126 – ${ended}`],
  [
    'the act that it is on',
    review('  дата: 05.07.2021\n  утверждено: распоряжение от 18.05.2126 № 51\n'),
    `Документ «распоряжение от 18.05.2126 № 51» – ${ended}`,
  ],
  ['a report', report('  дата: 01.07.2126\n', '  проведено: 15.03.2021\n'), `Отчёт составлен 01.07.2126 – ${ended}`],
  ['what was held', report('', '  проведено: 15.03.2121\n'), `Проведено 15.03.2121 – ${ended}`],
  ['a document', report('', '  документ: Справка от 15.03.2121\n'), `Документ «Справка от 15.03.2121» – ${ended}`],
])('a year long after the roadmap is told: %s', async (_, text, message) => {
  expect(await toldOfYears(text)).toEqual([message]);
});

test('without a period the act of approval says when the roadmap was', async () => {
  const map = roadmap.replace('период: 2021', 'утверждено: распоряжение от 18.05.2021 № 51');
  expect(await toldOfYears(review('  дата: 05.07.2126\n'), map)).toEqual([
    'Заключение дано 05.07.2126 – больше чем через пять лет после того, как кончилась карта (18.05.2021): проверьте год.',
  ]);
  const undated = roadmap.replace('  период: 2021\n', '');
  expect(await toldOfYears(review('  дата: 05.07.2126\n'), undated)).toEqual([]);
});

test('some years later is no slip', async () => {
  expect(await toldOfYears(review('  дата: 05.07.2025\n'))).toEqual([]);
  expect(await toldOfYears(report('  дата: 01.07.2022\n', '  проведено: 15.03.2021\n'))).toEqual([]);
});

test.each(['утверждаю', 'согласовано', 'подписано'])(
  'the day of a signature is within the time of its roadmap: %s',
  async (word) => {
    const signed = (day: string) =>
      roadmap.replace(
        '  период: 2021\n',
        `  период: 2021\n  ${word}: Начальник отдела\n    подпись: И. О. Фамилия\n    дата: ${day}\n`,
      );
    expect(await toldOfYears(signed('18.05.2126'))).toEqual([
      'Подпись – от 18.05.2126, когда период «2021» уже кончился: проверьте год.',
    ]);
    expect(await toldOfYears(signed('18.05.2012'))).toEqual([
      'Подпись – от 18.05.2012, больше чем за год до начала периода «2021»: проверьте год.',
    ]);
    expect(await toldOfYears(signed('18.05.2021'))).toEqual([]);
  },
);

test('a day that is none is told, in the acts of a conclusion and of a report', async () => {
  const messagesOf = async (text: string) => {
    const { view } = await openFiles({ 'файл.dk': text, 'карта.dk': roadmap });
    return view.diagnostics.filter(({ severity }) => severity === 'warning').map(({ message }) => message);
  };
  const told = (act: string) => `В документе «${act}» названа дата, которой нет в календаре: исправьте её.`;
  const act = 'распоряжение от 18.05.2205 № 51';
  expect(await messagesOf(review(`  дата: 05.07.2021\n  утверждено: ${act}\n`))).toEqual([told(act)]);
  const document = 'Справка от 31.02.2021';
  expect(await messagesOf(report('  дата: 01.07.2021\n', `  документ: ${document}\n`))).toContainEqual(
    expect.stringContaining(`Документ «${document}»: `),
  );
});
