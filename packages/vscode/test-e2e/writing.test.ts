import { describe, expect } from 'vitest';
import {
  chooseCompletion,
  chooseQuickFix,
  clickLens,
  completions,
  fileText,
  hover,
  lenses,
  outline,
  placeCursor,
  placeOf,
  press,
  quickFixes,
  rename,
  savedText,
  squiggles,
  type,
} from './support/editor.ts';
import { example, smallRoadmap } from './support/roadmaps.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { expertiseView } from './support/webviews.ts';
import {
  clearNotifications,
  notifications,
  openFile,
  problems,
  runCommand,
  screenshot,
  statusBar,
} from './support/workbench.ts';

const files = {
  'ertil-2021.dk': example('ertil-2021.dk'),
  'yaroslavl-2022.dk': example('yaroslavl-2022.dk'),
  'directory.dk': example('directory.dk'),
  'карта.dk': smallRoadmap,
  'оценка.dk': smallRoadmap,
  'поле.dk': smallRoadmap.replace('  период:', '  столбец: бюджет Бюджет, тыс. руб.\n  период:'),
  'правки.dk': smallRoadmap
    .replace('исполнители', 'исполнитеи')
    .replace('  период: 2022\n', '  период: 2022\n  период: 2022\n'),
};
const test = testInVsCode({ files, open: 'ertil-2021.dk' });

describe('a roadmap that is opened', () => {
  test('is scored in the status bar', async ({ vsCode }) => {
    await expect.poll(() => statusBar(vsCode)).toBe('ДК 4–5 из 5 · не оценено 5');
  });

  test('shows its score above it, and what its sections hold above them', async ({ vsCode }) => {
    await expect.poll(() => lenses(vsCode)).toContain('ДК 4–5 из 5 · не оценено 5');
    await placeCursor(vsCode, placeOf(files['ertil-2021.dk'], 'подраздел 1.1'));
    await expect.poll(() => lenses(vsCode)).toContain('мероприятий: 13 · показателей: 22');
  });

  test('has what is wrong underlined, and told among the problems', async ({ vsCode }) => {
    await expect.poll(() => squiggles(vsCode)).toBeGreaterThan(1);
    await expect
      .poll(() => problems(vsCode))
      .toContainEqual(
        expect.stringMatching(/^В сроке «Март» нет года.*Допишите год\. dorkarta deadline-has-year \[Ln 37, Col 11\]$/),
      );
    await screenshot(vsCode, '01-squiggle-and-problems');
  });

  test('has an outline', async ({ vsCode }) => {
    const entries = await outline(vsCode);
    expect(entries[0]).toMatch(/^Муниципальный координатор/);
    expect(entries).toContainEqual(expect.stringMatching(/^Дорожная карта по сопровождению/));
    await screenshot(vsCode, '02-outline');
  });

  test('explains the word under the cursor', async ({ vsCode }) => {
    await placeCursor(vsCode, placeOf(files['ertil-2021.dk'], 'Март'));
    await expect.poll(() => hover(vsCode)).toContain('Понят в периоде «2021» как 01.03.2021 – 31.03.2021');
  });

  test('is mended by a quick fix', async ({ vsCode }) => {
    const march = placeOf(files['ertil-2021.dk'], 'Март');
    await placeCursor(vsCode, march);
    expect(await quickFixes(vsCode)).toContain('Дописать год: «Март 2021»');
    await screenshot(vsCode, '03-quick-fix');
    await chooseQuickFix(vsCode, 'Дописать год: «Март 2021»');
    const fixed = files['ertil-2021.dk'].replace('срок: Март', 'срок: Март 2021');
    await expect.poll(() => savedText(vsCode, 'ertil-2021.dk')).toBe(fixed);
  });
});

describe('whoever writes', () => {
  test('is offered the words of the language, in Russian', async ({ vsCode }) => {
    await openFile(vsCode, 'карта.dk');
    await press(vsCode, 'Control+End');
    await type(vsCode, '\n  мер');
    await expect
      .poll(async () => (await completions(vsCode)).slice(0, 2))
      .toEqual(['мероприятие целиком', 'мероприятие']);
    await screenshot(vsCode, '04-completion');
    await chooseCompletion(vsCode, 'мероприятие целиком');
    await press(vsCode, 'Escape');
    await expect.poll(() => savedText(vsCode, 'карта.dk')).toMatch(/\n {2}мероприятие .*\n {4}вид: .*\n {4}срок: /);
  });

  test('is offered the names of the file', async ({ vsCode }) => {
    await placeCursor(vsCode, placeOf(smallRoadmap, 'координатор\n    показатель'));
    await press(vsCode, 'End');
    await type(vsCode, ', ');
    expect(await completions(vsCode)).toContain('сош1');
    await press(vsCode, 'Escape', 'Backspace', 'Backspace');
  });

  test('finds no list open where only the author knows what comes next', async ({ vsCode }) => {
    await openFile(vsCode, 'поле.dk');
    await press(vsCode, 'Control+End');
    await type(vsCode, '    бюд');
    await completions(vsCode);
    await chooseCompletion(vsCode, 'бюджет');
    await type(vsCode, '12');
    await press(vsCode, 'Enter');
    await expect.poll(() => savedText(vsCode, 'поле.dk')).toMatch(/\n {4}бюджет: 12\n\s*$/);
  });

  test('sees the score change before anything is saved', async ({ vsCode }) => {
    await openFile(vsCode, 'оценка.dk');
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 2/);
    await placeCursor(vsCode, placeOf(smallRoadmap, 'вид: методическое, семинар'));
    await press(vsCode, 'End');
    await type(vsCode, '\nплощадка: сош1');
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК 3/);
    expect(fileText(vsCode, 'оценка.dk')).toBe(smallRoadmap);
  });

  test('renames a performer in the roadmap and in its directory', async ({ vsCode }) => {
    await openFile(vsCode, 'yaroslavl-2022.dk');
    await placeCursor(vsCode, placeOf(files['yaroslavl-2022.dk'], 'цоикко'));
    await rename(vsCode, 'центр_оценки');
    await expect.poll(() => fileText(vsCode, 'directory.dk')).toContain('исполнитель центр_оценки = ГУ ЯО ЦОиККО');
    const renamed = files['yaroslavl-2022.dk'].replaceAll('цоикко', 'центр_оценки');
    await expect.poll(() => savedText(vsCode, 'yaroslavl-2022.dk')).toBe(renamed);
  });

  test('comes from the score above the roadmap to its expertise', async ({ vsCode }) => {
    await openFile(vsCode, 'оценка.dk');
    await placeCursor(vsCode, placeOf(smallRoadmap, 'карта'));
    await expect.poll(() => lenses(vsCode)).toContainEqual(expect.stringMatching(/^ДК 3/));
    await clickLens(vsCode, 'ДК 3');
    await expertiseView(vsCode).getByRole('heading', { level: 1 }).getByText('ДК 3').waitFor();
  });

  test('has all fixes made at once that decide nothing for the author', async ({ vsCode }) => {
    await openFile(vsCode, 'правки.dk');
    await runCommand(vsCode, 'Дорожная карта: Исправить всё безопасное');
    await expect.poll(() => notifications(vsCode)).toContain('Всё безопасное исправлено. Отменить – Ctrl+Z.');
    await expect.poll(() => savedText(vsCode, 'правки.dk')).toBe(smallRoadmap);
    await clearNotifications(vsCode);
  });
});
