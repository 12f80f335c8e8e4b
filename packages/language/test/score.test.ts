import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { officialRubric, type Score, scoreRoadmap } from '@dorkarta/core';
import { scoreSchema } from '@dorkarta/core/schemas';
import { parseRubric } from '@dorkarta/core/settings';
import { createFiles, createParser, createWorkspace, examineFile, mapFile } from '@dorkarta/language';
import { nodeFileHost } from '@dorkarta/language/node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../examples');
const parse = createParser();

/** The score of an example, its text changed. */
async function scoreOf(name: string, change: (text: string) => string = (text) => text): Promise<Score> {
  const uri = pathToFileURL(join(folder, name)).toString();
  const files = createFiles(nodeFileHost);
  files.open(uri, change(readFileSync(fileURLToPath(uri), 'utf8')));
  const analysis = await createWorkspace(files).analyze(uri);
  const score = analysis.ok ? examineFile(analysis.value).subject?.score : undefined;
  if (score === null || score === undefined) throw new Error(`${name} has no score`);
  return score;
}

/** The score of a text that imports nothing. */
function scoreOfText(text: string, rubric = officialRubric): Score {
  const { file } = mapFile(parse(text), { imports: [] });
  const score = file.type === 'roadmap' ? scoreRoadmap(file, rubric) : null;
  if (score === null) throw new Error('The text has no score');
  return score;
}

const states = (score: Score): Readonly<Record<string, string>> =>
  Object.fromEntries(score.criteria.filter(({ part }) => part === 'content').map(({ code, state }) => [code, state]));

describe('the examples', () => {
  test('the roadmap of Ertil: 4–5, one point is the expert’s', async () => {
    const score = await scoreOf('ertil-2021.dk');
    expect(score).toMatchObject({ points: { min: 4, max: 5 }, of: 10, notAssessed: 5, conclusion: null });
    expect(states(score)).toEqual({ К1: 'met', К2: 'met', К3: 'expert', К4: 'met', К5: 'met' });
    const events = (id: string): readonly (string | null)[] =>
      score.criteria.find((criterion) => criterion.id === id)?.evidence.map(({ event }) => event) ?? [];
    expect(events('content-1')).toEqual(expect.arrayContaining(['2', '17']));
    expect(events('content-2')).toEqual(expect.arrayContaining(['12', '25', '31']));
    expect(events('content-3')).toEqual(['14']);
    expect(events('content-4')).toEqual(['7', '10']);
    expect(scoreSchema.parse(score)).toEqual(score);
  });

  test('the good roadmap meets all five requirements by what it states', async () => {
    const score = await scoreOf('template-2022.dk');
    expect(score.points).toEqual({ min: 5, max: 5 });
    const bases = score.criteria
      .filter(({ part }) => part === 'content')
      .flatMap(({ evidence }) => evidence.slice(0, 1));
    expect(bases.map(({ basis }) => basis)).toEqual(['stated', 'stated', 'stated', 'stated', 'stated']);
  });

  test('every reference leads to its event in the text', async () => {
    const text = readFileSync(join(folder, 'ertil-2021.dk'), 'utf8').split(/\r?\n/);
    const { criteria } = await scoreOf('ertil-2021.dk');
    for (const { title, line = 0, column = 0 } of criteria.flatMap(({ evidence }) => evidence)) {
      expect(text[line - 1]?.slice(column - 1)).toContain(title);
    }
  });
});

const withoutField = (...fields: readonly string[]): ((text: string) => string) => {
  const line = new RegExp(`^ *(?:${fields.join('|')}): .*\\n`, 'gm');
  return (text) => text.replace(line, '');
};

describe('the good roadmap, spoilt by one requirement', () => {
  test.each<[string, (text: string) => string, Readonly<Record<string, string>>]>([
    ['no organizational events', (text) => text.replace(/вид: [^\n]*/g, 'вид: методическое'), { К1: 'unmet' }],
    ['no methodical events', (text) => text.replace(/вид: [^\n]*/g, 'вид: организационное'), { К2: 'unmet' }],
    ['no venues', withoutField('площадка'), { К3: 'unmet' }],
    [
      'no projects, not even in titles',
      (text) => withoutField('ресурсы')(text).replace(/«Точка роста»|«Цифровая образовательная среда/g, '«Опыт'),
      { К4: 'unmet' },
    ],
    ['no indicators', withoutField('показатель', 'план'), { К5: 'unmet' }],
    ['placeholders for indicators', (text) => text.replace(/(показатель|план): .*/g, '$1: …'), { К5: 'unmet' }],
  ])('%s', async (_, spoil, expected) => {
    const score = await scoreOf('template-2022.dk', spoil);
    expect(states(score)).toMatchObject(expected);
    const unmet = score.criteria.filter(({ state }) => state === 'unmet');
    for (const { remedy } of unmet) expect(remedy).toMatchObject({ points: 1, text: expect.stringMatching(/\S/) });
  });
});

test.each([
  ['Точка роста', 'met'],
  ['«Точка роста»', 'met'],
  ['Современная школа', 'met'],
  ['Цифровая образовательная среда', 'met'],
  ['500+', 'expert'],
  ['Школьный музей', 'expert'],
])('a project in its own field needs no quotes: «ресурсы: %s»', (project, state) => {
  expect(states(scoreOfText(`карта К\nмероприятие Семинар\n  ресурсы: ${project}`))).toMatchObject({ К4: state });
});

describe('nothing is met vacuously', () => {
  test('a roadmap without events has no points', () => {
    expect(scoreOfText('карта К\n  период: 2022').points).toEqual({ min: 0, max: 0 });
  });

  test('copies count once', () => {
    const event = 'мероприятие Семинар для учителей\n  показатель: Проведён 1 семинар\n';
    const other = 'мероприятие Совет\n  вид: организационное\n';
    const [once, thrice] = [
      scoreOfText(`карта К\n${event}${other}`),
      scoreOfText(`карта К\n${event.repeat(9)}${other}`),
    ];
    expect(states(once)).toMatchObject({ К5: 'unmet' });
    expect(states(thrice)).toMatchObject({ К5: 'unmet' });
  });

  test('a regional event is no evidence of municipal work', () => {
    const text = 'карта К\nмероприятие Участие педагогов ШНОР в региональном семинаре\n  вид: методическое';
    expect(states(scoreOfText(text))).toMatchObject({ К1: 'unmet', К2: 'unmet' });
  });
});

test('not assessed is not 0, and what is still reachable is said', () => {
  const { criteria, conclusion, next } = scoreOfText('карта К\nмероприятие Семинар для учителей');
  const information = criteria.filter(({ part }) => part !== 'content');
  expect(information.map(({ state, points }) => [state, points.max])).toEqual(
    information.map(() => ['not-assessed', 0]),
  );
  expect(conclusion).toBeNull();
  expect(next?.text).toContain('не оценено 5 баллов');
});

test('a region’s own criteria give its own score', () => {
  const rubric = parseRubric(readFileSync(join(folder, 'rubric-survey-2024.json'), 'utf8'));
  if (!rubric.ok) throw new Error(rubric.trouble.join('\n'));
  const score = scoreOfText(
    'карта К\nмероприятие Родительское собрание\n  вид: родители\n  срок: май 2022',
    rubric.value,
  );
  expect(score).toMatchObject({ rubric: { id: 'обзор_2024', version: 1 }, of: 13, notAssessed: 0 });
  expect(score.criteria.find(({ code }) => code === 'О10')?.state).toBe('met');
  expect(score.conclusion).toMatchObject({ level: 3 });
  expect(score.next?.points).toBeGreaterThan(0);
});

describe('whatever the roadmap', () => {
  const title = fc.constantFrom(
    'Семинар для учителей',
    'Совещание с директорами ШНОР',
    'Назначение кураторов ШНОР',
    'Выездная консультация на базе МБОУ СОШ № 7',
    'Использование ресурсов «Точки роста»',
    'Организация ЕГЭ',
    'Праздник осени',
    'Участие в региональном форуме',
  );
  const field = fc.constantFrom(
    'вид: методическое',
    'вид: организационное',
    'участники: все школы',
    'площадка: МБОУ СОШ № 1',
    'ресурсы: Точка роста',
    'показатель: Проведено 2 занятия',
    'показатель: …',
    'уровень: региональный',
  );
  const event = fc.record({ title, fields: fc.uniqueArray(field, { maxLength: 4 }) });
  const written = ({ title: name, fields }: { readonly title: string; readonly fields: readonly string[] }): string =>
    [`мероприятие ${name}`, ...fields.map((each) => `  ${each}`)].join('\n');
  const roadmap = (events: readonly string[]): string => ['карта К', ...events].join('\n');

  test('the score is between 0 and its maximum, and the same again', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const text = roadmap(events.map(written));
        const score = scoreOfText(text);
        expect(score.points.min).toBeGreaterThanOrEqual(0);
        expect(score.points.max).toBeGreaterThanOrEqual(score.points.min);
        expect(score.points.max + score.notAssessed).toBeLessThanOrEqual(score.of);
        expect(scoreOfText(text)).toEqual(score);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of events does not matter', () => {
    const key = ({ title: name }: { readonly title: string }): string => name;
    fc.assert(
      fc.property(fc.uniqueArray(event, { maxLength: 8, selector: key }), (events) => {
        const texts = events.map(written);
        expect(scoreOfText(roadmap(texts.toReversed())).points).toEqual(scoreOfText(roadmap(texts)).points);
      }),
      { numRuns: 100 },
    );
  });

  test('mending what is missing never lowers it', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 8 }), fc.nat(7), (events, at) => {
        const texts = events.map(written);
        const index = at % texts.length;
        const mended = texts.with(index, `${texts[index]}\n  показатель: Разработан план`);
        const [before, after] = [scoreOfText(roadmap(texts)).points, scoreOfText(roadmap(mended)).points];
        expect(after.min).toBeGreaterThanOrEqual(before.min);
        expect(after.max).toBeGreaterThanOrEqual(before.max);
      }),
      { numRuns: 100 },
    );
  });
});
