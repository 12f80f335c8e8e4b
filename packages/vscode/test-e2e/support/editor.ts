import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { VsCode } from './vs-code.ts';
import { again, cursor, plainText, pressUntil, runCommand } from './workbench.ts';

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

function activeEditor({ page }: VsCode): Locator {
  return page.locator('.editor-group-container.active .monaco-editor').first();
}

async function textsOf(locator: Locator): Promise<readonly string[]> {
  return (await locator.allInnerTexts()).map(plainText);
}

/** Where these words stand for the first time in a text. */
export function placeOf(text: string, words: string): Place {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`There is no «${words}»`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Moves the cursor of the active editor. */
export async function placeCursor(vsCode: VsCode, { line, column }: Place): Promise<void> {
  const input = vsCode.page.locator('.quick-input-widget:visible input[type="text"]');
  const told = vsCode.page.getByText(`Ln ${line}, Col ${column}`, { exact: true });
  await again(4, async () => {
    await pressUntil(vsCode, 'Control+g', input);
    await input.fill(`:${line}:${column}`, { timeout: 1_500 });
    await vsCode.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await told.waitFor({ timeout: 4_000 });
  });
}

/** Types as a person does, letter by letter. */
export async function type({ page }: VsCode, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** Writes a whole text at once, as pasting does. */
export async function insert({ page }: VsCode, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

/** What another program leaves on the clipboard. */
export interface Copied {
  readonly html?: string;
  readonly text: string;
}

/** Puts something on the clipboard, as another program does. */
export async function copy({ page }: VsCode, { html, text }: Copied): Promise<void> {
  const parts = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  await page.evaluate(async (each) => {
    const blobs = Object.entries(each).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, parts);
}

/** Presses keys, one after another. */
export async function press({ page }: VsCode, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Saves the active file. */
export async function save(vsCode: VsCode): Promise<void> {
  await vsCode.page.keyboard.press('Control+s');
  await vsCode.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
}

/**
 * The file of the active editor once it is saved.
 * What a command or a fix writes comes after the server's answer, so whoever waits for it saves until it is there.
 */
export async function savedText(vsCode: VsCode, name: string): Promise<string> {
  await save(vsCode);
  return fileText(vsCode, name);
}

/** A file as it is on disk. */
export function fileText({ workspace }: VsCode, name: string): string {
  return readFileSync(path.join(workspace, name), 'utf8');
}

/** The lines that the active editor shows now. */
export async function visibleLines(vsCode: VsCode): Promise<readonly string[]> {
  return textsOf(activeEditor(vsCode).locator('.view-line'));
}

/** What is underlined. */
export async function squiggles(vsCode: VsCode): Promise<number> {
  return activeEditor(vsCode).locator('.squiggly-error, .squiggly-warning, .squiggly-info').count();
}

/** What the editor offers to write here. */
export async function completions(vsCode: VsCode): Promise<readonly string[]> {
  const rows = vsCode.page.locator('.suggest-widget.visible .monaco-list-row');
  if (!(await rows.first().isVisible())) await pressUntil(vsCode, 'Control+Space', rows);
  return textsOf(rows.locator('.label-name'));
}

export async function chooseCompletion(vsCode: VsCode, label: string): Promise<void> {
  const rows = vsCode.page.locator('.suggest-widget.visible .monaco-list-row');
  await rows
    .filter({ has: vsCode.page.getByText(label, { exact: true }) })
    .first()
    .click();
  await rows.first().waitFor({ state: 'hidden' });
}

/** What the editor tells of the place of the cursor. */
export async function hover(vsCode: VsCode): Promise<string> {
  const shown = vsCode.page.locator('.monaco-hover:not(.hidden) .hover-contents');
  await runCommand(vsCode, 'Show or Focus Hover');
  await shown.first().waitFor();
  const text = plainText((await shown.allInnerTexts()).join(' '));
  await vsCode.page.keyboard.press('Escape');
  return text;
}

/** The fixes that are offered at the cursor. */
export async function quickFixes(vsCode: VsCode): Promise<readonly string[]> {
  const rows = vsCode.page.locator('.action-widget .monaco-list-row');
  if (!(await rows.first().isVisible())) await pressUntil(vsCode, 'Control+.', rows);
  return textsOf(rows);
}

export async function chooseQuickFix(vsCode: VsCode, title: string): Promise<void> {
  await quickFixes(vsCode);
  const rows = vsCode.page.locator('.action-widget .monaco-list-row');
  await rows.filter({ hasText: title }).first().click();
  await rows.first().waitFor({ state: 'hidden' });
}

/** Renames what the cursor is on. */
export async function rename(vsCode: VsCode, name: string): Promise<void> {
  const input = vsCode.page.locator('.rename-box input');
  await pressUntil(vsCode, 'F2', input);
  await input.fill(name);
  await vsCode.page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** The outline of the active file. */
export async function outline(vsCode: VsCode): Promise<readonly string[]> {
  const rows = vsCode.page.locator('.outline-pane .monaco-list-row');
  if (!(await rows.first().isVisible())) await runCommand(vsCode, 'Explorer: Focus on Outline View');
  await rows.first().waitFor();
  return textsOf(rows);
}

/** The lenses above the visible lines. */
export async function lenses(vsCode: VsCode): Promise<readonly string[]> {
  return textsOf(activeEditor(vsCode).locator('.codelens-decoration'));
}

export async function clickLens(vsCode: VsCode, words: string): Promise<void> {
  await activeEditor(vsCode).locator('.codelens-decoration a').filter({ hasText: words }).first().click();
}

/** The line of the cursor in the active editor. */
export async function cursorLine(vsCode: VsCode): Promise<number> {
  return Number(/Ln (\d+)/.exec(await cursor(vsCode))?.[1]);
}

/** Clicks on what leads to this line of the text until the cursor is there: in a busy VS Code a click in a webview led nowhere. */
export async function clickToLine(vsCode: VsCode, place: Locator, line: number): Promise<void> {
  const told = vsCode.page.locator('[id="status.editor.selection"]').filter({ hasText: new RegExp(`Ln ${line}\\b`) });
  await again(4, async () => {
    if (!(await told.isVisible())) await place.click({ timeout: 2_500 });
    await told.waitFor({ timeout: 4_000 });
  });
}
