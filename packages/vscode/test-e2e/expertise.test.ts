import { expect } from 'vitest';
import { clickToLine, cursorLine, placeCursor, placeOf, press, type } from './support/editor.ts';
import { example, smallRoadmap } from './support/roadmaps.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView, textOf } from './support/webviews.ts';
import { openFile, runCommand, screenshot } from './support/workbench.ts';

const files = { 'ertil-2021.dk': example('ertil-2021.dk'), 'карта.dk': smallRoadmap };
const test = testInVsCode({ files, open: 'ertil-2021.dk' });

test('the activity bar has the view «Экспертиза», which opens the current roadmap', async ({ vsCode }) => {
  await vsCode.page.locator('.activitybar [aria-label^="Дорожная карта"]').first().click();
  await expect.poll(() => textOf(expertiseView(vsCode).locator('h1'))).toEqual(['ДК 4–5 из 5 · не оценено 5']);
});

test('it shows each criterion with its points, and why some have none', async ({ vsCode }) => {
  const criteria = await textOf(expertiseView(vsCode).locator('details.criterion > summary'));
  expect(criteria).toHaveLength(10);
  expect(criteria[0]).toMatch(/К1 Наличие муниципальных организационных мероприятий.* 1 из 1/);
  expect(criteria.filter((criterion) => criterion.includes('не оценено'))).toHaveLength(5);
  expect(criteria.filter((criterion) => criterion.includes('решает эксперт'))).toHaveLength(1);
  await screenshot(vsCode, '05-expertise');
});

test('a click on what a criterion rests on leads to that event', async ({ vsCode }) => {
  const view = expertiseView(vsCode);
  await view.locator('details#content-1 > summary').click();
  const evidence = view.locator('details#content-1 button.link').last();
  const line = Number(await evidence.getAttribute('data-line'));
  await clickToLine(vsCode, evidence, line);
  expect(files['ertil-2021.dk'].split('\n')[line - 1]).toMatch(/^\s*мероприятие/);
});

test('so does Enter, for those who use the keyboard alone', async ({ vsCode }) => {
  await placeCursor(vsCode, { line: 1, column: 1 });
  await runCommand(vsCode, 'Дорожная карта: Показать экспертизу');
  const focused = expertiseView(vsCode).locator('button.link:focus');
  await expect
    .poll(async () => {
      await press(vsCode, 'Tab');
      return focused.count();
    })
    .toBe(1);
  const line = Number(await focused.getAttribute('data-line'));
  await press(vsCode, 'Enter');
  await expect.poll(() => cursorLine(vsCode)).toBe(line);
});

test('it says what to do next, and what that would bring', async ({ vsCode }) => {
  await openFile(vsCode, 'карта.dk');
  const steps = expertiseView(vsCode).locator('section', { hasText: 'Что сделать дальше' }).locator('li');
  await expect.poll(() => textOf(steps)).toContainEqual(expect.stringMatching(/^К3 Назовите школу.*1 балл/));
  await screenshot(vsCode, '06-what-to-do-next');
});

test('it follows the text while it is written', async ({ vsCode }) => {
  await placeCursor(vsCode, placeOf(smallRoadmap, 'вид: методическое, семинар'));
  await press(vsCode, 'End');
  await type(vsCode, '\nплощадка: сош1');
  const third = expertiseView(vsCode).locator('details#content-3 > summary');
  await expect.poll(() => textOf(third)).toEqual([expect.stringMatching(/1 из 1/)]);
});
