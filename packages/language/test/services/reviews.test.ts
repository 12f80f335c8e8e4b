import { describe, expect, test } from 'vitest';
import { actionsAt } from '../../src/services/fixes/actions-at.ts';
import { beginReview } from '../../src/services/reviews/begin-review.ts';
import { type Decision, decide, reviewOf } from '../../src/services/reviews/decide.ts';
import { decideActions } from '../../src/services/reviews/decide-actions.ts';
import { completeIn } from './completing.ts';
import { applyEdits, openFiles, uriOf, wordsAt } from './open-files.ts';

const roadmap = `карта Дорожная карта
  период: 2021

мероприятие Совещание
  показатель: Проведено 1 совещание

мероприятие Мониторинговые визиты в школы
  показатель: Проведено 6 визитов
`;
const head = 'подключить: карта.dk\n\nэкспертиза Центр\n  дата: 05.07.2021\n  эксперт: И. О. Фамилия\n';

async function written(lines: string, decision: Decision): Promise<readonly [text: string, selected: string]> {
  const { view, neighbours } = await openFiles({ 'карта.dk': roadmap, 'э.dk': head + lines });
  const review = await reviewOf(view, neighbours);
  const found = review === undefined ? undefined : decide(review, decision);
  if (review === undefined || found === undefined) throw new Error('Nothing to write');
  const after = applyEdits(review, found.edits);
  const editor = await openFiles({ 'э.dk': after, 'карта.dk': roadmap });
  return [after.slice(head.length), wordsAt(editor.view, found.select)];
}

test('a decision is written into the conclusion that imports the roadmap, its reason left to fill in', async () => {
  expect(await written('', { code: 'К3', is: 'met' })).toEqual(['  критерий К3: выполнено – …\n', '…']);
  expect(await written('  критерий К1: выполнено – так\n', { code: 'К3', is: 'unmet' })).toEqual([
    '  критерий К1: выполнено – так\n  критерий К3: не выполнено – …\n',
    '…',
  ]);
});

test('an open line is filled in, and one that is decided only shown', async () => {
  expect(await written('  критерий К3: … – …\n', { code: 'К3', is: 'met' })).toEqual([
    '  критерий К3: выполнено – …\n',
    '…',
  ]);
  const decided = '  критерий К3: выполнено – так\n';
  expect(await written(decided, { code: 'К3', is: 'unmet' })).toEqual([decided, 'критерий К3: выполнено – так']);
});

test('where nobody reviews the roadmap there is nothing to write into', async () => {
  const { view, neighbours } = await openFiles({ 'карта.dk': roadmap });
  expect(await reviewOf(view, neighbours)).toBeUndefined();
});

test('what is left to the expert is offered at the roadmap’s line and at the events in doubt', async () => {
  const titlesAt = async (words: string): Promise<readonly string[]> => {
    const { view } = await openFiles({ 'карта.dk': roadmap });
    const start = view.text.indexOf(words);
    return decideActions(view, { start, end: start }).map(({ title, command }) => {
      expect([command?.command, command?.arguments?.[1]]).toEqual(['dorkarta.decide', title.slice(8, 10)]);
      return title.slice(0, 22);
    });
  };
  const atRoadmap = await titlesAt('Дорожная карта');
  expect(atRoadmap).toContain('Решить: К3 Наличие вкл');
  expect(await titlesAt('Мониторинговые')).toContain('Решить: К3 Наличие вкл');
  expect(await titlesAt('показатель')).toEqual([]);
});

test('in the conclusion a line is offered for each criterion in doubt that has none', async () => {
  const { view } = await openFiles({ 'э.dk': `${head}  критерий К1: … – …\n`, 'карта.dk': roadmap });
  const start = view.text.indexOf('Центр');
  const titles = actionsAt(view, { start, end: start }).map(({ title }) => title.slice(0, 10));
  expect(titles).toContain('Решить: К3');
  expect(titles).not.toContain('Решить: К1');
});

test('a conclusion is begun on a roadmap that the criteria judge', async () => {
  const { view, neighbours } = await openFiles({ 'карта.dk': roadmap });
  const begun = await beginReview(view, neighbours);
  expect(begun.ok && [begun.value.name, begun.value.text.split('\n')[0]]).toEqual([
    'карта-экспертиза.dk',
    'подключить: карта.dk',
  ]);
  const regional = await openFiles({ 'карта.dk': roadmap.replace('период', 'уровень: региональный\n  период') });
  expect(await beginReview(regional.view, regional.neighbours)).toEqual({
    ok: false,
    trouble: { why: 'региональная дорожная карта: критерии не применяются' },
  });
});

test('a conclusion that is there stays the only one, whatever its file is called', async () => {
  const there = await openFiles({ 'карта.dk': roadmap, 'наше.dk': head });
  expect(await beginReview(there.view, there.neighbours)).toEqual({
    ok: false,
    trouble: {
      why: 'оно уже есть в файле наше.dk; другому эксперту скопируйте этот файл под другим именем',
      there: uriOf('наше.dk'),
    },
  });
});

test('a conclusion on a roadmap of that name in another folder is another one', async () => {
  const { view, neighbours } = await openFiles({ 'а/карта.dk': roadmap, 'б/карта.dk': roadmap, 'б/э.dk': head });
  expect((await beginReview(view, neighbours)).ok).toBe(true);
  expect(await reviewOf(view, neighbours)).toBeUndefined();
  const other = await neighbours.view(uriOf('б/карта.dk'));
  expect(other && (await reviewOf(other, neighbours))?.uri).toBe(uriOf('б/э.dk'));
});

describe('completion in a conclusion', () => {
  const offered = (lines: string) => completeIn({ 'э.dk': head + lines, 'карта.dk': roadmap });

  test('offers the criteria in doubt first, each as a line with the reason left to fill in', async () => {
    const { labels, choose } = await offered('  |\n');
    expect(labels[0]).toBe('критерий К1');
    expect(labels).toEqual(expect.arrayContaining(['критерий К3', 'критерий', 'мероприятие', 'рекомендация']));
    expect(choose('критерий К3')).toBe(`${head}  критерий К3: ‹выполнено› – ‹…›\n`);
    expect((await offered('  критерий К1: выполнено – так\n  |\n')).labels[0]).toBe('критерий К3');
  });

  test('offers codes, verdicts, events by number and title, and what can be said of them', async () => {
    expect((await offered('  критерий К1: выполнено – так\n  критерий |\n')).labels.slice(0, 1)).toEqual(['К3']);
    expect((await offered('  критерий К3: |\n')).labels).toEqual(['выполнено', 'не выполнено']);
    const events = await offered('  мероприятие |\n');
    expect(events.items.map(({ label, detail }) => [label, detail])).toContainEqual([
      '2',
      'Мониторинговые визиты в школы · под вопросом',
    ]);
    expect(events.choose('2')).toBe(`${head}  мероприятие 2 «Мониторинговые визиты в школы»: \n`);
    const traits = await offered('  мероприятие 2: |\n');
    expect(traits.labels.slice(0, 3)).toEqual(['муниципальное', 'адресное', 'площадка']);
    expect(traits.choose('площадка')).toBe(`${head}  мероприятие 2: площадка – ‹…›\n`);
  });

  test('offers a conclusion in an empty file', async () => {
    expect((await completeIn({ 'э.dk': '|' })).labels).toContain('экспертиза');
  });

  test('offers a whole conclusion, on the roadmap that is imported or lies nearest', async () => {
    const whole = 'экспертиза ‹…›\n  дата: ‹…›\n  эксперт: ‹…›\n  критерий ‹К1›: ‹выполнено› – ‹…›\n\nрекомендация ‹…›';
    const alone = await completeIn({ 'э.dk': '|', 'карта.dk': roadmap });
    expect(alone.choose('экспертиза целиком')).toBe(`подключить: ‹карта.dk›\n\n${whole}`);
    const after = await completeIn({ 'э.dk': 'подключить: карта.dk\n\n|', 'карта.dk': roadmap });
    expect(after.choose('экспертиза целиком')).toBe(`подключить: карта.dk\n\n${whole}`);
  });
});

describe('a conclusion in a monitoring report', () => {
  const report = 'подключить: карта.dk\n\nмониторинг Отчёт\n  дата: 01.07.2021\n\n';

  test('is offered once, and behind it the report goes on', async () => {
    const offered = async (text: string) => (await completeIn({ 'о.dk': report + text, 'карта.dk': roadmap })).labels;
    expect(await offered('|\n')).toContain('экспертиза');
    const inside = await offered('экспертиза Центр\n  |\n');
    expect(inside).toEqual(expect.arrayContaining(['дата', 'критерий К3', 'отчёт', 'рекомендация', 'решение']));
    expect(inside).not.toContain('экспертиза');
    expect(await offered('экспертиза Центр\n\nотчёт 1\n|\n')).not.toContain('экспертиза');
  });

  test('takes the decisions on the report', async () => {
    const text = `${report}экспертиза Центр\n\nрекомендация Назвать школы\n`;
    const { view, neighbours } = await openFiles({ 'о.dk': text, 'карта.dk': roadmap });
    const review = await reviewOf(view, neighbours);
    const edits = review === undefined ? [] : (decide(review, { code: 'К3', is: 'met' })?.edits ?? []);
    expect(applyEdits(view, edits)).toBe(text.replace('Центр\n', 'Центр\n  критерий К3: выполнено – …\n'));
  });
});
