import path from 'node:path';
import { describe, expect } from 'vitest';
import { filledForm, reportedRoadmap } from '../test/filled-form.ts';
import { compileRoadmap, formOf } from './support/compile-roadmap.ts';
import { copy, fileText, placeCursor, placeOf, press, savedText, visibleLines } from './support/editor.ts';
import { example } from './support/roadmaps.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import {
  answerFile,
  chooseFromMenu,
  clearNotifications,
  notifications,
  openFile,
  pressNotificationButton,
  question,
  runCommand,
  screenshot,
  statusBar,
} from './support/workbench.ts';

const roadmap = `карта План
  период: 2026

раздел 1. Кадры

  мероприятие Приказ о кураторах
    срок: январь 2026

раздел 2. Ресурсы
`;

/** A form about the roadmap that is reported on, as it was sent out. */
const form = formOf(reportedRoadmap, '01.07.2021');
const reportName = 'отчётная-мониторинг-2021-07-01.dk';

const test = testInVsCode({
  files: {
    'район.docx': compileRoadmap(example('ertil-2021.dk'), 'docx'),
    'план.xlsx': compileRoadmap(example('ertil-2021.dk'), 'xlsx'),
    'старый.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'карта.dk': roadmap,
    'отчётная.dk': reportedRoadmap,
    'один.xlsx': filledForm(form, { G5: 'проведено', H5: '30.03.2021', I5: 'Данные собраны' }),
    'два.xlsx': filledForm(form, { I6: 'Прошло одно совещание' }),
  },
});

const command = 'Дорожная карта: Перенести из Word или Excel…';

describe('a roadmap of Word', () => {
  test('becomes a file beside it, which is open and scored, and is told of', async ({ vsCode }) => {
    await runCommand(vsCode, command);
    await question(vsCode, 'Перенести из Word или Excel');
    await answerFile(vsCode, path.join(vsCode.workspace, 'район.docx'));
    await expect
      .poll(() => notifications(vsCode))
      .toContainEqual(expect.stringMatching(/^Перенесено в «район\.dk»: \d+ мероприят/));
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК \d/);
    expect(fileText(vsCode, 'район.dk')).toMatch(/^(?:[^\n]*\n)*карта /);
    await screenshot(vsCode, '40-imported');
  });

  test('is told of column by column to whoever asks, with the account of its cells', async ({ vsCode }) => {
    await pressNotificationButton(vsCode, 'Что за что принято');
    const dialog = vsCode.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/Графы: «[\s\S]*ячеек с текстом \d+: .*потеряно 0\./);
    await screenshot(vsCode, '41-imported-account');
    await press(vsCode, 'Escape');
  });

  test('is brought from the explorer, and takes nobody’s name', async ({ vsCode }) => {
    await runCommand(vsCode, 'View: Show Explorer');
    const file = vsCode.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'район.docx' });
    await chooseFromMenu(vsCode, file, 'Перенести из Word или Excel…');
    await expect.poll(() => fileText(vsCode, 'район-2.dk')).toBe(fileText(vsCode, 'район.dk'));
  });

  test('of before 2007 says what to do', async ({ vsCode }) => {
    await runCommand(vsCode, command);
    await question(vsCode, 'Перенести из Word или Excel');
    await answerFile(vsCode, path.join(vsCode.workspace, 'старый.doc'));
    await expect
      .poll(() => notifications(vsCode))
      .toContainEqual(expect.stringMatching(/^старый\.doc: это файл Word или Excel 97–2003: откройте его и сохраните/));
  });
});

test('a roadmap of Excel becomes the same', async ({ vsCode }) => {
  await runCommand(vsCode, command);
  await question(vsCode, 'Перенести из Word или Excel');
  await answerFile(vsCode, path.join(vsCode.workspace, 'план.xlsx'));
  await expect.poll(() => fileText(vsCode, 'план.dk')).toContain('мероприятие');
});

describe('filled forms', () => {
  const bring = async (vsCode: VsCode, name: string): Promise<void> => {
    await clearNotifications(vsCode).catch(() => undefined);
    await runCommand(vsCode, command);
    await question(vsCode, 'Перенести из Word или Excel');
    await answerFile(vsCode, path.join(vsCode.workspace, name));
  };

  test('become a report beside their roadmap, which is open and told of', async ({ vsCode }) => {
    await bring(vsCode, 'один.xlsx');
    await expect
      .poll(() => notifications(vsCode))
      .toContainEqual(
        expect.stringMatching(/^Перенесено в отчёт «отчётная-мониторинг-2021-07-01\.dk»: 1 строка с ответами/),
      );
    expect(fileText(vsCode, reportName)).toContain('отчёт 1\n  проведено: 30.03.2021\n  сведения: Данные собраны\n');
    expect(fileText(vsCode, reportName)).toMatch(/^подключить: отчётная\.dk\n/);
    await screenshot(vsCode, '43-imported-form');
  });

  test('are added to a report that is there only if the person says so, and once', async ({ vsCode }) => {
    await bring(vsCode, 'два.xlsx');
    const dialog = vsCode.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(`Отчёт «${reportName}» уже есть. Добавить в него ответы?`);
    await dialog.getByRole('button', { name: 'Добавить' }).click();
    await expect
      .poll(() => notifications(vsCode))
      .toContainEqual(
        expect.stringMatching(/^Перенесено в отчёт «отчётная-мониторинг-2021-07-01\.dk»: 1 строка с ответами/),
      );
    await expect.poll(() => savedText(vsCode, reportName)).toContain('отчёт 2\n  сведения: Прошло одно совещание\n');
    const both = fileText(vsCode, reportName);
    expect(both).toContain('  сведения: Данные собраны\n');
    await bring(vsCode, 'два.xlsx');
    await expect
      .poll(() => notifications(vsCode))
      .toContainEqual(expect.stringContaining('уже внесено, он не изменился'));
    expect(fileText(vsCode, reportName)).toBe(both);
  });
});

describe('rows that are pasted', () => {
  const rows = {
    html: '<table><tr><td>2.</td><td>Семинар для учителей</td><td>март 2026</td><td>Проведён 1 семинар</td><td>ИМЦ</td></tr><tr><td>3.</td><td>Вебинар о чтении</td><td>май 2026</td><td><p>Участвуют 20 педагогов</p></td><td>ИМЦ</td></tr></table>',
    text: '2.\tСеминар для учителей\tмарт 2026\tПроведён 1 семинар\tИМЦ\n3.\tВебинар о чтении\tмай 2026\tУчаствуют 20 педагогов\tИМЦ',
  };
  const events = `  мероприятие Семинар для учителей
    срок: март 2026
    исполнители: ИМЦ
    показатель: Проведён 1 семинар

  мероприятие Вебинар о чтении
    срок: май 2026
    исполнители: ИМЦ
    показатель: Участвуют 20 педагогов
`;

  test('become events in their place', async ({ vsCode }) => {
    await clearNotifications(vsCode).catch(() => undefined);
    await openFile(vsCode, 'карта.dk');
    await expect.poll(() => statusBar(vsCode)).toMatch(/^ДК/);
    await placeCursor(vsCode, { ...placeOf(roadmap, '    срок: январь 2026'), column: 22 });
    await press(vsCode, 'Enter');
    await copy(vsCode, rows);
    await press(vsCode, 'Control+v');
    await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).toContain('Вебинар о чтении');
    await screenshot(vsCode, '42-pasted-rows');
    await expect.poll(() => savedText(vsCode, 'карта.dk')).toContain(events);
    expect(fileText(vsCode, 'карта.dk')).toMatch(/педагогов\n\n+раздел 2\. Ресурсы\n$/);
  });

  test('are gone with one undo', async ({ vsCode }) => {
    await press(vsCode, 'Control+z');
    await expect.poll(async () => (await visibleLines(vsCode)).join('\n')).not.toContain('мероприятие Семинар');
    await press(vsCode, 'Control+z');
    await expect.poll(() => savedText(vsCode, 'карта.dk')).toBe(roadmap);
  });

  test('are a text where they are one cell', async ({ vsCode }) => {
    await placeCursor(vsCode, { ...placeOf(roadmap, 'Приказ о кураторах'), column: 33 });
    await copy(vsCode, { html: '<table><tr><td>и наставниках</td></tr></table>', text: ' и наставниках' });
    await press(vsCode, 'Control+v');
    await expect
      .poll(async () => (await visibleLines(vsCode)).join('\n'))
      .toContain('Приказ о кураторах и наставниках');
  });
});
