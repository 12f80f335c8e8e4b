import { type OwnColumn, type TableTemplate, templateOf, viewRoadmap } from '@dorkarta/core';
import { expect, test } from 'vitest';
import { tableRecords } from '../document/table-records.ts';
import { layoutFile, layoutRoadmap } from '../index.ts';
import { eventOf, proposalOf, roadmapOf, stageOf } from '../testing/roadmap-parts.ts';

const budget: OwnColumn = { key: 'own', field: 'бюджет', header: 'Объём' };
const template = templateOf('свои столбцы', [{ key: 'event', header: 'Что' }, budget]);
const says = (...texts: readonly string[]) => ({ ownFields: texts.map((text) => ({ field: 'бюджет', text })) });

function tablesOf(roadmap: Parameters<typeof viewRoadmap>[0], table: TableTemplate = template) {
  const { blocks } = layoutRoadmap(viewRoadmap(roadmap), table);
  return blocks.filter((block) => block.type === 'table');
}

test('an own field stands in its column, one value a line; a stage without it has that of its event', () => {
  const stages = [stageOf({ title: 'Первый', ...says('50') }), stageOf({ title: 'Второй' })];
  const [table] = tablesOf(
    roadmapOf({ title: 'К', events: [eventOf({ title: 'Семинар', ...says('120', '70'), stages })] }),
  );
  expect(table?.columns).toEqual([
    { key: 'event', header: 'Что' },
    { key: 'own:бюджет', header: 'Объём' },
  ]);
  expect(table && tableRecords(table)).toEqual([
    ['Семинар', '120\n70'],
    ['Первый', '50'],
    ['Второй', '120\n70'],
  ]);
});

test('proposals have a column for it where one of them says something', () => {
  const proposals = [proposalOf({ title: 'Слёт', ...says('5') }), proposalOf({ title: 'Форум' })];
  const table = tablesOf(roadmapOf({ title: 'К', proposals }))[1];
  expect(table && [table.columns.map(({ header }) => header), ...tableRecords(table)]).toEqual([
    ['Что можно запланировать на муниципальном уровне', 'Объём'],
    ['Слёт', '5'],
    ['Форум', ''],
  ]);
});

test('what has no column in the chosen table is not printed, and that is told once', () => {
  const roadmap = roadmapOf({
    title: 'К',
    columns: [budget],
    events: [eventOf({ title: 'А', ...says('1') }), eventOf({ title: 'Б', ...says('2') })],
  });
  const laidOut = layoutFile({ type: 'roadmap', view: viewRoadmap(roadmap) }, { asked: 'типовой' });
  expect(laidOut.ok && laidOut.value.remarks).toEqual([
    'поле «бюджет» не печатается: в таблице «типовой» нет столбца для него. Возьмите шаблон, где он есть, или назовите столбцы строками «столбец: …».',
  ]);
  const own = layoutFile({ type: 'roadmap', view: viewRoadmap(roadmap) });
  expect(own.ok && own.value.remarks).toEqual([]);
});
