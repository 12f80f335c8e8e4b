import type { Conclusion, Rubric } from '../rubric/rubric.schema.ts';
import { counted, formFor, nouns } from '../text/counted.ts';
import { decimal } from '../text/decimal.ts';
import { quoted } from '../text/quoted.ts';
import type { Score } from './score.schema.ts';

/** Where a score stands. */
export interface Standing {
  readonly points: { readonly min: number; readonly max: number };
  readonly notAssessed: number;
  readonly of: number;
}

function reached({ conclusions }: Rubric, points: number): Conclusion | undefined {
  return conclusions.filter(({ from }) => from <= points).toSorted((one, other) => other.from - one.from)[0];
}

/** The conclusion that sure points lead to; none while anything is not assessed, or while an expert's points decide it. */
export function concludeFrom(rubric: Rubric, { points, notAssessed }: Standing): Score['conclusion'] {
  const [least, most] = [reached(rubric, points.min), reached(rubric, points.max)];
  if (notAssessed > 0 || least === undefined || least !== most) return null;
  const { level, text } = least;
  return rubric.boundsNote === undefined ? { level, text } : { level, text, boundsNote: rubric.boundsNote };
}

/** How many points are missing; while an expert decides on some, what it is with them and without. */
function distanceTo({ from, short }: Conclusion, rubric: Rubric, { min, max }: Standing['points']): string {
  const granted = max < from ? undefined : reached(rubric, max);
  const [least, most] = [Math.max(0, from - max), from - min];
  const range = least > 0 && least < most ? `${decimal(least)}–` : '';
  const distance = `до ${quoted(short)} не хватает ${range}${counted(most, nouns.ofPoints)}`;
  return granted === undefined
    ? distance
    : `${distance}, если эксперт не засчитает спорное; если засчитает, баллов хватит для ${quoted(granted.short)}`;
}

/** How far the next better conclusion is, and, while something is not assessed, what is still reachable. */
export function nextFrom(rubric: Rubric, { points, notAssessed }: Standing): Score['next'] {
  const higher = rubric.conclusions
    .filter(({ from }) => from > points.min)
    .toSorted((one, other) => one.from - other.from)[0];
  if (higher === undefined) return null;
  const missing = higher.from - points.min;
  const distance = distanceTo(higher, rubric, points);
  if (notAssessed === 0) return { points: missing, text: `${distance}.` };
  const reachable = reached(rubric, points.max + notAssessed);
  const best =
    reachable === undefined ? '' : `, ${formFor(notAssessed, nouns.withThem)} можно дойти до «${reachable.short}»`;
  const open = `${formFor(notAssessed, nouns.notAssessed)} ${counted(notAssessed, nouns.point)}`;
  return { points: missing, text: `${distance}; ${open}${best}.` };
}
