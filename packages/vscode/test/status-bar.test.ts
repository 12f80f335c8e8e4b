import type { ScoreParams } from '@dorkarta/language';
import { beforeEach, expect, test, vi } from 'vitest';

/** The item as VS Code would show it. */
const item = vi.hoisted(() => ({
  text: '',
  tooltip: '' as unknown,
  accessibilityInformation: undefined as unknown,
  isShown: false,
  show: () => {
    item.isShown = true;
  },
  hide: () => {
    item.isShown = false;
  },
}));

vi.mock('vscode', () => ({
  Disposable: { from: () => ({ dispose: () => {} }) },
  MarkdownString: class {
    readonly value: string;
    constructor(value: string) {
      this.value = value;
    }
  },
  StatusBarAlignment: { Left: 1 },
  window: { createStatusBarItem: () => item },
}));

const { registerStatusBar } = await import('../src/client/status-bar.ts');

/** What the bar shows of a file, by what the server said of it. */
function shown(assessment: Partial<ScoreParams> | undefined, document: object | null = {}): string | undefined {
  const current = {
    document: () => document ?? undefined,
    assessment: () => assessment,
    onDidChange: () => {},
    dispose: () => {},
  };
  registerStatusBar(current as unknown as Parameters<typeof registerStatusBar>[0]);
  return item.isShown ? item.text : undefined;
}

beforeEach(() => {
  item.isShown = false;
});

test.each(['roadmap', 'monitoring', 'review'] as const)('of a file without a score it says so, and why: %s', (kind) => {
  const reason = 'критерии не для этой карты';
  expect(shown({ kind, score: null, reason })).toBe('ДК без оценки');
  expect(item.tooltip).toBe(`Оценки нет: ${reason}.`);
  expect(item.accessibilityInformation).toEqual({ label: 'Оценка дорожной карты: ДК без оценки' });
});

test('where the server gives no reason, there is nothing to score', () => {
  expect(shown({ kind: 'monitoring', score: null })).toBe('ДК без оценки');
  expect(item.tooltip).toBe('Оценки нет: оценивать нечего.');
});

test('of declarations alone, and where no file is open, it says nothing', () => {
  expect(shown({ kind: 'directory', score: null })).toBeUndefined();
  expect(shown({ kind: 'roadmap', score: null }, null)).toBeUndefined();
});

test('as long as the server has said nothing, it waits', () => {
  expect(shown(undefined)).toBe('$(sync~spin) ДК');
  expect(item.accessibilityInformation).toEqual({ label: 'Оценка дорожной карты: ДК' });
});
