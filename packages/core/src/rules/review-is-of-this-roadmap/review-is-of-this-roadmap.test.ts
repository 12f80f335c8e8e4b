import { expect, test } from 'vitest';
import { reviewMessagesOf, reviewOf, reviewVerdictsOf } from '../../testing/review-of.ts';

const id = 'review-is-of-this-roadmap';
const roadmap = {
  approval: 'распоряжение от 18.05.2021 № 51',
  events: [{ title: 'Сбор данных' }, { title: 'Визиты в школы (индивидуальная поддержка педагогов)' }],
};

test('a quoted title is that of the event, in full or cut short', () => {
  const rulings = [
    { on: 1, quoted: 'Визиты в школы (индивидуальная поддержка педагогов)', value: 'площадка – так' },
    { on: 1, quoted: 'визиты в школы…', value: 'площадка – так' },
    { on: 1, value: 'площадка – так' },
  ];
  expect(reviewVerdictsOf(id, reviewOf({ rulings }, roadmap))).toEqual(['pass', 'pass', 'not-applicable']);
});

test('what the roadmap has otherwise or no longer is told, never guessed, and does not count', () => {
  const rulings = [
    { on: 0, quoted: 'Визиты в школы…', value: 'площадка – так' },
    { on: 0, quoted: 'Совещание', value: 'площадка – так' },
  ];
  const subject = reviewOf({ rulings }, roadmap);
  expect(reviewMessagesOf(id, subject)).toEqual([
    'Решение – о мероприятии «Визиты в школы…», а в подключённой карте здесь мероприятие № 1 «Сбор данных». С таким названием теперь мероприятие № 2 «Визиты в школы (индивидуальная поддержка педагогов)». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
    'Решение – о мероприятии «Совещание», а в подключённой карте здесь мероприятие № 1 «Сбор данных». Такого названия в карте больше нет. Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ]);
  expect(subject.examined?.word.events.size).toBe(0);
});

const likeEachOther = {
  events: [
    { title: 'Сбор данных' },
    { title: 'Визиты в школы с низкими результатами' },
    { title: 'Визиты в школы (индивидуальная поддержка)' },
    { title: 'Сбор данных' },
  ],
};

test.each([
  [
    'a title that is cut short without a mark',
    { on: 0, quoted: 'Визиты в школы с низкими', value: 'площадка – так' },
    'Решение – о мероприятии «Визиты в школы с низкими», а в подключённой карте здесь мероприятие № 1 «Сбор данных». Так начинается название мероприятия № 2 «Визиты в школы с низкими результатами». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ],
  [
    'one of which several may be meant',
    { on: 0, quoted: 'Визиты в школы', value: 'площадка – так' },
    'Решение – о мероприятии «Визиты в школы», а в подключённой карте здесь мероприятие № 1 «Сбор данных». Так начинаются названия мероприятий № 2 «Визиты в школы с низкими результатами» и № 3 «Визиты в школы (индивидуальная поддержка)». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ],
  [
    'a whole one that several have',
    { on: 1, quoted: 'Сбор данных', value: 'площадка – так' },
    'Решение – о мероприятии «Сбор данных», а в подключённой карте здесь мероприятие № 2 «Визиты в школы с низкими результатами». С таким названием теперь мероприятия № 1 «Сбор данных» и № 4 «Сбор данных». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ],
  [
    'the beginning of the right one',
    { on: 1, quoted: 'Визиты в школы', value: 'площадка – так' },
    'Решение – о мероприятии «Визиты в школы», а в подключённой карте здесь мероприятие № 2 «Визиты в школы с низкими результатами». Если это оно, допишите название или поставьте в его конце «…». Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ],
  [
    'the beginning of a word',
    { on: 0, quoted: 'Визит', value: 'площадка – так' },
    'Решение – о мероприятии «Визит», а в подключённой карте здесь мероприятие № 1 «Сбор данных». Такого названия в карте больше нет. Решение не учитывается: исправьте его или подключите ту редакцию карты.',
  ],
])('events that are meant by %s are named', (_, ruling, message) => {
  expect(reviewMessagesOf(id, reviewOf({ rulings: [ruling] }, likeEachOther))).toEqual([message]);
});

test('the act that approved the roadmap is the one that the expert saw', () => {
  const same = reviewOf({ approval: 'Распоряжение администрации от 18 мая 2021 г. № 51' }, roadmap);
  expect(reviewVerdictsOf(id, same)).toEqual(['pass']);
  const other = reviewOf({ approval: 'распоряжение от 12.04.2021 № 40' }, roadmap);
  expect(reviewMessagesOf(id, other)).toEqual([
    'Экспертиза – карты, которую утвердил другой документ («распоряжение от 12.04.2021 № 40»), а подключённая карта утверждена так: «распоряжение от 18.05.2021 № 51». Сверьте решения и исправьте строку или подключите ту редакцию карты.',
  ]);
});

test('an act of another kind is another, and one without its date is told of', () => {
  const message = (approval: string): readonly string[] => reviewMessagesOf(id, reviewOf({ approval }, roadmap));
  expect(message('приказ от 18.05.2021 № 51')).toEqual([
    'Экспертиза – карты, которую утвердил другой документ («приказ от 18.05.2021 № 51»), а подключённая карта утверждена так: «распоряжение от 18.05.2021 № 51». Сверьте решения и исправьте строку или подключите ту редакцию карты.',
  ]);
  expect(message('распоряжение № 51')).toEqual([
    'Не сказано, от какого числа документ «распоряжение № 51»: допишите дату, как в карте («распоряжение от 18.05.2021 № 51»), иначе не видно, на какую редакцию дано заключение.',
  ]);
});

test.each([[{ date: '01.02.2021' }], [{ date: '17.05.2021', approval: 'распоряжение от 18.05.2021 № 51' }]])(
  'a conclusion is not given before its roadmap is approved: %j',
  (draft) => {
    expect(reviewMessagesOf(id, reviewOf(draft, roadmap))).toEqual([
      `Заключение дано ${draft.date} – раньше, чем утверждена карта (18.05.2021): исправьте дату или подключите ту редакцию карты.`,
    ]);
    expect(reviewMessagesOf(id, reviewOf({ ...draft, date: '18.05.2021' }, roadmap))).toEqual([]);
  },
);

test('what differs only behind what a message shows is shown as a whole', () => {
  const act = (day: string) => `приказ Управления образования Лесногорского муниципального района от ${day} № 12-о`;
  const title = 'Посещение уроков молодых педагогов школ с низкими образовательными результатами';
  const subject = reviewOf(
    {
      approval: act('14.01.2025'),
      rulings: [{ on: 0, quoted: `${title} в марте`, value: 'площадка – так' }],
    },
    { approval: act('14.01.2026'), events: [{ title: `${title} в апреле` }] },
  );
  const [ofEvent, ofAct] = reviewMessagesOf(id, subject);
  expect(ofEvent).toMatch(`«${title} в марте», а в подключённой карте здесь мероприятие № 1 «${title} в апреле».`);
  expect(ofAct).toMatch(`(«${act('14.01.2025')}»), а подключённая карта утверждена так: «${act('14.01.2026')}».`);
});
