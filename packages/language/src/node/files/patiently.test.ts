import { describe, expect, test } from 'vitest';
import { patiently } from './patiently.ts';

/** What becomes of a file that is held for so many milliseconds, and how long somebody waited for it. */
function whileHeld(
  milliseconds: number,
  { code, purpose, platform }: { code: string; purpose: 'read' | 'replace'; platform: NodeJS.Platform },
): { readonly outcome: string; readonly waited: number } {
  let waited = 0;
  const attempt = (): string => {
    if (waited < milliseconds) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  const wait = (pause: number): void => {
    waited += pause;
  };
  try {
    return { outcome: patiently(purpose, attempt, { platform, wait }), waited };
  } catch (error) {
    return { outcome: String(error), waited };
  }
}

describe('a file that another program holds', () => {
  test.each([
    ['EBUSY', 'read', 'win32'],
    ['EBUSY', 'replace', 'win32'],
    ['EPERM', 'replace', 'win32'],
    ['EACCES', 'replace', 'win32'],
    ['EBUSY', 'replace', 'linux'],
  ] as const)('(%s) is waited for to %s it on %s', (code, purpose, platform) => {
    expect(whileHeld(1000, { code, purpose, platform })).toEqual({ outcome: 'done', waited: 1500 });
    expect(whileHeld(60, { code, purpose, platform })).toEqual({ outcome: 'done', waited: 150 });
    expect(whileHeld(0, { code, purpose, platform })).toEqual({ outcome: 'done', waited: 0 });
  });

  test('for ever is an error after a second and a half', () => {
    const forever = whileHeld(Number.POSITIVE_INFINITY, { code: 'EBUSY', purpose: 'read', platform: 'win32' });
    expect(forever).toEqual({ outcome: 'Error: EBUSY', waited: 1500 });
  });
});

test.each([
  ['EACCES', 'read', 'win32'],
  ['EACCES', 'replace', 'linux'],
  ['ENOENT', 'replace', 'win32'],
] as const)('nobody waits where no program is at fault: %s, to %s on %s', (code, purpose, platform) => {
  expect(whileHeld(1000, { code, purpose, platform })).toEqual({ outcome: `Error: ${code}`, waited: 0 });
});
