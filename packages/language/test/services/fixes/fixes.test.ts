import { describe, expect, test } from 'vitest';
import { rulesWithFixes } from '../../../src/services/fixes/fixes-for.ts';
import { applyFix, fixesAtMark, fixTitled, viewBeside } from '../fixing.ts';
import { deadlineCases } from './deadline-cases.ts';
import { eventCases } from './event-cases.ts';
import type { FixCase } from './fix-case.ts';
import { importCases } from './import-cases.ts';
import { lineCases } from './line-cases.ts';
import { nameCases } from './name-cases.ts';
import { reportCases } from './report-cases.ts';
import { reviewCases } from './review-cases.ts';
import { roadmapCases } from './roadmap-cases.ts';
import { valueCases } from './value-cases.ts';
import { wordingCases } from './wording-cases.ts';

const cases: readonly (readonly [rule: string, readonly FixCase[]])[] = Object.entries({
  ...lineCases,
  ...valueCases,
  ...nameCases,
  ...importCases,
  ...eventCases,
  ...deadlineCases,
  ...roadmapCases,
  ...wordingCases,
  ...reviewCases,
  ...reportCases,
});

describe.each(cases)('%s', (rule, ofRule) => {
  test.each(ofRule)('$title', async ({ before, title, after, isSafe = false, fill, beside }) => {
    const { view, fixes } = await fixesAtMark(rule, before, beside);
    const fix = fixTitled(fixes, title);
    expect(applyFix(view, fix)).toBe(after);
    expect(fix.isSafe).toBe(isSafe);
    const count = async (text: string): Promise<number> => {
      const { diagnostics } = await viewBeside(text, beside);
      return diagnostics.filter((each) => each.rule === rule && each.suppressed === undefined).length;
    };
    const finished = fill === undefined ? after : after.replaceAll('…', fill);
    const found = await count(view.text);
    expect(await count(finished)).toBeLessThan(found);
    if (fill !== undefined) expect(await count(after)).toBe(found);
  });
});

test('each finding has at most one fix that is preferred, and every fix changes something', async () => {
  for (const [rule, ofRule] of cases) {
    for (const { before, beside } of ofRule) {
      const { view, fixes } = await fixesAtMark(rule, before, beside);
      expect(fixes.filter(({ isPreferred }) => isPreferred).length).toBeLessThanOrEqual(1);
      for (const fix of fixes) expect(applyFix(view, fix)).not.toBe(view.text);
    }
  }
});

test('every rule that has fixes has a case here', () => {
  expect(cases.map(([rule]) => rule).toSorted()).toEqual(rulesWithFixes.toSorted());
});
