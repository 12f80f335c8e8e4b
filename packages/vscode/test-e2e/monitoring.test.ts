import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { fileText } from './support/editor.ts';
import type { VsCode } from './support/vs-code.ts';
import { testInVsCode } from './support/vs-code-test.ts';
import { answer, clearNotifications, notifications, question, runCommand, screenshot } from './support/workbench.ts';

const roadmap = `карта Дорожная карта
  муниципалитет: Район
  период: 2026

мероприятие Сбор данных
  срок: март 2026
  исполнители: Кураторы

мероприятие Совет
  срок: декабрь 2026
`;
const test = testInVsCode({ files: { 'карта.dk': roadmap }, open: 'карта.dk' });

async function told(vsCode: VsCode, words: RegExp): Promise<void> {
  await expect.poll(() => notifications(vsCode), { timeout: 30_000 }).toContainEqual(expect.stringMatching(words));
  await clearNotifications(vsCode);
}

describe('from the plan of a roadmap', () => {
  test('a calendar is made', async ({ vsCode }) => {
    await runCommand(vsCode, 'Дорожная карта: Календарь');
    await told(vsCode, /^Готово: «карта\.ics»\.$/);
    expect(fileText(vsCode, 'карта.ics')).toContain('DTSTART;VALUE=DATE:20260331');
  });

  test('a form is made for the day that is named', async ({ vsCode }) => {
    await runCommand(vsCode, 'Дорожная карта: Форма для сбора сведений');
    await question(vsCode, 'На какой день?');
    await screenshot(vsCode, 'form-asks-for-day');
    await answer(vsCode, '01.07.2026');
    await told(vsCode, /^Готово: «карта-форма-2026-07-01\.xlsx»\.$/);
    const parts = unzipSync(readFileSync(path.join(vsCode.workspace, 'карта-форма-2026-07-01.xlsx')));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toContain('Сбор данных');
    expect(strings).not.toContain('Совет');
  });

  test('a monitoring report is begun, with what is due', async ({ vsCode }) => {
    await runCommand(vsCode, 'Дорожная карта: Новый отчёт о мониторинге');
    await question(vsCode, 'На какой день отчёт?');
    await answer(vsCode, '01.07.2026');
    await expect
      .poll(() => fileText(vsCode, 'карта-мониторинг-2026-07-01.dk'), { timeout: 30_000 })
      .toContain('отчёт 1\n');
    expect(fileText(vsCode, 'карта-мониторинг-2026-07-01.dk')).not.toContain('отчёт 2');
    await screenshot(vsCode, 'report-begun');
  });
});
