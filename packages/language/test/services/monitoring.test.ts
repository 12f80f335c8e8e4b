import { expect, test } from 'vitest';
import { codeLenses } from '../../src/services/code-lenses.ts';
import { definition } from '../../src/services/definition.ts';
import { hover } from '../../src/services/hover/hover.ts';
import { rename } from '../../src/services/rename/rename.ts';
import { stateHints } from '../../src/services/state-hints.ts';
import { documentSymbols } from '../../src/services/symbols/symbols.ts';
import { completeIn } from './completing.ts';
import { applyEdits, nameOf, openFiles, wordsAt } from './open-files.ts';

const roadmap = `карта к2021 = Карта
  период: 2021
раздел 1. Кадры
  мероприятие Сбор данных по школам
    срок: март 2021
    показатель: Внесены данные по 6 школам
  мероприятие сеть = Объединение кадровых ресурсов
    срок: май 2021
    показатель: Проведено 2 совещания
`;
const head = 'подключить: карта.dk\n\nмониторинг I полугодие 2021 года\n  дата: 01.07.2021\n\n';

function offered(report: string) {
  return completeIn({ 'отчёт.dk': `${head}${report}`, 'карта.dk': roadmap });
}

test('a monitoring report is offered in an empty file, and its lines inside of it', async () => {
  expect((await completeIn({ 'отчёт.dk': '|' })).labels).toContain('мониторинг');
  expect((await offered('|')).labels.slice(0, 3)).toEqual(['отчёт', 'не проверять', 'рекомендация']);
  const { labels } = await offered('отчёт 1\n  проведено: 15.03.2021\n|');
  expect(labels.slice(0, 3)).toEqual(['сведения', 'документ', 'отчёт']);
  expect(labels).toEqual(expect.arrayContaining(['состояние', 'факт', 'освещение', 'причина', 'рекомендация']));
  expect(labels.filter((label) => label === 'решение')).toHaveLength(2);
  expect(labels).not.toContain('проведено');
  expect(labels).not.toContain('мероприятие');
});

test('a report is on the events that have none, with number and title', async () => {
  const { items, choose } = await offered('отчёт 1\n  проведено: 15.03.2021\n\nотчёт |');
  expect(items.map(({ label, detail }) => [label, detail])).toEqual([
    ['сеть', '2. Объединение кадровых ресурсов · нет отчёта, срок наступил 31.05.2021'],
    ['1', 'Сбор данных по школам · отчёт уже есть'],
  ]);
  expect(choose('сеть').endsWith('отчёт сеть')).toBe(true);
});

test('the states are offered', async () => {
  expect((await offered('отчёт 1\n  состояние: |')).labels).toEqual(['частично', 'не проведено', 'перенесено на']);
});

test('the event of a report is described, and found, in its roadmap', async () => {
  const { view, position, neighbours } = await openFiles({
    'отчёт.dk': `${head}отчёт |сеть\n  проведено: 15.03.2021\n`,
    'карта.dk': roadmap,
  });
  const shown = await hover(view, position, neighbours);
  expect(JSON.stringify(shown)).toContain('Объединение кадровых ресурсов');
  expect(JSON.stringify(shown)).toContain('май 2021');
  const place = await definition(view, position, neighbours);
  const home = place === null ? undefined : await neighbours.view(place.uri);
  expect(place && home && [nameOf(home.uri), wordsAt(home, place.range)]).toEqual(['карта.dk', 'сеть']);
});

test('an event that is renamed in its roadmap is renamed in the reports on it', async () => {
  const report = `${head}отчёт к2021.сеть\n  проведено: 15.03.2021\n`;
  const { view, position, neighbours } = await openFiles({
    'карта.dk': roadmap.replace('сеть =', '|сеть ='),
    'отчёт.dk': report,
  });
  const renamed = await rename(view, { position, newName: 'союз' }, neighbours);
  if (!renamed.ok) throw new Error(renamed.trouble);
  const changed = await Promise.all(
    Object.entries(renamed.value.changes ?? {}).map(async ([uri, edits]) => {
      const other = await neighbours.view(uri);
      return [nameOf(uri), other === undefined ? '' : applyEdits(other, edits)];
    }),
  );
  expect(Object.fromEntries(changed)).toEqual({
    'карта.dk': roadmap.replace('сеть =', 'союз ='),
    'отчёт.dk': report.replace('к2021.сеть', 'к2021.союз'),
  });
});

test('the outline has a report for each event, and what follows from them', async () => {
  const { view } = await openFiles({
    'отчёт.dk': `${head}отчёт сеть\n  решение: Приказ № 38\nрекомендация Продлить\nрешение: Приказ № 40\n`,
    'карта.dk': roadmap,
  });
  const [root] = documentSymbols(view);
  expect([root?.name, ...(root?.children ?? []).map(({ name }) => name)]).toEqual([
    'I полугодие 2021 года',
    'Отчёт сеть',
    'Продлить',
    'Приказ № 40',
  ]);
  expect(view.diagnostics.filter(({ severity }) => severity === 'info').map(({ rule }) => rule)).toEqual([
    'colon-is-needed',
  ]);
});

const later = `${roadmap}  мероприятие Итоги
    срок: декабрь 2021
`;

test('the events that are due and have no report are offered first, then those to come, then those reported on', async () => {
  const report = `${head}отчёт 1\n  проведено: 15.03.2021\n\nотчёт |`;
  const { labels } = await completeIn({ 'отчёт.dk': report, 'карта.dk': later.replace('сеть = ', '') });
  expect(labels).toEqual(['2', '3', '1']);
});

test('a whole report is offered for each event that is due and has none, with a fact for each indicator that plans a number', async () => {
  const { items, choose } = await offered('отчёт сеть\n  проведено: 15.05.2021\n\n|');
  const whole = items.filter(({ label }) => label.endsWith('целиком'));
  expect(whole.map(({ label, detail }) => [label, detail])).toEqual([['отчёт 1 целиком', 'Сбор данных по школам']]);
  expect(choose('отчёт 1 целиком').slice(head.length)).toBe(
    'отчёт сеть\n  проведено: 15.05.2021\n\nотчёт 1\n  проведено: ‹…›\n  сведения: ‹…›\n  факт: ‹…›\n  документ: ‹…›\n  освещение: ‹…›',
  );
});

const spring = `${head.replace('I полугодие', 'I квартал').replace('01.07', '01.04')}отчёт 1\n  проведено: 15.03.2021\n`;

test('a report is shown beside its plan, and with what was reported earlier', async () => {
  const own = `подключить: весна.dk\n${head}отчёт |1\n  сведения: Данные внесены\n  факт: 4 школы\n`;
  const files = { 'отчёт.dk': own, 'весна.dk': spring, 'карта.dk': roadmap };
  const { view, position, neighbours } = await openFiles(files);
  const shown = JSON.stringify(await hover(view, position, neighbours));
  expect(shown).toContain('**Проведено 15.03.2021**');
  expect(shown).toContain('- Внесены данные по 6 школам – факт: 4 школы (меньше плана)');
  expect(shown).toContain('- прежний отчёт на 01.04.2021: 15.03.2021');
});

test('above a report stand its score and what is due', async () => {
  const { view } = await openFiles({ 'отчёт.dk': `${head}отчёт 1\n  проведено: 15.03.2021\n`, 'карта.dk': roadmap });
  expect(codeLenses(view).map(({ command }) => command?.title)).toEqual([
    'ДК 1–2 из 10 · экспертиза 1–2 из 5 · сведения 0 из 3 · решения 0 из 2',
    'сведения 0 из 2 · просрочено 1',
  ]);
});

test('in a roadmap each event tells how it stands by the newest report in the folder', async () => {
  const files = {
    'карта.dk': `|${roadmap}`,
    'весна.dk': spring,
    'отчёт.dk': `${head}отчёт 1\n  проведено: 15.03.2021\n\nотчёт сеть\n  состояние: перенесено на сентябрь 2021\n`,
    'папка/новее.dk': spring.replace('карта.dk', '../карта.dk').replace('01.04', '01.10'),
    'заметки.dk': '// мониторинг\nшкола а = Школа\n',
  };
  const { view, neighbours } = await openFiles(files);
  const whole = view.positions.rangeOf({ start: 0, end: view.text.length });
  const hints = await stateHints(view, whole, neighbours);
  expect(hints.map(({ label, tooltip }) => [label, tooltip])).toEqual([
    ['проведено 15.03.2021', 'По отчёту «I полугодие 2021 года» на 01.07.2021.'],
    ['перенесено на сентябрь 2021', 'По отчёту «I полугодие 2021 года» на 01.07.2021.'],
  ]);
  expect(await stateHints(view, view.positions.rangeOf({ start: 0, end: 5 }), neighbours)).toEqual([]);
});
