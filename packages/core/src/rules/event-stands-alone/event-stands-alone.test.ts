import { expect, test } from 'vitest';
import { messagesOf, verdictsOf } from '../../testing/examined.ts';
import type { EventDraft } from '../../testing/roadmap-of.ts';

const id = 'event-stands-alone';
const told = (event: EventDraft): readonly string[] => messagesOf(id, { events: [{ title: 'Семинар', ...event }] });

test.each([
  'те же',
  'Те же лица',
  'он же',
  'Они же.',
  'то же',
  'то же самое',
  'там же',
  'см. выше',
  'см. п. 3',
  'Смотри пункт 3',
  'аналогично п. 3',
  'как в п. 3',
  'указаны выше',
  '-//-',
])('a performer is named, not referred to: «%s»', (words) => {
  expect(told({ performers: [words] })).toEqual([
    `В строке «исполнители» мероприятия № 1 «Семинар» стоит «${words}», отсылка к другой строке: назовите прямо («исполнители: …»).`,
  ]);
});

test('each field is told of once', () => {
  expect(told({ performers: ['те же', 'что в п. 3'] })).toHaveLength(1);
  const event = { coPerformers: ['те же'], participants: ['те же'], venue: 'там же', resources: ['то же'] };
  expect(told(event).map((each) => /«(\S+)»/u.exec(each)?.[1])).toEqual([
    'соисполнители',
    'участники',
    'площадка',
    'ресурсы',
  ]);
  expect(told({ stages: [{ performers: ['он же'] }] })).toHaveLength(1);
});

test.each(['на базе гимназии', 'школа', 'школы округа'])('a venue is named: «%s»', (venue) => {
  expect(told({ venue })).toEqual([
    `Площадка мероприятия № 1 «Семинар» – «${venue}», а какая это школа, не сказано: назовите её («площадка: …»).`,
  ]);
});

test.each([
  { performers: ['Отдел образования', 'он же координатор'] },
  { performers: ['Тоже Ивановна'] },
  { venue: 'на базе гимназии № 2' },
  { venue: 'МБОУ «Ивановская СОШ»' },
  { venue: 'Дом культуры' },
  { participants: ['школы с низкими результатами', 'учителя'] },
] as const)('what is named is right: %j', (event) => {
  expect(told(event)).toEqual([]);
  expect(verdictsOf(id, { events: [{ title: 'Семинар', ...event }] })).not.toContain('fail');
});

test('an indicator that refers to another row is none', () => {
  const roadmap = { events: [{ title: 'Семинар', indicators: ['см. выше'] }] };
  expect(messagesOf('indicator-is-measurable', roadmap)).toEqual([
    expect.stringContaining('Показатель «см. выше» – отсылка к другой строке'),
  ]);
});

test.each(['100 %', 'Участвовали не менее 200 родителей'])('«%s» is no performer', (performer) => {
  expect(told({ performers: [performer] })).toEqual([
    `В строке «исполнители» мероприятия № 1 «Семинар» стоит «${performer}», а это показатель: впишите, кто исполняет, а результат – строкой «показатель: …».`,
  ]);
});
