import type { Conclusion, Rubric } from '../rubric/rubric.schema.ts';
import { counted, nouns } from '../text/counted.ts';
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

/** How far the next better conclusion is, and, while something is not assessed, what is still reachable. */
export function nextFrom(rubric: Rubric, { points, notAssessed }: Standing): Score['next'] {
  const higher = rubric.conclusions
    .filter(({ from }) => from > points.min)
    .toSorted((one, other) => one.from - other.from)[0];
  if (higher === undefined) return null;
  const missing = higher.from - points.min;
  const distance = `до ${quoted(higher.short)} не хватает ${counted(missing, nouns.ofPoints)}`;
  const granted = reached(rubric, points.max);
  if (notAssessed === 0) {
    const doubt =
      granted === undefined || points.max < higher.from
        ? ''
        : `; если эксперт засчитает спорное, это «${granted.short}»`;
    return { points: missing, text: `${distance}${doubt}.` };
  }
  const reachable = reached(rubric, points.max + notAssessed);
  const best = reachable === undefined ? '' : `, с ними можно дойти до «${reachable.short}»`;
  return { points: missing, text: `${distance}; не оценено ${counted(notAssessed, nouns.ofPoints)}${best}.` };
}
