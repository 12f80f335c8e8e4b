import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { artifacts } from './artifacts.ts';
import type { VsCode } from './vs-code.ts';

/** Words as they can be compared: VS Code draws many spaces as unbreakable ones. */
export function plainText(text: string | null): string {
  return (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

async function textsOf(locator: Locator): Promise<readonly string[]> {
  return (await locator.allInnerTexts()).map(plainText);
}

/** Does again what a busy VS Code may not have heard or may have lost, until it succeeds. */
export async function again(attempts: number, act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const done = await act().then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  await act();
}

/** Presses a key until it has brought what it should. */
export async function pressUntil({ page }: VsCode, key: string, brought: Locator): Promise<void> {
  await again(8, async () => {
    await page.keyboard.press(key);
    await brought.first().waitFor({ timeout: 2_500 });
  });
}

function quickInputOf({ page }: VsCode): Locator {
  return page.locator('.quick-input-widget:visible');
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]')}\\s*$`);
}

/** Chooses the row with this very label. */
async function clickRow(vsCode: VsCode, label: string, timeout = 20_000): Promise<void> {
  const name = vsCode.page.locator('.label-name').filter({ hasText: exactly(label) });
  await quickInputOf(vsCode).locator('.monaco-list-row').filter({ has: name }).first().click({ timeout });
}

/** Another part of the window may take the focus at first, and the list is gone. */
async function chooseByKey(vsCode: VsCode, key: string, filter: string, label: string): Promise<void> {
  const input = quickInputOf(vsCode).locator('input[type="text"]');
  await again(4, async () => {
    await pressUntil(vsCode, key, input);
    await input.fill(filter, { timeout: 1_500 });
    await clickRow(vsCode, label, 5_000).catch(async (reason: unknown) => {
      // A list that was opened before the extension was known does not look again for the same words.
      await vsCode.page.keyboard.press('Escape');
      throw reason;
    });
  });
}

/** Runs a command as a person does: by its title in the palette, «Категория: Название». */
export async function runCommand(vsCode: VsCode, title: string): Promise<void> {
  await chooseByKey(vsCode, 'F1', `>${title}`, title);
}

/** Chooses from the menu of a right click, which hears no click in the first tenth of a second that it is open. */
export async function chooseFromMenu({ page }: VsCode, place: Locator, label: string): Promise<void> {
  const entry = page.getByRole('menuitem', { name: label });
  await place.click({ button: 'right' });
  await entry.waitFor();
  await again(4, async () => {
    if (await entry.isVisible()) await entry.click({ timeout: 2_500 });
    await entry.waitFor({ state: 'hidden', timeout: 1_000 });
  });
}

/** The titles that the palette offers for these words. */
export async function commandsFor(vsCode: VsCode, words: string): Promise<readonly string[]> {
  const input = quickInputOf(vsCode).locator('input[type="text"]');
  await pressUntil(vsCode, 'F1', input);
  await input.fill(`>${words}`);
  const titles = quickInputOf(vsCode).locator('.monaco-list-row .label-name');
  await titles.filter({ hasText: words }).first().waitFor();
  const offered = new Set(await textsOf(titles));
  // Only the rows that are seen exist: those at the end are asked for too.
  await input.press('End');
  await vsCode.page.keyboard.press('ArrowUp');
  await vsCode.page.waitForTimeout(300);
  for (const title of await textsOf(titles)) offered.add(title);
  await vsCode.page.keyboard.press('Escape');
  await input.waitFor({ state: 'hidden' });
  return [...offered].filter((title) => title.startsWith(words));
}

/** Opens a file of the workspace by its name. */
export async function openFile(vsCode: VsCode, name: string): Promise<void> {
  const base = path.basename(name);
  // Where texts are: the preview has a group of its own.
  await vsCode.page.keyboard.press('Control+1');
  await chooseByKey(vsCode, 'Control+p', name, base);
  await vsCode.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${base}"]`).waitFor();
  await vsCode.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
}

/** What a step of a dialogue asks. */
export interface Question {
  readonly title: string;
  readonly placeholder: string;
  readonly value: string;
  /** The message below the field: the prompt, or why the answer does not do. */
  readonly message: string;
  readonly choices: readonly string[];
}

/** The question that VS Code asks now; waits for one whose title or placeholder or message has these words. */
export async function question(vsCode: VsCode, words: string): Promise<Question> {
  const widget = quickInputOf(vsCode);
  const input = widget.locator('input[type="text"]');
  const read = async (): Promise<Question> => ({
    title: plainText(await widget.locator('.quick-input-title').textContent()),
    placeholder: (await input.getAttribute('placeholder')) ?? '',
    value: await input.inputValue(),
    message: plainText(await widget.locator('.quick-input-message').textContent()),
    choices: await textsOf(widget.locator('.monaco-list-row .label-name')),
  });
  // Read twice, since one question may just be giving way to the next.
  const same = async (): Promise<Question | undefined> => {
    const [once, twice] = [await read(), await read()];
    return JSON.stringify(once) === JSON.stringify(twice) ? twice : undefined;
  };
  const deadline = Date.now() + 20_000;
  for (;;) {
    const asked = await same();
    if (`${asked?.title} ${asked?.placeholder} ${asked?.message}`.includes(words) && asked !== undefined) return asked;
    if (Date.now() > deadline) throw new Error(`Nobody asks «${words}», but ${JSON.stringify(asked)}`);
    await vsCode.page.waitForTimeout(50);
  }
}

/** Answers by writing. */
export async function answer(vsCode: VsCode, text: string): Promise<void> {
  await quickInputOf(vsCode).locator('input[type="text"]').fill(text);
  await vsCode.page.keyboard.press('Enter');
}

/** Names a file where one is asked for: once its folder is read, its path is written over what stood in the field already. */
export async function answerFile(vsCode: VsCode, file: string): Promise<void> {
  const input = quickInputOf(vsCode).locator('input[type="text"]');
  await again(4, async () => {
    if (await input.isVisible()) {
      await input.fill(file, { timeout: 1_500 });
      await vsCode.page.keyboard.press('Enter');
    }
    await input.waitFor({ state: 'hidden', timeout: 2_500 });
  });
}

/** Answers by choosing. */
export async function choose(vsCode: VsCode, label: string): Promise<void> {
  await quickInputOf(vsCode).locator('input[type="text"]').fill(label);
  await clickRow(vsCode, label);
}

/** The text of our item in the status bar, empty where there is none. */
export async function statusBar({ page }: VsCode): Promise<string> {
  const item = page.locator('[id="dorkarta.dorkarta-vscode.dorkarta.score"]');
  return (await item.count()) === 0 ? '' : plainText(await item.textContent());
}

/** Line and column of the cursor, as the status bar tells them. */
export async function cursor({ page }: VsCode): Promise<string> {
  return plainText(await page.locator('[id="status.editor.selection"]').textContent());
}

/** What the Problems panel lists, opened for it. */
export async function problems(vsCode: VsCode): Promise<readonly string[]> {
  const panel = vsCode.page.locator('.markers-panel');
  if (!(await panel.isVisible())) await runCommand(vsCode, 'Problems: Focus on Problems View');
  await panel.waitFor();
  return textsOf(panel.locator('.monaco-list-row'));
}

/** What notifications say. */
export async function notifications({ page }: VsCode): Promise<readonly string[]> {
  return textsOf(page.locator('.notification-toast .notification-list-item-message'));
}

/** The buttons of the notifications. */
export async function notificationButtons({ page }: VsCode): Promise<readonly string[]> {
  return textsOf(page.locator('.notification-toast .notification-list-item-buttons-container .monaco-button'));
}

export async function pressNotificationButton({ page }: VsCode, label: string): Promise<void> {
  await page
    .locator('.notification-toast .monaco-button')
    .filter({ hasText: exactly(label) })
    .first()
    .click();
}

export async function clearNotifications(vsCode: VsCode): Promise<void> {
  await runCommand(vsCode, 'Notifications: Clear All Notifications');
  await vsCode.page.locator('.notification-toast').first().waitFor({ state: 'detached' });
}

export type ThemeKind = keyof typeof themes;

const themes = {
  light: { name: 'Light Modern', mark: '.vs' },
  dark: { name: 'Dark Modern', mark: '.vs-dark' },
  'high-contrast-dark': { name: 'Dark High Contrast', mark: '.hc-black' },
  'high-contrast-light': { name: 'Light High Contrast', mark: '.hc-light' },
} as const;

export const themeKinds = Object.keys(themes) as readonly ThemeKind[];

export async function switchTheme(vsCode: VsCode, kind: ThemeKind): Promise<void> {
  const { name, mark } = themes[kind];
  await runCommand(vsCode, 'Preferences: Color Theme');
  await question(vsCode, 'Theme');
  await choose(vsCode, name);
  await vsCode.page.locator(`.monaco-workbench${mark}`).waitFor();
}

/** Keeps what is seen, for people to look at. */
export async function screenshot({ page }: VsCode, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  // Where the pointer rests nothing explains itself.
  await page.mouse.move(700, 895);
  await page.locator('.workbench-hover-container').first().waitFor({ state: 'hidden' });
  await page.locator('.notification-toast .monaco-progress-container.active').first().waitFor({ state: 'hidden' });
  await page.screenshot({ path: path.join(artifacts, `${name}.png`), animations: 'disabled' });
}
