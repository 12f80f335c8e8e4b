import type { FrameLocator, Locator } from 'playwright-core';
import type { VsCode } from './vs-code.ts';
import { plainText } from './workbench.ts';

const ours = 'iframe.webview.ready[src*="extensionId=dorkarta.dorkarta-vscode"]';

/** What VS Code marks as reaching to the right edge of the window: the preview does, the view in the side bar does not. */
const atTheRight = '.webview-overlay-outer-right';

/** The page of the view «Экспертиза». */
export function expertiseView({ page }: VsCode): FrameLocator {
  return pageIn(page.locator(`:not(${atTheRight}) > ${ours}`));
}

/** The page of the table beside the text. */
export function previewPanel({ page }: VsCode): FrameLocator {
  return pageIn(page.locator(`${atTheRight} > ${ours}`));
}

/** The page of a folder's survey, which takes the place of the texts. */
export function surveyPanel({ page }: VsCode): FrameLocator {
  return pageIn(page.locator(ours).last());
}

/** A webview is a page in a frame in a frame. */
function pageIn(outer: Locator): FrameLocator {
  return outer.contentFrame().locator('iframe#active-frame').contentFrame();
}

/** The texts of what is shown there. */
export async function textOf(locator: Locator): Promise<readonly string[]> {
  return (await locator.allInnerTexts()).map(plainText);
}
