import type { Locator } from 'playwright-core';
import type { VsCode } from './vs-code.ts';

/** What a key should bring about. */
export interface Effect {
  /** What changes. */
  readonly in: Locator;
  /** What its text then matches; absent, any change of texts will do. */
  readonly becomes?: RegExp;
}

interface Stopwatch {
  pressed?: number;
  changed?: number;
}

declare global {
  interface Window {
    dorkartaStopwatch?: Stopwatch;
  }
}

/**
 * Milliseconds from the event of a key until its effect stands in the page, both taken inside the browser, so that neither
 * the driver nor its polling is part of them.
 */
export async function timeKey(vsCode: VsCode, key: string, effect: Effect): Promise<number> {
  const { pressed, seen } = await timeMoments(vsCode, key, effect);
  return seen - pressed;
}

/** The two moments, in milliseconds since 1970. */
export async function timeMoments(
  { page }: VsCode,
  key: string,
  effect: Effect,
): Promise<{ readonly pressed: number; readonly seen: number }> {
  await page.evaluate(() => {
    const stopwatch: Stopwatch = {};
    window.dorkartaStopwatch = stopwatch;
    const press = (event: Event): void => {
      stopwatch.pressed = performance.timeOrigin + event.timeStamp;
    };
    window.addEventListener('keydown', press, { capture: true, once: true });
  });
  await effect.in.evaluate((element, becomes) => {
    const stopwatch: Stopwatch = {};
    const view = element.ownerDocument.defaultView;
    if (view === null) throw new Error('The element is in no page');
    view.dorkartaStopwatch = Object.assign(view.dorkartaStopwatch ?? {}, stopwatch);
    const observer = new MutationObserver(() => {
      if (becomes !== undefined && !new RegExp(becomes).test(element.textContent ?? '')) return;
      observer.disconnect();
      Object.assign(view.dorkartaStopwatch ?? {}, { changed: performance.timeOrigin + performance.now() });
    });
    observer.observe(element, { childList: true, characterData: true, subtree: true });
  }, effect.becomes?.source);
  await page.keyboard.press(key);
  const seen = await effect.in.evaluate(waitForChange);
  const pressed = await page.evaluate(() => window.dorkartaStopwatch?.pressed);
  if (pressed === undefined) throw new Error(`${key} was not heard`);
  return { pressed, seen };
}

/** Runs in the page. */
function waitForChange(element: Node): Promise<number> {
  return new Promise((resolve, reject) => {
    const deadline = performance.now() + 30_000;
    const look = (): void => {
      const changed = element.ownerDocument?.defaultView?.dorkartaStopwatch?.changed;
      if (changed !== undefined) resolve(changed);
      else if (performance.now() > deadline) reject(new Error('Nothing changed'));
      else setTimeout(look, 20);
    };
    look();
  });
}
