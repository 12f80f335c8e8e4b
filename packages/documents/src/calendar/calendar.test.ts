import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { roadmapView } from '../testing/printed-file.ts';
import { layoutCalendar } from './layout-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

const head = `карта Дорожная карта
  муниципалитет: Район
  период: 2021
  утверждено: распоряжение от 18.05.2021 № 51

раздел 1. Кадры, методика; поддержка

`;

async function icsOf(events: string, asOf?: string): Promise<string> {
  const { calendar } = layoutCalendar(await roadmapView(head + events), asOf);
  return new TextDecoder().decode(await writeCalendar(calendar));
}

/** The days of a calendar as another library reads them: «2021-03-31 Сбор». */
async function readDays(events: string, asOf?: string): Promise<readonly string[]> {
  const entries = Object.values(nodeIcal.sync.parseICS(await icsOf(events, asOf)));
  return entries
    .flatMap((entry) => {
      if (entry?.type !== 'VEVENT') return [];
      const spread = nodeIcal.expandRecurringEvent(entry, { from: new Date(2020, 0, 1), to: new Date(2025, 0, 1) });
      return spread.map(({ start, end, summary }) => {
        const last = new Date(end.getTime() - 1);
        return `${day(start)}${day(start) === day(last) ? '' : `/${day(last)}`} ${summary}`;
      });
    })
    .toSorted();
}

/** Whole days come as the local midnights of whoever reads. */
function day(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const monthEnds = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30'];

describe('when an event stands in a calendar', () => {
  test.each<readonly [deadline: string, days: readonly string[]]>([
    ['15.03.2021', ['2021-03-15']],
    ['с 15 по 17 марта 2021', ['2021-03-15/2021-03-17']],
    ['март 2021', ['2021-03-31']],
    ['март – май 2021', ['2021-05-31']],
    ['до 18 мая 2021', ['2021-05-18']],
    ['в течение года', ['2021-12-31']],
    ['март, сентябрь 2021', ['2021-03-31', '2021-09-30']],
    ['ежемесячно', [...monthEnds, '12-31'].map((each) => `2021-${each}`)],
    ['ежеквартально', ['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31']],
    [
      'до 5 числа каждого месяца',
      monthEnds.concat('12-31').map((each) => `2021-${each.slice(0, 2)}-01/2021-${each.slice(0, 2)}-05`),
    ],
    ['2 раза в год', ['2021-06-30', '2021-12-31']],
    [
      '2 раза в месяц',
      monthEnds
        .concat('12-31')
        .flatMap((each) => [`2021-${each.slice(0, 3)}${each.startsWith('02') ? '14' : '15'}`, `2021-${each}`]),
    ],
    ['по отдельному графику', []],
  ])('%s', async (deadline, days) => {
    expect(await readDays(`мероприятие Сбор\n  срок: ${deadline}\n`)).toEqual(days.map((each) => `${each} Сбор`));
  });

  test('a stage by its own deadline', async () => {
    const stages = 'мероприятие Конкурс\n  этап Отбор\n    срок: март 2021\n  этап Финал\n    срок: 20.04.2021\n';
    expect(await readDays(stages)).toEqual(['2021-03-31 Конкурс: Отбор', '2021-04-20 Конкурс: Финал']);
  });

  test('not where it is over before the day asked for; what recurs begins with what is still to come', async () => {
    const events = 'мероприятие Сбор\n  срок: март 2021\n\nмероприятие Совет\n  срок: ежеквартально\n';
    expect(await readDays(events, '2021-06-30')).toEqual(['2021-06-30 Совет', '2021-09-30 Совет', '2021-12-31 Совет']);
  });
});

test('what the period cuts at its ends stands beside the rule that the others follow', async () => {
  const ics = await icsOf('мероприятие Сверка\n  срок: еженедельно\n');
  expect(ics.match(/RRULE.*/g)?.map((rule) => rule.trim())).toEqual(['RRULE:FREQ=WEEKLY;COUNT=52']);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  const days = await readDays('мероприятие Сверка\n  срок: еженедельно\n');
  expect([days.length, days[0], days.at(-2), days.at(-1)]).toEqual([
    53,
    '2021-01-03 Сверка',
    '2021-12-26 Сверка',
    '2021-12-31 Сверка',
  ]);
});

test('what recurs is one entry with a rule; an event without days is told', async () => {
  const events = 'мероприятие Совет\n  срок: ежеквартально\n\nмероприятие Сбор\n  срок: по отдельному графику\n';
  const ics = await icsOf(events);
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(ics).toContain('RRULE:FREQ=MONTHLY;COUNT=4;INTERVAL=3;BYMONTHDAY=-1\r\n');
  const { undated } = layoutCalendar(await roadmapView(head + events));
  expect(undated.map(({ number }) => number)).toEqual(['2']);
});

test('an entry says who does what by when, and reminds twice; no line is longer than the standard allows', async () => {
  const ics = await icsOf(`мероприятие Сбор данных; "свод", отчёт
    срок: март 2021
    исполнители: Муниципальный координатор, Кураторы
    показатель: Внесены данные
      план: 100 %
    площадка: МБОУ СОШ № 15
`);
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(
    ics
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => !line.startsWith('UID')),
  ).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//dorkarta//RU',
    'NAME:Дорожная карта',
    'X-WR-CALNAME:Дорожная карта',
    'BEGIN:VEVENT',
    'DTSTAMP:20210518T000000Z',
    'DTSTART;VALUE=DATE:20210331',
    'DTEND;VALUE=DATE:20210401',
    'SUMMARY:Сбор данных\\; "свод"\\, отчёт',
    'DESCRIPTION:Мероприятие № 1\\nСрок: март 2021\\nИсполнители: Муниципальный координатор\\; Кураторы\\nПоказатели: Внесены данные – 100 %\\nДорожная карта: Дорожная карта',
    'CATEGORIES:Кадры\\, методика\\; поддержка',
    'LOCATION:МБОУ СОШ № 15',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Сбор данных\\; "свод"\\, отчёт',
    'TRIGGER:-P6DT15H',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Сбор данных\\; "свод"\\, отчёт',
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('importing again updates: an entry keeps its sign', () => {
  const before = 'мероприятие Сбор\n  срок: март 2021\n\nмероприятие сеть = Сеть школ\n  срок: ежеквартально\n';
  const uidsOf = (ics: string): readonly string[] =>
    [...ics.matchAll(/^UID:(.*)\r\nDTSTAMP.*\r\nDTSTART.*\r\nDTEND.*\r\n(?:RRULE.*\r\n)?SUMMARY:(.*)\r$/gm)].map(
      ([, uid, title]) => `${title} ${uid}`,
    );

  test.each([
    ['another deadline', before.replace('март', 'май').replace('ежеквартально', 'ежемесячно'), ['Сбор', 'Сеть школ']],
    ['an event in front', `мероприятие Новое\n  срок: май 2021\n\n${before}`, ['Сбор', 'Сеть школ']],
    ['another title of an event with a name', before.replace('Сеть школ', 'Союз школ'), ['Сбор']],
  ])('%s', async (_, after, same) => {
    const [old, fresh] = [uidsOf(await icsOf(before)), uidsOf(await icsOf(after))];
    const signs = (list: readonly string[]): readonly string[] => list.map((each) => each.split(' ').at(-1) ?? '');
    expect(signs(fresh)).toEqual(expect.arrayContaining([...signs(old)]));
    for (const title of same) expect(fresh).toContain(old.find((each) => each.startsWith(title)));
  });

  test('what recurs keeps its sign however little of it is still to come', async () => {
    const council = 'мероприятие Совет\n  срок: ежеквартально\n';
    const [whole, half, last] = await Promise.all([
      icsOf(council),
      icsOf(council, '2021-07-01'),
      icsOf(council, '2021-12-01'),
    ]);
    expect(new Set([whole, half, last].flatMap((ics) => ics.match(/^UID:.*/gm) ?? [])).size).toBe(1);
    expect(last).not.toContain('RRULE');
  });

  test('two events of one title have two, and another roadmap has others', async () => {
    const twice = await icsOf('мероприятие Сбор\n  срок: март 2021\n\nмероприятие Сбор\n  срок: май 2021\n');
    expect(new Set(uidsOf(twice)).size).toBe(2);
    const other = layoutCalendar(await roadmapView(head.replace('Район', 'Округ') + before)).calendar;
    expect(other.entries.map(({ uid }) => uid)).not.toContain(
      uidsOf(await icsOf(before))[0]
        ?.split(' ')
        .at(-1),
    );
  });
});
