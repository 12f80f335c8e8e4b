import { describe, expect, test } from 'vitest';
import { actionsAt } from '../../src/services/fixes/actions-at.ts';
import { beginReview } from '../../src/services/reviews/begin-review.ts';
import { type Decision, decide, reviewOf } from '../../src/services/reviews/decide.ts';
import { decideActions } from '../../src/services/reviews/decide-actions.ts';
import { completeIn } from './completing.ts';
import { applyEdits, openFiles, wordsAt } from './open-files.ts';

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
  const { view } = await openFiles({ 'карта.dk': roadmap });
  const begun = beginReview(view);
  expect(begun.ok && [begun.value.name, begun.value.text.split('\n')[0]]).toEqual([
    'карта-экспертиза.dk',
    'подключить: карта.dk',
  ]);
  const regional = await openFiles({ 'карта.dk': roadmap.replace('период', 'уровень: региональный\n  период') });
  expect(beginReview(regional.view)).toEqual({
    ok: false,
    trouble: 'региональная дорожная карта: критерии не применяются',
  });
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
});
