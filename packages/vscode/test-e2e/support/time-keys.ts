import type { Locator } from 'playwright-core';
import type { VsCode } from './vs-code.ts';

/** What a key should bring about. */
export interface Effect {
  /** What changes. */
  readonly in: Locator;
  /** What its text then matches; absent, any change of texts will do. */
  readonly becomes?: RegExp;
}

declare global {
  interface Window {
    /** When the key was pressed, in milliseconds since 1970. */
    dorkartaPressed?: number | undefined;
    /** When the effect stood in the page, each time that something changed. */
    dorkartaSeen?: number[];
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

/** The two moments, in milliseconds since 1970. What changes before the key is pressed is still the effect of the last one. */
export async function timeMoments(
  { page }: VsCode,
  key: string,
  effect: Effect,
): Promise<{ readonly pressed: number; readonly seen: number }> {
  await page.evaluate(() => {
    window.dorkartaPressed = undefined;
    const press = (event: Event): void => {
      window.dorkartaPressed = performance.timeOrigin + event.timeStamp;
    };
    window.addEventListener('keydown', press, { capture: true, once: true });
  });
  await effect.in.evaluate((element, becomes) => {
    const seen: number[] = [];
    window.dorkartaSeen = seen;
    const look = (): void => {
      if (becomes !== undefined && !new RegExp(becomes).test(element.textContent ?? '')) return;
      seen.push(performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(element, { childList: true, characterData: true, subtree: true });
  }, effect.becomes?.source);
  await page.keyboard.press(key);
  const pressed = await page.evaluate(() => window.dorkartaPressed);
  if (pressed === undefined) throw new Error(`${key} was not heard`);
  return { pressed, seen: await effect.in.evaluate(firstSeenAfter, pressed) };
}

/** Runs in the page. */
function firstSeenAfter(_: Node, pressed: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const deadline = performance.now() + 30_000;
    const look = (): void => {
      const first = window.dorkartaSeen?.find((moment) => moment >= pressed);
      if (first !== undefined) resolve(first);
      else if (performance.now() > deadline) reject(new Error('Nothing changed'));
      else setTimeout(look, 20);
    };
    look();
  });
}
