import { factLines } from '@dorkarta/core';
import { describe, expect, test } from 'vitest';
import { reported } from './reported.ts';

/** A roadmap of one event that is over by July, with what is planned of it. */
function roadmapOf(...indicators: readonly string[]): string {
  const lines = indicators.map((indicator) => `  показатель: ${indicator}\n`);
  return `карта Дорожная карта района
  период: 2021
  утверждено: распоряжение от 18.01.2021 № 51

мероприятие 1. Работа с педагогами
  срок: февраль 2021, май 2021
${lines.join('')}`;
}

/** What a report tells: the days, and the lines of its facts. */
type Told = readonly [held: string, ...facts: readonly string[]];

function reportOf(date: string, [held, ...facts]: Told, imports: readonly string[]): string {
  const lines = [...(held === '' ? [] : [`проведено: ${held}`]), 'сведения: Проведено', ...facts];
  const imported = ['карта.dk', ...imports].map((path) => `подключить: ${path}\n`).join('');
  return `${imported}\nмониторинг На ${date}\n  дата: ${date}\n\nотчёт 1\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

const dates = ['01.03.2021', '01.06.2021', '01.07.2021'];

/** What comes of the facts of the last of some reports, and what is said of them. */
async function outcome(indicators: readonly string[], ...told: readonly Told[]) {
  const names = told.map((_, index) => `отчёт-${index + 1}.dk`);
  const files = told.map((each, index): [string, string] => [
    names[index] ?? '',
    reportOf(dates[index] ?? '', each, names.slice(0, index)),
  ]);
  const { subject, diagnostics } = await reported({
    ...Object.fromEntries(files.toReversed()),
    'карта.dk': roadmapOf(...indicators),
  });
  const [report] = subject.reports;
  return {
    facts: [...(report?.facts ?? []), ...(report?.earlierFacts ?? [])].map((fact) => [
      factLines(fact),
      fact.state,
      fact.deviation?.value,
    ]),
    told: diagnostics.filter(({ rule }) => rule === 'fact-reaches-plan').map(({ message }) => message),
  };
}

const four = ['Проведено 4 семинара'];

describe('facts of earlier reports against the plan of later ones', () => {
  test.each<readonly [string, readonly string[], readonly Told[], string, number | undefined]>([
    [
      'held again without growing: it adds',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['14.05.2021', 'факт: 2 семинара'],
      ],
      'reached',
      0,
    ],
    [
      'less than before: it adds',
      four,
      [
        ['10.02.2021', 'факт: 3 семинара'],
        ['14.05.2021', 'факт: 1 семинар'],
      ],
      'reached',
      0,
    ],
    [
      'over three reports',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['14.05.2021', 'факт: 1 семинар'],
        ['15.06.2021', 'факт: 1 семинар'],
      ],
      'reached',
      0,
    ],
    [
      'too little however it is read',
      four,
      [
        ['10.02.2021', 'факт: 1 семинар'],
        ['14.05.2021', 'факт: 2 семинара'],
      ],
      'missed',
      undefined,
    ],
    [
      'enough however it is read',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['14.05.2021', 'факт: 4 семинара'],
      ],
      'reached',
      undefined,
    ],
    [
      'more than before: nobody knows',
      four,
      [
        ['10.02.2021', 'факт: 1 семинар'],
        ['14.05.2021', 'факт: 3 семинара'],
      ],
      'unclear',
      undefined,
    ],
    [
      'no days: nobody knows',
      four,
      [
        ['', 'факт: 2 семинара'],
        ['', 'факт: 2 семинара'],
      ],
      'unclear',
      undefined,
    ],
    [
      'the words say that it is all',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['14.05.2021', 'факт: всего 3 семинара'],
      ],
      'missed',
      -1,
    ],
    [
      'the words say that it is more',
      four,
      [
        ['10.02.2021', 'факт: 1 семинар'],
        ['14.05.2021', 'факт: ещё 3 семинара'],
      ],
      'reached',
      0,
    ],
    [
      'the same days are told of again',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['10.02.2021', 'факт: 2 семинара'],
      ],
      'missed',
      -2,
    ],
    [
      'all days are told of',
      four,
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['10.02.2021, 14.05.2021', 'факт: 2 семинара'],
      ],
      'missed',
      -2,
    ],
    [
      'other times',
      ['Обучены 50 педагогов'],
      [
        ['10.02.2021', 'факт февраль 2021: 20 чел.'],
        ['14.05.2021', 'факт май 2021: 30 чел.'],
      ],
      'reached',
      0,
    ],
    [
      'the same time again',
      ['Обучены 50 педагогов'],
      [
        ['10.02.2021', 'факт февраль 2021: 50 чел.'],
        ['', 'факт февраль: 20 чел.'],
      ],
      'missed',
      -30,
    ],
    [
      'a share is that of the last report',
      ['Доля педагогов 75 %'],
      [
        ['10.02.2021', 'факт: 50 %'],
        ['14.05.2021', 'факт: 40 %'],
      ],
      'missed',
      -35,
    ],
    [
      'schools may be the same ones',
      ['Участвовали 6 школ'],
      [
        ['10.02.2021', 'факт: 3 школы'],
        ['14.05.2021', 'факт: 3 школы'],
      ],
      'unclear',
      undefined,
    ],
    [
      'no more than planned',
      ['Не более 5 пропусков'],
      [
        ['', 'факт: 3 пропуска'],
        ['', 'факт: 4 пропуска'],
      ],
      'unclear',
      undefined,
    ],
  ])('%s', async (_, indicators, told, state, deviation) => {
    const { facts } = await outcome(indicators, ...told);
    expect(facts.map(([, ...rest]) => rest)).toEqual([[state, deviation]]);
  });

  test('show each with the day of its report', async () => {
    const { facts } = await outcome(four, ['10.02.2021', 'факт: 2 семинара'], ['14.05.2021', 'факт: 2 семинара']);
    expect(facts).toEqual([[['2 семинара (на 01.03.2021)', '2 семинара'], 'reached', 0]]);
  });

  test('stand where a later report does not tell of their plan', async () => {
    const two = ['Проведено 4 семинара', 'Обучены 50 педагогов'];
    const { facts } = await outcome(
      two,
      ['10.02.2021', 'факт: 2 семинара', 'факт 2: 20 чел.'],
      ['14.05.2021', 'факт: 2 семинара', 'факт 2: 20 чел.'],
      ['', 'факт 2: всего 50 чел.'],
    );
    expect(facts).toEqual([
      [['всего 50 чел.'], 'reached', 0],
      [['2 семинара (на 01.03.2021)', '2 семинара (на 01.06.2021)'], 'reached', 0],
    ]);
  });

  test('are told of in words that help', async () => {
    const unclear = await outcome(four, ['10.02.2021', 'факт: 1 семинар'], ['14.05.2021', 'факт: 3 семинара']);
    expect(unclear.told).toEqual([
      'Факты «1 семинар (на 01.03.2021)» и «3 семинара» – против одного плана «Проведено 4 семинара», а новый ли добавляется к прежнему или в нём уже всё, программа не знает, решит эксперт. Напишите «ещё 3 семинара» или «всего 3 семинара».',
    ]);
    const missed = await outcome(four, ['10.02.2021', 'факт: 1 семинар'], ['14.05.2021', 'факт: 1 семинар']);
    expect(missed.told).toEqual([
      'План не выполнен: «1 семинар (на 01.03.2021)» и «1 семинар» вместо «Проведено 4 семинара». Объясните отклонение в строке «причина: …» или исправьте факт.',
    ]);
    const reached = await outcome(four, ['10.02.2021', 'факт: 2 семинара'], ['14.05.2021', 'факт: 2 семинара']);
    expect(reached.told).toEqual([]);
  });

  const missedBefore =
    'План не выполнен: «2 семинара (на 01.03.2021)» вместо «Проведено 4 семинара», а нового факта нет. Напишите его в строке «факт: …» или объясните отклонение в строке «причина: …».';
  test.each<readonly [string, readonly Told[], readonly string[]]>([
    ['that of an earlier report is too little', [['10.02.2021', 'факт: 2 семинара'], ['14.05.2021']], [missedBefore]],
    ['… with its reason there', [['10.02.2021', 'факт: 2 семинара', 'причина: ремонт'], ['14.05.2021']], []],
    [
      '… with its reason here',
      [
        ['10.02.2021', 'факт: 2 семинара'],
        ['14.05.2021', 'причина: ремонт'],
      ],
      [],
    ],
    [
      '… of two reports together',
      [['10.02.2021', 'факт: 2 семинара'], ['14.05.2021', 'факт: 1 семинар'], ['14.05.2021']],
      [
        missedBefore.replace(
          '«2 семинара (на 01.03.2021)»',
          '«2 семинара (на 01.03.2021)» и «1 семинар (на 01.06.2021)»',
        ),
      ],
    ],
    ['that of an earlier report is enough', [['10.02.2021', 'факт: 4 семинара'], ['14.05.2021']], []],
  ])('where the last report is silent: %s', async (_, told, messages) => {
    expect((await outcome(four, ...told)).told).toEqual(messages);
  });

  test('are asked for where the last report does not name the event, and its time is over since', async () => {
    const toldIn = async (deadline: string, ...lines: readonly string[]) => {
      const { diagnostics } = await reported({
        'год.dk': 'подключить: карта.dk\nподключить: ранее.dk\n\nмониторинг На год\n  дата: 31.12.2021\n',
        'ранее.dk': reportOf('01.07.2021', ['10.02.2021', ...lines], []),
        'карта.dk': roadmapOf(...four).replace('февраль 2021, май 2021', deadline),
      });
      return diagnostics
        .filter(({ rule }) => rule === 'fact-reaches-plan' || rule === 'event-is-reported')
        .map(({ message }) => message);
    };
    expect(await toldIn('до 1 декабря 2021', 'факт: 2 семинара')).toEqual([
      'План мероприятия № 1 «Работа с педагогами» не выполнен: «2 семинара (на 01.07.2021)» вместо «Проведено 4 семинара», срок прошёл 01.12.2021, а здесь о нём ничего не сказано. Добавьте «отчёт 1» с новым фактом или с причиной.',
    ]);
    expect(await toldIn('до 1 декабря 2021', 'факт: 2 семинара', 'причина: ремонт')).toEqual([]);
    expect(await toldIn('до 1 декабря 2021', 'факт: 4 семинара')).toEqual([]);
    expect(await toldIn('до 1 февраля 2022', 'факт: 2 семинара')).toEqual([]);
    // Who is to report of its other time says the rest with it.
    expect(await toldIn('февраль, октябрь 2021', 'факт: 2 семинара')).toEqual([
      expect.stringContaining('с прошлого отчёта ничего не сказано'),
    ]);
  });
});
