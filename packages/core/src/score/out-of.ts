import { decimal } from '../text/decimal.ts';
import type { Score } from './score.schema.ts';

/** Points out of those that can be had: «1 из 1», «4–5 из 5». */
export function outOf({ min, max }: Score['points'], of: number): string {
  return `${min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`} из ${decimal(of)}`;
}
