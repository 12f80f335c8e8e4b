import { explainScore, type Score } from '@dorkarta/core';
import { scoreSchema } from '@dorkarta/core/schemas';
import { describe, expect, test } from 'vitest';
import { furtherSituations } from './further-situations.ts';
import { reported } from './reported.ts';
import { complete, head, roadmap, type Situation, second, situations, third } from './situations.ts';

async function scoreOf({ text, others, asOf }: Situation): Promise<Score> {
  const { score } = await reported({ 'отчёт.dk': text, 'карта.dk': roadmap, ...others }, { asOf });
  if (score === null) throw new Error('no score');
  return score;
}

describe('points of a monitoring report', () => {
  test.each(Object.entries({ ...situations, ...furtherSituations }))('%s', async (_, situation) => {
    const score = await scoreOf(situation);
    const shares = score.criteria.flatMap(({ share }) => (share === undefined ? [] : [`${share.with}/${share.of}`]));
    expect({
      points: score.points,
      notAssessed: score.notAssessed,
      shares,
      conclusion: score.conclusion?.level ?? null,
    }).toEqual({
      points: { min: situation.points, max: situation.points },
      notAssessed: situation.notAssessed ?? 0,
      shares: situation.shares ?? [],
      conclusion: situation.conclusion,
    });
    expect(scoreSchema.parse(score)).toEqual(score);
  });

  test('the conclusion is that of the recommendations, word for word, and the distance to the next is told', async () => {
    const { conclusion, next, asOf } = await scoreOf({ text: head, points: 5, conclusion: 2 });
    expect(conclusion?.text).toBe(
      'Результаты мониторинга свидетельствуют о наличии отдельных элементов плановой работы по обеспечению положительной динамики образовательных результатов обучающихся ШНРО',
    );
    expect(next).toEqual({ points: 3, text: 'до «системной плановой работы» не хватает 3 баллов.' });
    expect(asOf).toBe('2021-07-01');
  });

  test('whoever asks why is told the share, what is missing, and what has no time', async () => {
    const score = await scoreOf({ text: complete.replace(third, ''), points: 0, conclusion: null });
    const { asOf, criteria } = explainScore(score);
    const information = criteria.find(({ code }) => code === 'С1');
    expect([asOf, ...(information?.conditions ?? []).map(({ text }) => text)]).toEqual([
      'По состоянию на 1 июля 2021 г.',
      'Сведения: 2 из 3 мероприятий, срок которых наступил на 01.07.2021 (67 %), нужно 100 %; нет: № 3; не учтено, срок не назван: № 5.',
    ]);
    expect(information?.obstacles).toEqual([
      {
        label: '№ 3 «Совещания кураторов школ»',
        number: '№ 3',
        words: 'нет отчёта',
        basis: 'stated',
        basisWords: 'указано',
        file: 'карта.dk',
        line: 23,
        column: 16,
      },
    ]);
  });

  test('numbers agree with what they count', async () => {
    const early = { 'карта.dk': roadmap.replace('срок: март 2021', 'срок: февраль 2021') };
    const text = complete.replace('01.07.2021', '01.03.2021').replace('15.03.2021', '15.02.2021');
    const { criteria } = explainScore(await scoreOf({ text, points: 7, conclusion: null, others: early }));
    expect(criteria.find(({ code }) => code === 'С1')?.conditions[0]?.text).toMatch(
      /^Сведения: 1 из 1 мероприятия, срок которого наступил на 01\.03\.2021 /,
    );
  });

  test.each([
    ['01.02.2021', 'Не оценено, на 01.02.2021 срок не наступил ни у одного мероприятия: С1, С2, С3.'],
    ['', 'Не оценено, в отчёте о мониторинге нет даты («дата: …»): С1, С2, С3.'],
  ])('what is not assessed as of «%s» says why', async (date, text) => {
    const score = await scoreOf({ text: complete.replace('01.07.2021', date), points: 7, conclusion: null });
    expect(explainScore(score).notes.map((note) => note.text)).toEqual([text]);
  });

  test('doubt leaves the points to the expert, and the conclusion where it decides', async () => {
    const doubtful = roadmap.replace('  площадка: сош15\n', '').replace('Семинар для', 'Визиты в школы и семинар для');
    const text = complete.replace('  освещение: Новость https://example.org/2\n', '').replace(second, `${second}`);
    const score = await scoreOf({
      text: text.replace(/рекомендация .*\n/, ''),
      points: 0,
      conclusion: null,
      others: { 'карта.dk': doubtful },
    });
    expect([score.points, score.conclusion, score.next?.text]).toEqual([
      { min: 7, max: 8 },
      null,
      'до «системной плановой работы» не хватает 1 балла, если эксперт не засчитает спорное; если засчитает, баллов хватит для «системной плановой работы».',
    ]);
  });
});

describe('what is near', () => {
  test.each([
    [undefined, '2022-01-01', 2],
    [100, '2021-10-09', 1],
    [30, '2021-07-31', 0],
  ])('with %s days of warning', async (warnDays, next, near) => {
    const { subject } = await reported({ 'отчёт.dk': complete, 'карта.dk': roadmap }, { warnDays });
    const soon = subject.due?.events.filter(({ occasions }) => occasions.some(({ state }) => state === 'soon'));
    expect([subject.due?.next, soon?.length]).toEqual([next, near]);
  });
});

describe('a monitoring report without points', () => {
  test.each([
    [
      'on no roadmap',
      { 'отчёт.dk': head.replace('подключить: карта.dk\n', '') },
      'к отчёту о мониторинге не подключена карта: добавьте вверху файла строку «подключить: карта.dk»',
    ],
    [
      'on a regional roadmap',
      { 'отчёт.dk': complete, 'карта.dk': roadmap.replace('период: 2021', 'период: 2021\n  уровень: региональный') },
      'региональная дорожная карта: критерии не применяются',
    ],
    [
      'on two roadmaps',
      { 'отчёт.dk': `подключить: другая.dk\n${complete}`, 'карта.dk': roadmap, 'другая.dk': 'карта Другая карта\n' },
      'подключено карт: 2, а баллы и заключение даются по одной: разделите отчёт на файлы по одной карте',
    ],
  ] as const)('%s', async (_, files, reason) => {
    const { score, reason: why } = await reported(files);
    expect([score, why]).toEqual([null, reason]);
  });
});
