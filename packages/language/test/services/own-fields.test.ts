import { expect, test } from 'vitest';
import { definition } from '../../src/services/definition.ts';
import { hover } from '../../src/services/hover/hover.ts';
import { references } from '../../src/services/references.ts';
import { prepareRename, rename } from '../../src/services/rename/rename.ts';
import { completeAt } from './completing.ts';
import { fixesAtMark } from './fixing.ts';
import { applyEdits, openText, wordsAt } from './open-files.ts';

const roadmap = `карта План
  столбец: мероприятие Содержание
  столбец: бюджет Объём финансирования

мероприятие Семинар
  срок: март 2022
  бюд|жет: 120
`;

test('an own field is offered where it can stand', async () => {
  const { labels, choose } = await completeAt(roadmap.replace('бюд|жет: 120', 'бюд|'));
  expect(labels).toContain('бюджет');
  expect(choose('бюджет')).toContain('\n  бюджет: \n');
  expect(
    (await completeAt(roadmap.replace('\nмероприятие', '  бюд|\nмероприятие').replace('|жет', 'жет'))).labels,
  ).not.toContain('бюджет');
});

test.each([
  ['its line', roadmap],
  ['its column', roadmap.replace('|', '').replace('столбец: бюджет', 'столбец: бюд|жет')],
])('%s tells in which column it is printed', async (_, text) => {
  const { view, position, neighbours } = await openText(text);
  const told = await hover(view, position, neighbours);
  expect(told?.contents).toMatchObject({
    value: expect.stringContaining('Печатается в столбце «Объём финансирования».'),
  });
});

test('its lines lead to its column, and the column to its lines', async () => {
  const { view, position, neighbours } = await openText(roadmap);
  const column = await definition(view, position, neighbours);
  expect(column && [column.range.start.line, wordsAt(view, column.range)]).toEqual([2, 'бюджет']);
  const found = await references(view, { position, includeDeclaration: true }, neighbours);
  expect(found.map(({ range }) => range.start.line)).toEqual([2, 6]);
});

test('it is renamed in its column and its lines', async () => {
  const { view, position, neighbours } = await openText(roadmap);
  expect(prepareRename(view, position)).toMatchObject({ ok: true, value: { placeholder: 'бюджет' } });
  const renamed = await rename(view, { position, newName: 'сумма' }, neighbours);
  if (!renamed.ok) throw new Error(renamed.trouble);
  const edits = Object.values(renamed.value.changes ?? {}).flat();
  expect(applyEdits(view, edits)).toBe(roadmap.replace('|', '').replaceAll('бюджет', 'сумма'));
});

test.each([
  ['срок', 'Столбец «срок» в языке уже есть: назовите поле иначе.'],
  ['отчёт', '«отчёт» – слово языка, и своё поле так назвать нельзя: назовите столбец иначе, например «отчёт_2».'],
  [
    'два слова',
    'Столбец «два слова» не назвать: нужно одно слово из букв и цифр не длиннее 40 знаков, первая – буква.',
  ],
  ['', 'Имя пусто: введите новое имя поля.'],
])('it is not renamed to «%s»', async (newName, message) => {
  const { view, position, neighbours } = await openText(roadmap);
  expect(await rename(view, { position, newName }, neighbours)).toEqual({ ok: false, trouble: message });
});

test('a misspelt one is mended', async () => {
  const { fixes } = await fixesAtMark('line-is-understood', roadmap.replace('бюд|жет', '⟦бюджт⟧'));
  expect(fixes.map(({ title }) => title)).toContain('Исправить «бюджт» на «бюджет»');
});
