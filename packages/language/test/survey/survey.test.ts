import { compareSurveys, readEarlierSurvey, readHeld, type Survey, surveyOf } from '@dorkarta/core/survey';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureLines, jsonOf, type RegionFiles, recordsOf, surveyOfTexts } from './workspace.ts';

const region: RegionFiles = {
  'регион.dk': `карта Региональная дорожная карта
  регион: Заречная область
  уровень: региональный
  период: 2024
мероприятие Областной семинар руководителей школ
  срок: март 2024
предложение Консультации педагогов школ с низкими образовательными результатами методистами муниципальной службы`,
  'холмск.dk': `карта Дорожная карта города Холмска
  муниципалитет: город Холмск
  период: 2024
мероприятие Участие в областном семинаре руководителей школ
  срок: март 2024
мероприятие Родительские собрания по вопросам профилактики школьной неуспешности
  участники: все школы
  срок: апрель 2024
  показатель: Участвуют не менее 150 родителей
мероприятие Семинар-практикум для учителей «Смысловое чтение»
  срок: май 2024
  показатель: Участвуют не менее 20 педагогов
мероприятие Семинар-практикум для учителей «Смысловое чтение»
  срок: май 2024
мероприятие Профилактические выезды педагогического актива в МБОУ СОШ № 35 для оказания методической помощи
  срок: октябрь 2024
  показатель: Проведено 4 выезда`,
  'озерный.dk': `карта Дорожная карта
  муниципалитет: Озёрный р-н
  период: второе полугодие 2023/2024 учебного года
школа сош35 = МБОУ СОШ № 35
мероприятие Выборочная перепроверка работ участников ВПР
  срок: по отдельному графику
мероприятие Педагогического актива профилактические выезды в МБОУ СОШ №35 для оказания методической помощи
  срок: октябрь 2024
мероприятие Консультации педагогов школ с низкими образовательными результатами методистами муниципальной службы
  срок: ноябрь 2024`,
};

describe('the figures', () => {
  test('count municipalities by what their roadmaps say', async () => {
    expect(figureLines(await surveyOfTexts(region))).toEqual([
      'submitted: г. Холмск, Озёрный район',
      'fits-period: г. Холмск',
      'joins-region: г. Холмск',
      'volume-3-5: г. Холмск, Озёрный район',
      'concrete-deadlines: г. Холмск',
      'clear-indicators: г. Холмск',
      'for-all-schools: г. Холмск',
      'methodical: г. Холмск, Озёрный район',
      'parents: г. Холмск',
      'objectivity: Озёрный район',
    ]);
  });

  test('stand on events, told with the words that they rest on', async () => {
    const { figures, municipalities } = await surveyOfTexts(region);
    const of = (id: string) => figures.find((each) => each.id === id);
    expect(of('parents')).toMatchObject({ count: 1, of: 2, share: 0.5 });
    expect(of('parents')?.events).toEqual([
      {
        municipality: 'г. Холмск',
        number: '2',
        title: 'Родительские собрания по вопросам профилактики школьной неуспешности',
        words: 'Родительские',
        basis: 'inferred',
        file: 'холмск.dk',
        line: 6,
      },
    ]);
    expect(of('for-all-schools')?.events[0]).toMatchObject({ words: 'участники: все школы', basis: 'stated' });
    expect(of('concrete-deadlines')?.against).toEqual([
      expect.objectContaining({ number: '1', words: 'по отдельному графику: срок не называет времени' }),
    ]);
    expect(of('methodical')?.forms).toContain('семинар-практикум');
    // A copy counts once, and what the region holds is none of the municipality's own.
    expect(municipalities[0]?.roadmap).toMatchObject({ events: 5, municipalEvents: 3 });
  });

  test('are not counted where there is nothing to count them by', async () => {
    const { 'регион.dk': _, ...others } = region;
    const { figures, region: none, recommendations } = await surveyOfTexts(others);
    expect(none).toBeNull();
    expect(recommendations.filter(({ text }) => text.includes('региональн'))).toEqual([]);
    expect(figures.find(({ id }) => id === 'fits-period')).toMatchObject({
      count: 0,
      unknown: 'нет региональной карты, с периодом которой сравнивать',
    });
  });
});

describe('municipalities', () => {
  const directory = [
    { name: 'холмск', title: 'город Холмск' },
    { title: 'Озёрный район' },
    { title: 'Луговской район' },
  ];

  test('that handed nothing in are told by name', async () => {
    const { figures, municipalities, recommendations } = await surveyOfTexts(region, { directory });
    expect(figures[0]).toMatchObject({ id: 'submitted', count: 2, of: 3, share: 0.667 });
    expect(municipalities.map(({ short, submitted }) => [short, submitted])).toEqual([
      ['г. Холмск', true],
      ['Луговской район', false],
      ['Озёрный район', true],
    ]);
    expect(recommendations[0]).toEqual({
      id: 'do-submitted',
      figure: 'submitted',
      text: 'Представить дорожную карту.',
      municipalities: ['Луговской район'],
    });
  });

  test('are known in any spelling, which is told; those that are not listed are not counted', async () => {
    const named = async (municipality: string) =>
      surveyOfTexts({ 'карта.dk': `карта Карта\n  муниципалитет: ${municipality}\n` }, { directory });
    for (const spelling of ['Озерный муниципальный район', 'Озёрного района', 'холмск', 'г. Холмск']) {
      expect((await named(spelling)).notRead, spelling).toEqual([]);
    }
    expect((await named('Озёрный р-н')).notes).toEqual([
      { file: 'карта.dk', text: 'муниципалитет написан как «Озёрный р-н», в справке он «Озёрный район»' },
    ]);
    expect((await named('Азёрный район')).notRead).toEqual([
      {
        file: 'карта.dk',
        reason: 'муниципалитета «Азёрный район» нет в перечне: возможно, это «Озёрный район»',
      },
    ]);
  });

  test('with several roadmaps have the one that was approved last', async () => {
    const roadmap = (approved: string): string =>
      `карта Карта\n  муниципалитет: город Холмск\n  утверждено: приказ от ${approved} № 1\n`;
    const { municipalities, notRead } = await surveyOfTexts({
      'а.dk': roadmap('10.02.2024'),
      'б.dk': roadmap('20.01.2024'),
    });
    expect(municipalities.map(({ file }) => file)).toEqual(['а.dk']);
    expect(notRead).toEqual([{ file: 'б.dk', reason: 'учтена карта, утверждённая позже: «а.dk»' }]);
  });

  test('with three roadmaps of no known day are told so, and of which another is a copy', async () => {
    const roadmap = (year: string): string => `карта Карта\n  муниципалитет: город Холмск\n  период: ${year}\n`;
    const { notRead } = await surveyOfTexts({
      'а.dk': roadmap('2023'),
      'б.dk': roadmap('2023'),
      'в.dk': roadmap('2024'),
    });
    expect(notRead).toEqual([
      {
        file: 'а.dk',
        reason:
          'у муниципалитета 3 карты, и не ясно, какая действует: учтена «в.dk». Укажите в каждой «утверждено: …» с датой',
      },
      { file: 'б.dk', reason: 'та же карта, что в файле «а.dk»' },
    ]);
  });
});

test('a day that no calendar has is no concrete deadline', async () => {
  const { figures } = await surveyOfTexts({
    'а.dk':
      'карта Карта\n  муниципалитет: город Холмск\n  период: 2024\nмероприятие Семинар учителей математики\n  срок: 31 апреля 2024\nмероприятие Семинар учителей физики\n  срок: 30 апреля 2024\n',
  });
  expect(figures.find(({ id }) => id === 'concrete-deadlines')).toMatchObject({
    count: 0,
    against: [{ number: '1', words: '31 апреля 2024: такого срока не бывает' }],
  });
});

test('an event in doubt is named once, however much of it is in doubt', async () => {
  const { leftToExpert } = await surveyOfTexts({
    'а.dk':
      'карта Карта\n  муниципалитет: город Холмск\n  период: 2024\nмероприятие Семинар учителей математики\n  срок: май 2024\n  показатель: Повышение качества\n  показатель: Повышение качества образования\n',
  });
  const ofIndicators = leftToExpert.find(({ criterion }) => criterion === 'К5');
  expect(ofIndicators?.events).toEqual([
    { number: '1', title: 'Семинар учителей математики', words: expect.any(String) },
  ]);
});

test('an event that names nothing is not counted', async () => {
  const { municipalities } = await surveyOfTexts({
    'а.dk':
      'карта Карта\n  муниципалитет: город Холмск\n  период: 2024\nмероприятие Семинар учителей\n  срок: май 2024\nмероприятие\nмероприятие\n  срок: июнь 2024\n',
  });
  const roadmap = municipalities[0]?.roadmap;
  expect(roadmap).toMatchObject({ events: 1, municipalEvents: 1 });
  expect(roadmap && readHeld(roadmap.rows)).toMatchObject([{ number: '1' }]);
});

test('a roadmap with a day of approval counts, and not one without', async () => {
  const named = (approval: string): string =>
    `карта Карта${approval}\n  муниципалитет: Луговской район\n  период: 2024\n`;
  const { municipalities, notRead } = await surveyOfTexts({
    'а.dk': named(' без даты'),
    'б.dk': `${named('')}  утверждено: приказ от 01.02.2024 № 5\n`,
  });
  expect(municipalities[0]?.file).toBe('б.dk');
  expect(notRead).toEqual([{ file: 'а.dk', reason: 'не названа дата утверждения, учтена утверждённая карта: «б.dk»' }]);
});

test('the last report counts, and not one without a day', async () => {
  const report = (day: string, title: string): string =>
    `подключить: карта.dk\nмониторинг ${title}\n${day === '' ? '' : `  дата: ${day}\n`}`;
  const { municipalities } = await surveyOfTexts({
    'карта.dk': 'карта Карта\n  муниципалитет: Луговской район\n  период: 2024\n',
    'а.dk': report('', 'Без даты'),
    'б.dk': report('01.07.2024', 'Полугодие'),
    'в.dk': report('01.04.2024', 'Яркий квартал'),
  });
  expect(municipalities[0]?.monitoring).toMatchObject({ file: 'б.dk', asOf: '2024-07-01' });
});

test('what is wrong in a roadmap, its report or its conclusion is noted: not all that they say may have counted', async () => {
  const { notes } = await surveyOfTexts({
    'карта.dk':
      'карта Карта\n  муниципалитет: Луговской район\n  период: 2024\nмероприятие Семинар учителей\n  срок: май 2024\n  задачи: кадры\n',
    'отчёт.dk': 'подключить: карта.dk\nмониторинг Полугодие\n  дата: 01.07.2024\nотчёт 8\n  проведено: 15.05.2024\n',
    'экспертиза.dk':
      'подключить: карта.dk\nэкспертиза Центр\n  дата: 01.07.2024\n  критерий К3: выполнено\n  мероприятие 7: адресное – названы школы\n',
    'чужой.dk': 'карта Карта\n  уровень: школьный\n  муниципалитет: Луговской район\nмероприятие\n',
  });
  expect(notes.map(({ file, text }) => [file, text.replace(/: строка .*$/, '')])).toEqual([
    ['карта.dk', '1 ошибка, показатели могут быть неполны'],
    ['отчёт.dk', '1 ошибка, сведения могли быть учтены не все'],
    ['экспертиза.dk', '1 ошибка, 1 предупреждение, решения могли быть учтены не все'],
  ]);
});

test('a signature approves as an act does', async () => {
  const roadmap = (signed: string): string =>
    `карта Карта\n  муниципалитет: город Холмск\n  утверждаю: Глава округа\n    дата: ${signed}\n`;
  const { municipalities } = await surveyOfTexts({ 'а.dk': roadmap('10.02.2024'), 'б.dk': roadmap('20.01.2024') });
  expect(municipalities.map(({ file }) => file)).toEqual(['а.dk']);
});

describe('copies', () => {
  test('are what another says with its school in it; the region’s own sample is none', async () => {
    const { copies } = await surveyOfTexts(region);
    expect(copies).toEqual([
      {
        school: 'МБОУ СОШ № 35',
        owner: 'Озёрный район',
        likeness: 1,
        places: [
          expect.objectContaining({ municipality: 'г. Холмск', number: '5', file: 'холмск.dk', line: 15 }),
          expect.objectContaining({ municipality: 'Озёрный район', number: '2' }),
        ],
      },
    ]);
  });

  test('are none where both have such a school', async () => {
    const { 'холмск.dk': roadmap = '', ...others } = region;
    const own = roadmap.replace('мероприятие Участие', 'школа Средняя школа № 35\nмероприятие Участие');
    expect((await surveyOfTexts({ ...others, 'холмск.dk': own })).copies).toEqual([]);
  });
});

describe('what stays the same', () => {
  const plain = (survey: Survey): string =>
    JSON.stringify(JSON.parse(jsonOf(survey)), (key, value: unknown) =>
      key === 'file' || key === 'line' ? undefined : value,
    );

  test('however the files are called', async () => {
    const renamed = Object.fromEntries(
      Object.entries(region).map(([name, text], index) => [`${9 - index}-${name}`, text]),
    );
    expect(plain(await surveyOfTexts(renamed))).toBe(plain(await surveyOfTexts(region)));
  });

  test('when an event is said in other forms of its words, or stands elsewhere', async () => {
    const { 'озерный.dk': roadmap = '', ...others } = region;
    const [head = '', ...events] = `${roadmap}\n`.split(/^(?=мероприятие )/m);
    const moved = [head, ...events.toReversed()]
      .join('')
      .replace(
        'Выборочная перепроверка работ участников ВПР',
        'Организовать выборочную перепроверку работ участников ВПР',
      );
    const survey = await surveyOfTexts({ ...others, 'озерный.dk': moved });
    expect(figureLines(survey)).toEqual(figureLines(await surveyOfTexts(region)));
    expect(survey.copies.map(({ school }) => school)).toEqual(['МБОУ СОШ № 35']);
  });
});

test('a directory lists the municipalities, with the names that a note needs', async () => {
  const { municipalities } = await surveyOfTexts({
    'перечень.dk':
      'муниципалитет луга = Луговской район\nмуниципалитет гусь = город Гусь\n  кратко: г. Гусь\n  родительный падеж: г. Гуся\n',
    'луга.dk': 'подключить: перечень.dk\nкарта Карта\n  муниципалитет: луга\n',
  });
  expect(municipalities).toMatchObject([
    { name: 'город Гусь', short: 'г. Гусь', genitive: 'г. Гуся', submitted: false },
    { name: 'Луговской район', short: 'Луговской район', submitted: true },
  ]);
});

test('the order of files does not matter', async () => {
  const records = await recordsOf({
    ...region,
    'холмск-2.dk': region['холмск.dk']?.replace('период: 2024', 'период: 2025') ?? '',
    'пусто.dk': '',
  });
  const survey = JSON.stringify(surveyOf(records));
  fc.assert(
    fc.property(fc.shuffledSubarray([...records], { minLength: records.length }), (shuffled) => {
      expect(JSON.stringify(surveyOf(shuffled))).toBe(survey);
    }),
  );
  expect(JSON.stringify(surveyOf(JSON.parse(JSON.stringify(records))))).toBe(survey);
});

test('none at all is a survey too', () => {
  const { municipalities, figures } = surveyOf([]);
  expect(municipalities).toEqual([]);
  expect(figures.every(({ count, of, share }) => count === 0 && of === 0 && share === 0)).toBe(true);
});

test('spellings of one municipality are one, called as it calls itself', async () => {
  const spelled = ['Ковровского р-на', 'МО «Ковровский район»', 'Ковровский район Владимирской области', 'Ковровский'];
  const towns = ['г. Ковров', 'городской округ Ковров', 'город Ковров', 'Ковров'];
  const files = Object.fromEntries(
    [...spelled, ...towns].map((name, index) => [`${index}.dk`, `карта Карта ${index}\n  муниципалитет: ${name}\n`]),
  );
  const { municipalities } = await surveyOfTexts(files);
  expect(municipalities.map(({ name, short }) => [name, short])).toEqual([
    ['городской округ Ковров', 'о. Ковров'],
    ['Ковровский район', 'Ковровский район'],
  ]);
});

describe('experts who contradict each other', () => {
  const roadmap =
    'карта Карта\n  муниципалитет: Луговской район\n  период: 2024\n  утверждено: приказ от 15.01.2024 № 1\nмероприятие Родительские собрания\n  срок: май 2024\n  показатель: Участвуют не менее 40 родителей\n';
  const conclusion = (title: string, ...lines: readonly string[]): string =>
    ['подключить: карта.dk', `экспертиза ${title}`, '  дата: 20.01.2024', ...lines, ''].join('\n');
  const survey = (one: string, other: string) =>
    surveyOfTexts({ 'карта.dk': roadmap, 'а.dk': conclusion('Центр', one), 'б.dk': conclusion('Институт', other) });

  test('on an event leave in doubt what they say of it, although its title says it', async () => {
    const { figures, disagreements, notes } = await survey(
      'мероприятие 1: родители – встречи с семьями',
      'мероприятие 1: не родители – сбор средств',
    );
    expect(disagreements).toEqual([
      {
        municipality: 'Луговской район',
        criterion: null,
        event: { number: '1', title: 'Родительские собрания' },
        says: [
          { file: 'б.dk', words: 'не родители' },
          { file: 'а.dk', words: 'родители' },
        ],
      },
    ]);
    expect(notes).toEqual([
      {
        file: 'б.dk',
        text: 'о мероприятии № 1 эксперты решили по-разному: здесь – «не родители», в файле «а.dk» – «родители»; пока не решено, чьё заключение действует, это под вопросом',
      },
    ]);
    const parents = figures.find(({ id }) => id === 'parents');
    expect(parents).toMatchObject({ count: 0, doubtful: { municipalities: ['Луговской район'] } });
    expect(parents?.doubtful.events[0]?.words).toBe('не родители (б.dk), родители (а.dk): эксперты решили по-разному');
  });

  test('on a criterion give a range of points', async () => {
    const { municipalities, disagreements, notes, leftToExpert } = await survey(
      'критерий К1: выполнено – сопровождение описано',
      'критерий К1: не выполнено – сопровождения нет',
    );
    const score = firstScore(municipalities);
    expect(score?.criteria[0]).toMatchObject({ code: 'К1', state: 'expert', points: { min: 0, max: 1 } });
    expect(score?.points.max).toBe((score?.points.min ?? 0) + 1);
    expect(disagreements).toMatchObject([{ criterion: 'К1', event: null }]);
    expect(notes[0]?.text).toContain(
      'о критерии «К1» эксперты решили по-разному: здесь – «0 баллов», в файле «а.dk» – «1 балл»',
    );
    expect(leftToExpert).toMatchObject([{ criterion: 'К1', points: 1 }]);
  });

  test('are none where they say the same', async () => {
    const { disagreements, notes, municipalities } = await survey(
      'критерий К1: выполнено – сопровождение описано',
      'критерий К1: выполнено – есть приложение',
    );
    expect([disagreements, notes]).toEqual([[], []]);
    expect(firstScore(municipalities)?.criteria[0]).toMatchObject({ state: 'met', decided: { on: 'criterion' } });
  });
});

describe('compared with an earlier survey', () => {
  const roadmap = (name: string, events = ''): string =>
    `карта Карта\n  муниципалитет: ${name}\n  период: 2024\n${events}`;
  const compared = async (old: RegionFiles, now: RegionFiles) => {
    const earlier = readEarlierSurvey(jsonOf(await surveyOfTexts(old)));
    if (!earlier.ok) throw new Error(earlier.trouble);
    return compareSurveys(earlier.value, await surveyOfTexts(now));
  };

  test('a municipality is the same in another spelling, and probably so where a district became an «округ»', async () => {
    const parents = 'мероприятие Родительские собрания\n  срок: май 2024\n';
    expect(
      await compared({ 'а.dk': roadmap('Ковровский р-н') }, { 'а.dk': roadmap('Ковровского района') }),
    ).toMatchObject({ renamed: [], appeared: [], gone: [], figures: [] });
    const { renamed, appeared, gone, figures } = await compared(
      { 'а.dk': roadmap('Ковровский район', parents), 'б.dk': roadmap('г. Ковров') },
      { 'а.dk': roadmap('Ковровский муниципальный округ', parents), 'б.dk': roadmap('г. Муром') },
    );
    expect(renamed).toEqual([{ old: 'Ковровский район', new: 'Ковровский округ' }]);
    expect([appeared, gone]).toEqual([['г. Муром'], ['г. Ковров']]);
    expect(figures.find(({ id }) => id === 'parents')).toBeUndefined();
  });

  test('points are ranges, and what an expert has to decide is no loss', async () => {
    const event =
      'мероприятие Родительские собрания\n  срок: май 2024\n  показатель: Участвуют не менее 40 родителей\n';
    const said = (words: string): string =>
      `подключить: а.dk\nэкспертиза Центр ${words}\nмероприятие 1: ${words} – так\n`;
    const { figures, municipalities } = await compared(
      { 'а.dk': roadmap('г. Ковров', event) },
      { 'а.dk': roadmap('г. Ковров', event), 'б.dk': said('муниципальное'), 'в.dk': said('не муниципальное') },
    );
    expect(figures.find(({ id }) => id === 'parents')).toMatchObject({
      gained: [],
      lost: [],
      undetermined: ['г. Ковров'],
    });
    expect(municipalities[0]).toMatchObject({ events: { old: { min: 1, max: 1 }, new: { min: 0, max: 1 } } });
  });
});

describe('by the day of the survey', () => {
  const roadmap = (approved: string, title = 'Карта'): string =>
    `карта ${title}\n  муниципалитет: Луговской район\n  период: 2024\n  утверждено: приказ от ${approved} № 1\n`;

  test('that roadmap counts which was in force then', async () => {
    const texts = { 'а.dk': roadmap('15.01.2024'), 'б.dk': roadmap('10.02.2024') };
    const then = await surveyOfTexts(texts, { asOf: '2024-01-26' });
    expect(then.municipalities[0]?.file).toBe('а.dk');
    expect(then.notRead).toEqual([
      { file: 'б.dk', reason: 'карта утверждена 10.02.2024, позже дня справки (26.01.2024): учтена прежняя, «а.dk»' },
    ]);
    expect((await surveyOfTexts(texts, { asOf: '2024-02-10' })).municipalities[0]?.file).toBe('б.dk');
    expect((await surveyOfTexts(texts)).municipalities[0]?.file).toBe('б.dk');
  });

  test('the only one counts, and it is said that it was not', async () => {
    const { municipalities, notes } = await surveyOfTexts({ 'б.dk': roadmap('10.02.2024') }, { asOf: '2024-01-26' });
    expect(municipalities[0]?.submitted).toBe(true);
    expect(notes).toEqual([
      {
        file: 'б.dk',
        text: 'карта утверждена 10.02.2024, позже дня справки (26.01.2024): тогда она ещё не действовала, а учтена, так как другой нет',
      },
    ]);
  });

  test('conclusions and reports of other days are told', async () => {
    const on = (kind: string, day: string): string => `подключить: карта.dk\n${kind}\n  дата: ${day}\n`;
    const { notes, municipalities } = await surveyOfTexts(
      {
        'карта.dk': roadmap('15.01.2024'),
        'рано.dk': on('экспертиза Центр', '10.01.2024'),
        'поздно.dk': on('экспертиза Центр', '01.03.2024'),
        'отчёт.dk': on('мониторинг Квартал', '20.01.2024'),
        'яотчёт.dk': on('мониторинг Полугодие', '01.07.2024'),
      },
      { asOf: '2024-01-26' },
    );
    expect(municipalities[0]?.monitoring?.file).toBe('отчёт.dk');
    expect(notes.filter(({ text }) => text.includes(' от '))).toEqual([
      {
        file: 'поздно.dk',
        text: 'заключение от 01.03.2024, позже дня справки (26.01.2024): проверьте, что учесть его следует',
      },
      {
        file: 'рано.dk',
        text: 'заключение от 10.01.2024, а карта утверждена позже, 15.01.2024: проверьте, что заключение о её утверждённой редакции',
      },
    ]);
  });
});

function firstScore([first]: Survey['municipalities']) {
  return first?.score == null ? undefined : readHeld(first.score);
}
