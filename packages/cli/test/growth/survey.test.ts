import { surveyOf } from '@dorkarta/core/survey';
import { expect, test } from 'vitest';
import { growsFaster } from './growth.ts';
import { roadmap, titles } from './survey-samples.ts';

test.each(Object.entries(titles))(
  'many municipalities, %s: a survey takes no longer than they grew',
  (_, titlesOf) => {
    const work = (size: number) => {
      const records = Array.from({ length: size }, (__, index) => roadmap(`Район${index} район`, titlesOf(index)));
      return () => surveyOf(records);
    };
    expect(growsFaster(work, 300)).toBe(false);
  },
  60_000,
);
