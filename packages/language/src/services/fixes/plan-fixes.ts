import { planPartsIn } from '../../structure/plan-parts.ts';
import { lineBreakOf } from '../view/line-break.ts';
import { type Fix, quickFix, replacing } from './fix.ts';
import type { FixContext } from './fix-context.ts';
import { indentationOf } from './placing.ts';

/** The fix of `plan-names-part`: each part of the plan in a line of its own. */
export function planFixes({ view: { text }, line }: FixContext): readonly Fix[] {
  if (line?.shape !== 'field' || line.value === undefined) return [];
  const parts = planPartsIn(line.value) ?? [];
  if (parts.length === 0) return [];
  const rows = parts.map(({ time, amount }) => `${line.word.text} ${time.text}: ${amount.text}`);
  const written = rows.join(`${lineBreakOf(text)}${indentationOf(text, line)}`);
  return [quickFix('Назвать часть плана до двоеточия', [replacing(line, written)], { isPreferred: true })];
}
